import { TZDate } from '@date-fns/tz';
import { millisecondsInMinute, millisecondsInDay } from 'date-fns/constants';
import { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { EventData, EventStatus } from '../../events/event-data.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import type { FeedSource } from '../feed-source.ts';
import { type LocalDate, toDayNumber } from '../../events/dates/local-date.ts';

export interface CalendarEntry {
  data: ICalEventData;
  /** Further properties as whole lines, not folded: those that the library writes wrongly or not at all. */
  lines?: string[];
  /** The zone and the period (ms) of the entry's times of day. */
  times?: { timeZone: string; from: number; to: number };
}

const ICAL_STATUS: Record<EventStatus, ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

type EntryTimes = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>;

/** Subscribing to events doesn't make anybody busy. */
const NOT_BUSY = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };

/** From the file, so that the same files give the same bytes. `SEQUENCE` grows with each change (RFC 5545 §3.8.7.4): minutes since it was added. */
function toRevision({ added, updated }: EventData) {
  const created = new Date(added);
  // A day means its beginning, which may be before the instant of the same day at which the file was added.
  const lastModified = new Date(Math.max(created.getTime(), Date.parse(updated ?? added)));
  const minutes = Math.round((lastModified.getTime() - created.getTime()) / millisecondsInMinute);
  return { created, stamp: lastModified, lastModified, sequence: updated === undefined ? 0 : minutes + 1 };
}

/** The `UID` of an event (RFC 7986 §5.3), which stays when it is renamed. @param part of the event, such as `cfp` */
export function toUid({ id, data }: CommunityEvent, host: string, part?: string): string {
  const uid = data.uid ?? `${data.formerIds?.[0] ?? id}@${host}`;
  return part === undefined ? uid : `${part}:${uid}`;
}

/** What the entries of an event and of its parts have in common. @param part see `toUid`; @param status that of the entry */
export function toCommonData(event: CommunityEvent, source: FeedSource, status: EventStatus, part?: string) {
  const { data, id } = event;
  return {
    id: toUid(event, source.host, part),
    ...toRevision(data),
    ...NOT_BUSY,
    url: source.toUrl(id),
    status: ICAL_STATUS[status],
    categories: [{ name: source.toCategory(data.type) }],
  };
}

/** Whole days as `DATE` (RFC 5545 §3.6.1). @param end the day after the last one */
export function toDays(start: LocalDate, end: LocalDate): EntryTimes {
  return { start: new Date(toDayNumber(start)), end: new Date(toDayNumber(end)), allDay: true };
}

/** Times of day in a zone (RFC 5545 §3.6.1), from instants (ms). */
export function toTimesOfDay(from: number, to: number, timeZone: string): EntryTimes {
  return { start: new TZDate(from, timeZone), end: new TZDate(to, timeZone), timezone: timeZone };
}

/** Paragraphs of a description; none of what isn't known. */
export const toDescription = (paragraphs: readonly (string | undefined)[]): string =>
  paragraphs.filter((paragraph = '') => paragraph !== '').join('\n\n');

/** So long a calendar keeps what is over; programs that ask seldom learn of late changes, and readers can look back. */
export const KEPT_MS = 366 * millisecondsInDay;

/** What a calendar holds at `now` (ms), and until when: all that ends later than a year before. @param endOf ms, `Infinity` if never */
export function selectSubscribed<Item>(all: readonly Item[], endOf: (item: Item) => number, now: number) {
  const items = all.filter((item) => endOf(item) + KEPT_MS > now);
  return { items, nextChange: items.reduce((next, item) => Math.min(next, endOf(item) + KEPT_MS), Infinity) };
}
