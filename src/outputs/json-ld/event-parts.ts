import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';
import type { EventLeaf, PlaceLeaf, PostalAddressLeaf, VirtualLocationLeaf } from 'schema-dts';
import type { Occurrence, CommunityEvent, Session } from '../../events/community-event.ts';
import type { EventStatus, EventData, Location, Online } from '../../events/event-data.ts';
import { selectOriginalOccurrence } from '../../events/lists/select-occurrences.ts';
import { sessionAnchor } from '../../events/session-id.ts';
import { onlyKnown } from './json-ld.ts';

/** Start and end as schema.org's `Date` (both inclusive; `2027-03` while only the month is known) or `DateTime`. */
interface Times {
  startDate: string;
  endDate?: string;
}

type StatedTimes = Pick<EventLeaf, 'eventStatus' | 'startDate' | 'endDate' | 'previousStartDate'>;

export const EVENT_STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<EventStatus, EventLeaf['eventStatus']>;

/** An instant (ms) as clocks in a zone show it, with the offset that they have then: `2027-03-28T17:00:00+02:00`. */
export const toDateTime = (instant: number, timeZone: string): string => formatISO(new TZDate(instant, timeZone));

function toDateTimes(startsAt: number, endsAt: number, timeZone: string): Times {
  return { startDate: toDateTime(startsAt, timeZone), endDate: toDateTime(endsAt, timeZone) };
}

function toTimes({ startDate, endDate, startTime, startsAt, endsAt, timeZone, precision }: Occurrence): Times {
  if (startTime !== undefined) return toDateTimes(startsAt, endsAt, timeZone);
  // A file that names one month alone doesn't say that the event ends in it.
  return precision !== 'day' && endDate === startDate ? { startDate } : { startDate, endDate };
}

/** A status with its times: a postponed event keeps those that it had while it has no new ones, as search engines require. */
function stateTimes(status: EventStatus, times: Times): StatedTimes {
  const eventStatus = EVENT_STATUS[status];
  return { eventStatus, ...times, ...(status === 'postponed' && { previousStartDate: times.startDate }) };
}

/** Whether and when an occurrence takes place; one that has moved says from where. */
export function stateOccurrence(occurrence: Occurrence): StatedTimes {
  const { event, originalDate, status } = occurrence;
  const times = toTimes(occurrence);
  const { startDate: previousStartDate } = toTimes(selectOriginalOccurrence(event, originalDate));
  return status === 'scheduled' && previousStartDate !== times.startDate
    ? { eventStatus: 'https://schema.org/EventRescheduled', ...times, previousStartDate }
    : stateTimes(status, times);
}

/** The `@id` of the place where an event is, and of its address. @param url the event's page */
const placeNodeId = (url: string) => `${url}#place`;
const addressNodeId = (url: string) => `${url}#address`;

const toPlace = ({ venue, address, city, region, country, latitude, longitude }: Location, url: string): PlaceLeaf =>
  onlyKnown<PlaceLeaf>({
    '@type': 'Place',
    '@id': placeNodeId(url),
    name: venue,
    address: onlyKnown<PostalAddressLeaf>({
      '@type': 'PostalAddress',
      '@id': addressNodeId(url),
      streetAddress: address,
      addressLocality: city,
      addressRegion: region,
      addressCountry: country,
    }),
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude, longitude },
  });

/** Where one joins; while that isn't known, the page of the event says what is. */
const toVirtualLocation = ({ url, platform, note }: Online, pageUrl: string): VirtualLocationLeaf =>
  onlyKnown<VirtualLocationLeaf>({
    '@type': 'VirtualLocation',
    '@id': `${pageUrl}#online`,
    name: platform,
    description: note,
    url: url ?? pageUrl,
  });

/** Where an event is: a place, online, or both. @param url the event's page, which the nodes are named after */
export const toLocations = (data: EventData, url: string): (PlaceLeaf | VirtualLocationLeaf)[] => [
  ...(data.attendance === 'online' ? [] : [toPlace(data.location, url)]),
  ...(data.attendance === 'in-person' ? [] : [toVirtualLocation(data.online, url)]),
];

const referToLocations = (data: EventData, url: string) =>
  toLocations(data, url).map(({ '@id': id = '' }) => ({ '@id': id }));

/** Where a session is: in a room, which has the address of its place, or where its event is. Search engines require it of every event. */
const toSessionLocation = (room: string | undefined, data: EventData, url: string): EventLeaf['location'] =>
  room === undefined || data.attendance === 'online'
    ? referToLocations(data, url)
    : {
        '@type': 'Place',
        name: room,
        address: { '@id': addressNodeId(url) },
        containedInPlace: { '@id': placeNodeId(url) },
      };

/** Another event, with what search engines require of each. @param url its page */
export function toOtherEventNode(event: CommunityEvent, url: string): EventLeaf {
  return {
    '@type': 'Event',
    '@id': url,
    name: event.data.title,
    url,
    ...stateOccurrence(selectOriginalOccurrence(event)),
    location: toLocations(event.data, url),
  };
}

/** An occurrence of a recurring event, at the event's place. @param url the event's page */
export function toOccurrenceNode(occurrence: Occurrence, url: string): EventLeaf {
  const { data } = occurrence.event;
  return {
    '@type': 'Event',
    name: data.title,
    ...stateOccurrence(occurrence),
    location: referToLocations(data, url),
  };
}

/** A session of an event, which is put off or called off with it, or called off alone. @param url the event's page */
export function toSessionNode(session: Session, { data }: CommunityEvent, url: string): EventLeaf {
  const { id, title, startsAt, endsAt, room, speakers, recording } = session;
  const status = session.status === 'cancelled' ? 'cancelled' : data.status;
  const times = toDateTimes(startsAt, endsAt, data.timeZone);
  return onlyKnown<EventLeaf>({
    '@type': 'Event',
    '@id': `${url}#${sessionAnchor(id)}`,
    name: title,
    ...(status === 'scheduled' ? times : stateTimes(status, times)),
    location: toSessionLocation(room, data, url),
    performer: speakers.length === 0 ? undefined : speakers.map((name) => ({ '@type': 'Person', name })),
    url: session.url,
    recordedIn: recording === undefined ? undefined : { '@type': 'CreativeWork', url: recording },
  });
}
