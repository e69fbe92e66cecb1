import { fromCalendar } from '../../sources/calendar/from-calendar.ts';
import { SourceError } from '../../sources/found.ts';
import { splitCalendar, type CalendarPart } from '../../sources/calendar/split-calendar.ts';
import { toLine } from '../../sources/source-text.ts';
import { removeSecrets } from '../../sources/secrets/remove-secrets.ts';
import { excerptOfPart } from './calendar-excerpt.ts';
import { toEventValues } from './event-values.ts';
import { readProgrammeTexts } from './programme.ts';
import type { KindReader, ReadContext, ReadEntry, SourceText } from './reading.ts';

/** The calendars of a source. @throws SourceError if one isn't complete */
function checkCalendar(text: string): void {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (!/^BEGIN:VCALENDAR/i.test(content)) throw new SourceError("It isn't a calendar (.ics).");
  const count = (mark: string) => content.match(new RegExp(`^${mark}:VCALENDAR[ \t]*\r?$`, 'gim'))?.length ?? 0;
  if (count('BEGIN') !== count('END')) {
    throw new SourceError("The calendar isn't complete: it ends before END:VCALENDAR.");
  }
}

const lineOf = (text: string, name: string) =>
  new RegExp(String.raw`^${name}[;:](?:.*:)?(\S+)\s*$`, 'im').exec(text)?.[1];

/** Changes of single occurrences without the event that they change: each is one of its own. */
function separate(part: CalendarPart): CalendarPart[] {
  const events = part.text.match(/^BEGIN:VEVENT[^]*?^END:VEVENT[^\n]*(?:\n|$)/gim) ?? [];
  const isChange = (event: string) => lineOf(event, 'RECURRENCE-ID') !== undefined;
  if (!events.every(isChange)) return [part];
  const [before = ''] = part.text.split(events[0] ?? '', 1);
  return events.map((event) => {
    const text = `${before}${event.trimEnd()}\r\nEND:VCALENDAR`;
    const [own] = splitCalendar(text);
    return { ...(own ?? part), key: `${part.key}/${lineOf(event, 'RECURRENCE-ID') ?? ''}`, text };
  });
}

function toEntry(part: CalendarPart, url: string | undefined, { source }: ReadContext): ReadEntry {
  const name = removeSecrets([toLine(part.name) ?? '']).value[0] ?? '';
  const key = part.key === '' ? `${part.day ?? ''} ${name}`.trim().slice(0, 300) : part.key;
  const own = { key, keyIsStable: part.key !== '', excerpt: excerptOfPart(part) };
  try {
    const { title, ...read } = toEventValues(fromCalendar(part.text), source, url);
    return { ...own, ...read, title: title === '' ? name : title };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // It is there, though nothing can be said of it: it mustn't seem to be gone.
    return { ...own, title: name, values: {}, notes: [`The calendar's entry can't be read: ${error.message}`] };
  }
}

function readEvents(texts: readonly SourceText[], context: ReadContext): ReadEntry[] {
  return texts.flatMap(({ text, url }) =>
    splitCalendar(text)
      .flatMap(separate)
      .map((part) => toEntry(part, url, context)),
  );
}

/** A calendar (RFC 5545) with events, or with the sessions of one. */
export const calendar: KindReader = {
  accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
  mediaTypes: /^(?:text\/(?:calendar|plain|x-vcalendar)|application\/(?:octet-stream|ics|calendar|x-ics))$/,
  name: 'a calendar',
  toRequest: ({ source }) => source.url ?? '',
  read(texts, context) {
    for (const { text } of texts) checkCalendar(text);
    if (context.source.into !== undefined) return readProgrammeTexts(texts, context);
    return { entries: readEvents(texts, context) };
  },
};
