import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { tzlib_get_ical_block as getTimeZoneBlock } from 'timezones-ical-library';
import type { CommunityEvent, Occurrence } from '../events/community-event';
import type { EventStatus } from '../events/event-data';
import { changedOccurrences, isSeries, type SeriesEvent } from '../events/expand-series';
import { addDays, lastDayOf, toDayNumber, type LocalDate } from '../events/local-date';
import { startOfLocalDay } from '../events/resolve-local-time';
import { selectOriginalOccurrence } from '../events/select-occurrences';

/** What a calendar says of the site that it comes from. */
export interface CalendarSource {
  /** Shown by calendar programs. */
  name: string;
  /** Makes `UID`s unique in the world: `events.example.org`. */
  host: string;
  /** The absolute URL of an event's page. */
  toUrl: (id: string) => string;
  /** The label of an event's type. */
  toCategory: (typeId: string) => string;
  /** Words that a title begins with when the event doesn't take place as announced; some programs drop `STATUS` without a word. */
  titlePrefix: Record<EventStatus, string>;
}

const REFRESH_SECONDS = 3600;
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

const STATUS: Record<EventStatus, ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** A complete `VTIMEZONE`. The library gives a linked zone by the name of the one it links to; clients look for the name that we use. */
function toTimeZoneBlock(timeZone: string): string {
  const [block = ''] = getTimeZoneBlock(timeZone);
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${timeZone}`);
}

/** Start and end (RFC 5545 §3.6.1): whole days as `DATE` with the end exclusive, times in the event's zone. */
function toTimes(occurrence: Occurrence): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const { startDate, endDate, startTime, startsAt, endsAt, timeZone } = occurrence;
  if (startTime === undefined) {
    const end = addDays(lastDayOf(endDate), 1);
    return { start: new Date(toDayNumber(startDate)), end: new Date(toDayNumber(end)), allDay: true };
  }
  return { start: new TZDate(startsAt, timeZone), end: new TZDate(endsAt, timeZone), timezone: timeZone };
}

function toPlace({ data }: CommunityEvent): Pick<ICalEventData, 'location'> {
  if (data.attendance === 'online') return data.online.url === undefined ? {} : { location: data.online.url };
  const { venue, address, city, region, country, latitude, longitude } = data.location;
  const title = [venue, address, city, region, country].filter((part) => part !== undefined).join(', ');
  return {
    location: {
      title,
      ...(latitude !== undefined && longitude !== undefined && { geo: { lat: latitude, lon: longitude } }),
    },
  };
}

/** `SEQUENCE` grows with each change (RFC 5545 §3.8.7.4), so that clients which hold the event take it up; it counts minutes since the file was added. */
function toRevision({ added, updated }: CommunityEvent['data']) {
  const lastModified = new Date(updated ?? added);
  const minutes = Math.round((lastModified.getTime() - Date.parse(added)) / MINUTE_MS);
  return {
    created: new Date(added),
    stamp: lastModified,
    lastModified,
    sequence: updated === undefined ? 0 : minutes + 1,
  };
}

function toEntry(occurrence: Occurrence, source: CalendarSource): ICalEventData {
  const { event, status, statusNote } = occurrence;
  const { data } = event;
  const url = source.toUrl(event.id);
  return {
    id: data.uid ?? `${data.formerIds?.[0] ?? event.id}@${source.host}`,
    ...toTimes(occurrence),
    ...toPlace(event),
    ...toRevision(data),
    summary: `${source.titlePrefix[status]}${data.title}`,
    description: [statusNote, data.summary, url].filter((line) => line !== undefined).join('\n\n'),
    url,
    status: STATUS[status],
    categories: [{ name: source.toCategory(data.type) }],
  };
}

/** The day of an occurrence as `EXDATE` has it: a `DATE`, or a `DATE-TIME` in the zone (RFC 5545 §3.8.5.1). */
function toExceptionLine({ data }: SeriesEvent, date: LocalDate): string {
  const day = date.replaceAll('-', '');
  return data.startTime === undefined
    ? `EXDATE;VALUE=DATE:${day}`
    : `EXDATE;TZID=${data.timeZone}:${day}T${data.startTime.replace(':', '')}00`;
}

/** `UNTIL` of a timed series is an instant in UTC (RFC 5545 §3.3.10): the last one of its last local day. */
function toRule({ data }: SeriesEvent): string {
  if (data.startTime === undefined) return data.repeats.rule;
  return data.repeats.rule.replace(/UNTIL=(\d{4})(\d{2})(\d{2})/, (_, year: string, month: string, day: string) => {
    const endOfDay = startOfLocalDay(addDays(`${year}-${month}-${day}`, 1), data.timeZone) - SECOND_MS;
    return `UNTIL=${new Date(endOfDay).toISOString().replace(/[-:]|\.000/g, '')}`;
  });
}

/** A series is one entry with its rule and exceptions, and one for each occurrence that differs, all under one `UID`. */
function toSeriesEntries(event: SeriesEvent, source: CalendarSource): ICalEventData[] {
  const { except = [] } = event.data.repeats;
  const repeating = [`RRULE:${toRule(event)}`, ...except.map((date) => toExceptionLine(event, date))].join('\r\n');
  const main = toEntry(selectOriginalOccurrence(event, event.data.startDate), source);
  const changed = changedOccurrences(event).map((occurrence) => ({
    ...toEntry(occurrence, source),
    recurrenceId: toTimes(selectOriginalOccurrence(event, occurrence.originalDate)).start,
  }));
  return [{ ...main, repeating }, ...changed];
}

/**
 * Events as an iCalendar (RFC 5545, RFC 7986). Those of which only the month or year is known are left out until their days are.
 * The same events give the same bytes: all stamps are those of the files.
 */
export function toCalendar(events: readonly CommunityEvent[], source: CalendarSource): string {
  const calendar = ical({
    name: source.name,
    prodId: { company: source.host, product: 'community events', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    timezone: { name: null, generator: toTimeZoneBlock },
  });
  for (const event of events) {
    if (event.precision !== 'day') continue;
    const entries = isSeries(event)
      ? toSeriesEntries(event, source)
      : [toEntry(selectOriginalOccurrence(event), source)];
    for (const entry of entries) calendar.createEvent(entry);
  }
  return calendar.toString();
}
