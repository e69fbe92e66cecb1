import type ICAL from 'ical.js';
import { propertyOf } from './calendar-property.ts';
import { SourceError, withValues, type Found } from '../found.ts';
import { spanIn } from '../draft/moments.ts';
import { describeUnreadable, parseCalendars } from './parse-calendar.ts';
import { CONFERENCES, readCalendarPlace } from './read-calendar-place.ts';
import { readCalendarRecurrence } from './read-calendar-recurrence.ts';
import { readCalendarSpan, readMoments } from './read-calendar-span.ts';
import { readCalendarZones } from './read-calendar-zones.ts';
import { hasSecretLink } from '../secrets/secret-links.ts';
import { listEvents, toLine } from '../source-text.ts';

function refuse(events: readonly ICAL.Component[]): never {
  const summaries = events.map((event) => {
    const [start] = readMoments(event.getFirstProperty('dtstart'), { zoneOf: () => ({ remarks: [] }) });
    return { name: propertyOf(event, 'summary'), day: start?.date };
  });
  throw new SourceError(`The calendar has ${listEvents(summaries)}. Give a file with one of them.`);
}

/** The one event of calendars, and what changes single occurrences of it. @throws SourceError if there are several */
function findEvent(calendars: readonly ICAL.Component[]): { event: ICAL.Component; others: ICAL.Component[] } {
  const parts = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  const others = parts.filter((part) => part.hasProperty('recurrence-id'));
  const sequenceOf = (part: ICAL.Component) => Number(part.getFirstPropertyValue('sequence') ?? 0);
  // A later version of an event has a higher number.
  const events = parts.filter((part) => !others.includes(part)).toSorted((a, b) => sequenceOf(b) - sequenceOf(a));
  const [event = others[0], ...older] = events;
  if (event === undefined) throw new SourceError('The calendar has no event in it.');
  if (events.length === 0) return others.length === 1 ? { event, others: [] } : refuse(others);
  const uid = propertyOf(event, 'uid');
  const isPart = (part: ICAL.Component) => uid !== undefined && propertyOf(part, 'uid') === uid;
  return [...older, ...others].every(isPart) ? { event, others } : refuse(events.length > 1 ? events : parts);
}

const STATUSES: Readonly<Record<string, string>> = {
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
  POSTPONED: 'postponed',
};

function readStatus(event: ICAL.Component) {
  const said = propertyOf(event, 'status')?.trim().toUpperCase() ?? '';
  const isCancellation = propertyOf(event.parent, 'method')?.toUpperCase() === 'CANCEL';
  return {
    status: isCancellation ? 'cancelled' : STATUSES[said],
    remarks: said === 'TENTATIVE' ? ['The calendar says that it is not certain yet (TENTATIVE).'] : [],
  };
}

/** Reads an event, which can recur, of a calendar (RFC 5545). @param others the parts of the calendar that change one occurrence each */
function readCalendarEvent(event: ICAL.Component, others: readonly ICAL.Component[]): Found {
  const place = readCalendarPlace(event);
  const country = (place.fields.location as { country?: string } | undefined)?.country;
  const zones = readCalendarZones(event.parent, country);
  const said = readCalendarSpan(event, zones);
  const { status, remarks } = readStatus(event);
  const description = propertyOf(event, 'description');
  const url = propertyOf(event, 'url');
  const texts = [description, url, ...['location', ...CONFERENCES].map((name) => propertyOf(event, name))];
  const isSecret = texts.some((one) => one !== undefined && hasSecretLink(one));
  const organizer = toLine(event.getFirstProperty('organizer')?.getFirstParameter('cn'));
  return {
    fields: {
      title: propertyOf(event, 'summary'),
      status,
      // Where a name is missing, many calendars write the email address.
      organizer: withValues({ name: organizer?.includes('@') === true ? undefined : organizer }),
      ...place.fields,
    },
    timesIn: (timeZone) => {
      const local = spanIn(said, timeZone);
      const span = { said, timeZone, start: local.start, end: local.end };
      const { repeats, remarks: more } = readCalendarRecurrence(event, others, zones, span);
      return {
        ...span,
        timeZone: timeZone ?? said.timeZone,
        repeats,
        remarks: [...said.remarks, ...local.remarks, ...more],
      };
    },
    ownZone: zones.ownZone,
    description,
    remarks: [
      ...describeUnreadable(event),
      ...place.remarks,
      ...(isSecret ? ['A link contains a password, which everyone could read, so it was left out.'] : []),
      ...remarks,
    ],
  };
}

/** Reads the one event, which can recur, of an iCalendar file (RFC 5545). @throws SourceError if it can't be read, or has none or several */
export function fromCalendar(text: string): Found {
  const { calendars, remarks } = parseCalendars(text);
  const { event, others } = findEvent(calendars);
  const found = readCalendarEvent(event, others);
  return { ...found, remarks: [...remarks, ...found.remarks] };
}
