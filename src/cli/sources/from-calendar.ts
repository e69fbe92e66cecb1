import ICAL from 'ical.js';
import { SourceError, withValues, type Found, type FoundPart } from './found.ts';
import { readCalendarRecurrence } from './read-calendar-recurrence.ts';
import { propertyOf, readCalendarSpan, readCalendarZones, readMoments } from './read-calendar-span.ts';
import { hasSecretLink, removeSecretLinks } from './secrets/secret-links.ts';
import { splitPlace } from './split-place.ts';
import { listEvents, noPlace, toLine, toWebUrl } from './source-text.ts';

const CONFERENCES = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'];

const MEETING =
  /https?:\/\/(?:(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)\/[jw]\/|meet\.google\.com\/|(?:www\.)?youtube\.com\/|youtu\.be\/)[^\s<>"')\]]*[^\s<>"')\].,:;!?]/gi;

function parse(text: string): ICAL.Component[] {
  let jCal: unknown[];
  try {
    jCal = ICAL.parse(text.trim()) as unknown[];
  } catch (error) {
    throw new SourceError(`The calendar can't be read: ${(error as Error).message}.`);
  }
  const calendars = typeof jCal[0] === 'string' ? [jCal] : (jCal as unknown[][]);
  return calendars.map((calendar) => new ICAL.Component(calendar));
}

function refuse(events: readonly ICAL.Component[]): never {
  const summaries = events.map((event) => {
    const [start] = readMoments(event.getFirstProperty('dtstart'), { zoneOf: () => undefined, ownZone: undefined });
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

/** Where it is, and where to join: the place of an online event is often a URL. */
function readPlace(event: ICAL.Component): FoundPart {
  const place = propertyOf(event, 'location');
  const split = place === undefined ? undefined : splitPlace(removeSecretLinks(place));
  const [latitude, longitude] = [event.getFirstPropertyValue('geo')].flat() as unknown[];
  const isOnMap = typeof latitude === 'number' && typeof longitude === 'number' && (latitude !== 0 || longitude !== 0);
  const named = [place, ...CONFERENCES.map((name) => propertyOf(event, name))].flatMap((text) => toWebUrl(text) ?? []);
  const isPhysical = isOnMap || (place !== undefined && toWebUrl(place) === undefined);
  const isOnline = named.length > 0 && !isPhysical;
  const described = isPhysical ? [] : (propertyOf(event, 'description')?.replaceAll('&amp;', '&').match(MEETING) ?? []);
  const [link] = [...named, ...described].filter((url) => !hasSecretLink(url));
  const isUnclear = place !== undefined && split === undefined && !isOnline;
  return {
    fields: {
      attendance: isOnline ? 'online' : undefined,
      location: withValues({ ...split, ...(isOnMap && { latitude, longitude }) }),
      online: withValues({ url: toWebUrl(link) }),
    },
    remarks: isUnclear ? [noPlace(removeSecretLinks(place))] : [],
  };
}

/** Reads the one event, which can recur, of an iCalendar file (RFC 5545). @throws SourceError if it can't be read, or has none or several */
export function fromCalendar(text: string): Found {
  const { event, others } = findEvent(parse(text));
  const zones = readCalendarZones(event.parent);
  const span = readCalendarSpan(event, zones);
  const recurrence = readCalendarRecurrence(event, others, zones, span);
  const place = readPlace(event);
  const status = propertyOf(event, 'status')?.toUpperCase();
  const description = propertyOf(event, 'description');
  const url = propertyOf(event, 'url');
  const said = [description, url, ...['location', ...CONFERENCES].map((name) => propertyOf(event, name))];
  const isSecret = said.some((one) => one !== undefined && hasSecretLink(one));
  const organizer = toLine(event.getFirstProperty('organizer')?.getFirstParameter('cn'));
  return {
    fields: {
      title: propertyOf(event, 'summary'),
      status: status === 'CANCELLED' ? 'cancelled' : undefined,
      url: url === undefined || hasSecretLink(url) ? undefined : toWebUrl(url),
      repeats: recurrence.repeats,
      // Where a name is missing, many calendars write the email address.
      organizer: withValues({ name: organizer?.includes('@') === true ? undefined : organizer }),
      ...place.fields,
    },
    ...span,
    description,
    remarks: [
      ...span.remarks,
      ...recurrence.remarks,
      ...place.remarks,
      ...(isSecret ? ['The link to join contains a password, which everyone could read, so it was left out.'] : []),
      ...(status === 'TENTATIVE' ? ['The calendar says that it is not certain yet (TENTATIVE).'] : []),
    ],
  };
}
