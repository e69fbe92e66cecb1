import { millisecondsInHour } from 'date-fns/constants';
import { expect, test } from 'vitest';
import { keepHtml } from '../../../../src/components/live/keep-html.ts';
import type { Occurrence } from '../../../../src/events/community-event.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

/** Renders by counting. @returns whether the HTML was rendered for this */
function createShow(occurrence: Occurrence) {
  let count = 0;
  return async (now: number, variant = 'a') => {
    const before = count;
    const render = () => Promise.resolve(`row ${String((count += 1))}`);
    const html = await keepHtml(occurrence, variant, now, render);
    return { html, isRendered: count > before };
  };
}

test('a row is rendered once for each variant while its event doesn’t change', async () => {
  const occurrence = makeOccurrence();
  const show = createShow(occurrence);
  const now = occurrence.startsAt - 10 * millisecondsInHour;
  expect(await show(now)).toEqual({ html: 'row 1', isRendered: true });
  expect(await show(now + 1)).toEqual({ html: 'row 1', isRendered: false });
  expect(await show(now, 'b')).toEqual({ html: 'row 2', isRendered: true });
  expect(await show(now)).toEqual({ html: 'row 1', isRendered: false });
});

test('it is rendered again from the instant on at which it changes, after an hour, and for one before', async () => {
  const occurrence = makeOccurrence();
  const show = createShow(occurrence);
  const isRendered = async (now: number) => (await show(now)).isRendered;
  const { startsAt } = occurrence;
  expect(await isRendered(startsAt - 1000)).toBe(true);
  expect(await isRendered(startsAt - 1)).toBe(false);
  expect(await isRendered(startsAt)).toBe(true);
  expect(await isRendered(startsAt + millisecondsInHour - 1)).toBe(false);
  expect(await isRendered(startsAt + millisecondsInHour)).toBe(true);
  expect(await isRendered(startsAt - 1)).toBe(true);
});

test('other dates of the same event have rows of their own', async () => {
  const first = makeOccurrence();
  const later = { ...first, startsAt: first.startsAt + 7 * 24 * millisecondsInHour };
  const now = first.startsAt - millisecondsInHour;
  expect(await keepHtml(first, '', now, () => Promise.resolve('first'))).toBe('first');
  expect(await keepHtml(later, '', now, () => Promise.resolve('later'))).toBe('later');
});
