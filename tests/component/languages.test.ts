import { expect, test } from 'vitest';
import UndatedEvents from '../../src/components/calendar/UndatedEvents.astro';
import EventNotice from '../../src/components/event/EventNotice.astro';
import { ENGLISH, listLanguages, type Language } from '../../src/strings/languages.ts';
import { makeOccurrence } from '../fixtures/make-event.ts';
import { render } from './render.ts';

const NOW = '2027-01-01T00:00:00Z';
const languages = new Map(listLanguages(false).map((language) => [language.prefix, language] as const));

/** The text of a component, whose spaces are those of the page. */
async function readIn(language: Language, component: unknown, props: Record<string, unknown>): Promise<string> {
  const html = await render(component, props, NOW, language);
  return html.replace(/<[^>]+>/g, '').trim();
}

const POSTPONED = makeOccurrence({ status: 'postponed', statusNote: 'The hall is closed.' });
const UNDATED = makeOccurrence({ title: 'Some summit', startDate: '2027' });

test.each([
  ['', 'This event is postponed. The hall is closed. The dates below are the ones it was announced for.'],
  ['ja', 'このイベントは延期されました。The hall is closed. 以下は当初発表された日程です。'],
  ['zh', '此活动已延期。The hall is closed. 以下是最初公布的日期。'],
])('sentences of a notice follow each other as in the language “%s”', async (prefix, text) => {
  expect(await readIn(languages.get(prefix) ?? ENGLISH, EventNotice, { occurrence: POSTPONED })).toBe(text);
});

test.each([
  ['', 'Some summit (2027)'],
  ['ja', 'Some summit（2027年）'],
  ['zh', 'Some summit（2027年）'],
])('what has no day yet has its dates in the brackets of the language “%s”', async (prefix, text) => {
  expect(await readIn(languages.get(prefix) ?? ENGLISH, UndatedEvents, { occurrences: [UNDATED] })).toContain(text);
});
