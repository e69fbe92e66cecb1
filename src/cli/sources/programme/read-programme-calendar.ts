import type ICAL from 'ical.js';
import { propertyOf } from '../calendar/calendar-property.ts';
import type { Moment } from '../found.ts';
import { describeUnreadable, parseCalendars } from '../calendar/parse-calendar.ts';
import { readCalendarSpan } from '../calendar/read-calendar-span.ts';
import { readCalendarZones } from '../calendar/read-calendar-zones.ts';
import { quote } from '../source-text.ts';
import { splitCalendar, type CalendarPart } from '../calendar/split-calendar.ts';
import type { FoundProgramme, FoundSession, SourceMoment } from './programme.ts';
import { findSpeakers, splitNames, splitSpeakers } from './split-speakers.ts';

function toSourceMoment(moment: Moment | undefined, timeZone: string | undefined): SourceMoment | undefined {
  const { date, time, instant, clock } = moment ?? {};
  // Of a zone that only the calendar knows, without a definition there, no instant follows.
  const isUnknown = clock !== undefined && instant === undefined;
  return date === undefined || time === undefined || isUnknown ? undefined : { date, time, instant, timeZone };
}

/** `, RAI, Amsterdam` of places that all end so; empty where they don't. */
function commonEnd(places: readonly string[]): string {
  const [first = '', ...others] = [...new Set(places)];
  if (others.length === 0) return '';
  const parts = first.split(/(?=,)/);
  const ends = parts.map((_, index) => parts.slice(index + 1).join('')).filter((end) => end !== '');
  return ends.find((end) => others.every((place) => place.endsWith(end) && place.length > end.length)) ?? '';
}

interface Entry {
  part: CalendarPart;
  event: ICAL.Component;
}

function readEntry({ part, event }: Entry, isPretalx: boolean): FoundSession {
  const zones = readCalendarZones(event.parent);
  const { start, end, timeZone } = readCalendarSpan(event, zones);
  const summary = propertyOf(event, 'summary')?.trim() ?? '';
  const description = propertyOf(event, 'description') ?? '';
  const split = isPretalx ? splitNames(summary) : splitSpeakers(summary);
  const categories: unknown[] = event
    .getAllProperties('categories')
    .flatMap((property) => property.getValues() as unknown[]);
  return {
    key: part.key,
    title: split?.title ?? summary,
    start: toSourceMoment(start, timeZone),
    end: toSourceMoment(end, timeZone),
    room: propertyOf(event, 'location'),
    speakers: split?.speakers ?? findSpeakers(description),
    url: propertyOf(event, 'url'),
    status: propertyOf(event, 'status')?.toUpperCase() === 'CANCELLED' ? 'cancelled' : undefined,
    fullTitle: split === undefined ? undefined : summary,
    topics: categories,
    about: description,
  };
}

function describeRepeating({ name }: CalendarPart, properties: readonly string[]): string {
  return `${quote(name)} repeats (${properties.join(', ').toUpperCase()}); only its first time was taken.`;
}

function parseEntry(part: CalendarPart): Entry | undefined {
  try {
    const [event] = parseCalendars(part.text).calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
    return event && { part, event };
  } catch {
    return undefined;
  }
}

/** Reads a calendar with the talks of a conference, such as Sched's `all.ics` or pretalx's `schedule.ics`, one entry each. */
export function readProgrammeCalendar(text: string): FoundProgramme {
  const isPretalx = /^PRODID:.*pretalx/im.test(text);
  const notes: string[] = [];
  const sessions = splitCalendar(text).flatMap((part) => {
    const entry = parseEntry(part);
    try {
      if (entry !== undefined) {
        const session = readEntry(entry, isPretalx);
        notes.push(...describeUnreadable(entry.event).map((remark) => `${quote(part.name)}: ${remark}`));
        const repeating = ['rrule', 'rdate'].filter((name) => entry.event.hasProperty(name));
        if (repeating.length > 0) notes.push(describeRepeating(part, repeating));
        return session;
      }
    } catch {
      // ical.js reads values when they are asked for, and throws.
    }
    notes.push(`An entry of the calendar can't be read: ${quote(part.name)}.`);
    return [];
  });
  const end = commonEnd(sessions.flatMap(({ room }) => (typeof room === 'string' ? room : [])));
  const names = sessions.filter(({ fullTitle }) => fullTitle !== undefined).length;
  if (end !== '') notes.push(`All rooms end in ${quote(end.slice(1))}, which was left out.`);
  if (names > 0) notes.push(`Speakers were read from the ends of titles (${String(names)}). Check them.`);
  return {
    sessions: sessions.map((session) => ({
      ...session,
      room: typeof session.room === 'string' && end !== '' ? session.room.slice(0, -end.length) : session.room,
    })),
    notes,
  };
}
