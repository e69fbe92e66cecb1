import { TZDate } from '@date-fns/tz';
import { millisecondsInDay, millisecondsInSecond } from 'date-fns/constants';
import type { ICalEventData } from 'ical-generator';
import type { CommunityEvent, Occurrence } from '../../events/community-event.ts';
import { changedOccurrences, isRecurring, type RecurringEvent } from '../../events/recurrence/expand-recurrence.ts';
import { formatAddress } from '../../events/place.ts';
import { addDays, lastDayOf, toDayNumber, type LocalDate } from '../../events/dates/local-date.ts';
import { startOfLocalDay, resolveLocalTime } from '../../events/dates/resolve-local-time.ts';
import { selectOriginalOccurrence } from '../../events/lists/select-occurrences.ts';
import type { FeedSource } from '../feed-source.ts';
import { ICAL_STATUS, NOT_BUSY, toRevision, type CalendarEntry, toUid } from './calendar-entry.ts';

/** For so long the transitions of a zone without a rule are listed, for a series without an end. */
const ENDLESS_MS = 20 * 366 * millisecondsInDay;

/** Start and end (RFC 5545 §3.6.1): whole days as `DATE` with the end exclusive, times in the event's zone. */
function toTimes(occurrence: Occurrence): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const { startDate, endDate, startTime, startsAt, endsAt, timeZone } = occurrence;
  if (startTime === undefined) {
    const end = addDays(lastDayOf(endDate), 1);
    return { start: new Date(toDayNumber(startDate)), end: new Date(toDayNumber(end)), allDay: true };
  }
  return { start: new TZDate(startsAt, timeZone), end: new TZDate(endsAt, timeZone), timezone: timeZone };
}

/** Where it is, written as for an envelope, and `GEO`; or, of an online event, where one joins. */
export function toPlace(
  { data }: CommunityEvent,
  { locale, strings }: FeedSource,
  room?: string,
): Pick<ICalEventData, 'location'> {
  if (data.attendance === 'online') return { location: data.online.url ?? data.online.platform ?? strings.online };
  const { latitude, longitude } = data.location;
  return {
    location: {
      title: formatAddress(data.location, locale, room),
      ...(latitude !== undefined && longitude !== undefined && { geo: { lat: latitude, lon: longitude } }),
    },
  };
}

/** Where one joins (RFC 7986 §5.11). */
function toConferenceLines({ data }: CommunityEvent, { strings }: FeedSource): string[] {
  if (data.attendance === 'in-person' || data.online.url === undefined) return [];
  return [`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="${strings.joinOnline}":${new URL(data.online.url).href}`];
}

function toEntry(occurrence: Occurrence, source: FeedSource, recurrence: readonly string[] = []): CalendarEntry {
  const { event, status, statusNote, startTime, startsAt, endsAt, timeZone } = occurrence;
  const { data } = event;
  const url = source.toUrl(event.id);
  const until = event.endsAt === Infinity ? startsAt + ENDLESS_MS : Math.max(event.endsAt, endsAt);
  return {
    data: {
      id: toUid(event, source.host),
      ...toTimes(occurrence),
      ...toPlace(event, source),
      ...toRevision(data),
      ...NOT_BUSY,
      summary: `${source.strings.titlePrefix[status]}${data.title}`,
      description: [statusNote, data.summary, url].filter((line) => line !== undefined).join('\n\n'),
      url,
      status: ICAL_STATUS[status],
      categories: [{ name: source.toCategory(data.type) }],
    },
    lines: [...recurrence, ...toConferenceLines(event, source)],
    ...(startTime !== undefined && { times: { timeZone, from: startsAt, to: until } }),
  };
}

/**
 * A property that names an occurrence by the day that the rule gives: `EXDATE` or `RECURRENCE-ID`,
 * as a `DATE` or as a `DATE-TIME` in the zone, like the start of the series (RFC 5545 §3.8.4.4, §3.8.5.1).
 */
function toOccurrenceLine(property: string, { data }: RecurringEvent, date: LocalDate): string {
  const day = date.replaceAll('-', '');
  return data.startTime === undefined
    ? `${property};VALUE=DATE:${day}`
    : `${property};TZID=${data.timeZone}:${day}T${data.startTime.replace(':', '')}00`;
}

/** `UNTIL` of a timed series is an instant in UTC (RFC 5545 §3.3.10): the last one of its last local day. */
function toRule({ data }: RecurringEvent): string {
  if (data.startTime === undefined) return data.repeats.rule;
  return data.repeats.rule.replace(/UNTIL=(\d{4})(\d{2})(\d{2})/, (_, year: string, month: string, day: string) => {
    const endOfDay = startOfLocalDay(addDays(`${year}-${month}-${day}`, 1), data.timeZone) - millisecondsInSecond;
    return `UNTIL=${new Date(endOfDay).toISOString().replace(/[-:]|\.000/g, '')}`;
  });
}

/** A series is one entry with its rule and exceptions, and one for each occurrence that differs, all under one `UID`. */
function toSeriesEntries(event: RecurringEvent, source: FeedSource): CalendarEntry[] {
  const { except = [] } = event.data.repeats;
  const recurrence = [`RRULE:${toRule(event)}`, ...except.map((date) => toOccurrenceLine('EXDATE', event, date))];
  const main = toEntry(selectOriginalOccurrence(event, event.data.startDate), source, recurrence);
  const changed = changedOccurrences(event).map((occurrence) =>
    toEntry(occurrence, source, [toOccurrenceLine('RECURRENCE-ID', event, occurrence.originalDate)]),
  );
  return [main, ...changed];
}

/** The entries of an event: one, or those of its series; none while only its month or year is known. */
export function toEventEntries(event: CommunityEvent, source: FeedSource): CalendarEntry[] {
  if (event.precision !== 'day') return [];
  return isRecurring(event) ? toSeriesEntries(event, source) : [toEntry(selectOriginalOccurrence(event), source)];
}

/**
 * The sessions of an event as entries of their own. Each is known by its place in the file: titles, times and rooms change,
 * and whoever takes the calendar in again must not get them twice.
 */
export function toSessionEntries(event: CommunityEvent, source: FeedSource): CalendarEntry[] {
  const { data } = event;
  const prefix = source.strings.titlePrefix[data.status];
  return (data.sessions ?? []).map(({ title, startsAt, endsAt, room, speakers = [], url }, index) => {
    const { timeZone } = data;
    const from = resolveLocalTime(startsAt, timeZone).instant;
    const to = resolveLocalTime(endsAt, timeZone).instant;
    const page = source.toUrl(event.id);
    return {
      data: {
        id: toUid(event, source.host, `session-${String(index + 1)}`),
        start: new TZDate(from, timeZone),
        end: new TZDate(to, timeZone),
        timezone: timeZone,
        ...toPlace(event, source, room),
        ...toRevision(data),
        ...NOT_BUSY,
        summary: `${prefix}${title}`,
        description: [speakers.join(', '), data.title, url ?? page].filter((line) => line !== '').join('\n\n'),
        url: url ?? page,
        status: ICAL_STATUS[data.status],
        categories: [{ name: source.toCategory(data.type) }],
      },
      times: { timeZone, from, to },
    };
  });
}
