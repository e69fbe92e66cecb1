import { millisecondsInDay, millisecondsInSecond } from 'date-fns/constants';
import type { CommunityEvent, Occurrence } from '../../events/community-event.ts';
import { changedOccurrences, isRecurring, type RecurringEvent } from '../../events/recurrence/expand-recurrence.ts';
import { toCanonicalRule } from '../../events/recurrence/to-canonical-rule.ts';
import { formatAddress } from '../../events/place.ts';
import { addDays, lastDayOf, type LocalDate } from '../../events/dates/local-date.ts';
import { startOfLocalDay } from '../../events/dates/resolve-local-time.ts';
import { selectOriginalOccurrence } from '../../events/lists/select-occurrences.ts';
import type { FeedSource } from '../feed-source.ts';
import { type CalendarEntry, toCommonData, toDays, toTimesOfDay, toDescription } from './calendar-entry.ts';
import { writeParameter, writeUri } from './write-values.ts';

/** For so long the transitions of a zone without a rule are listed, for a recurrence without an end. */
const ENDLESS_MS = 20 * 366 * millisecondsInDay;

/** Where it is, written as for an envelope, and `GEO`; or, of an online event, where one joins. */
function toPlace({ data }: CommunityEvent, { locale, strings }: FeedSource, room?: string) {
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
  return [
    `CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${writeParameter(strings.joinOnline)}:${writeUri(data.online.url)}`,
  ];
}

function toEntry(occurrence: Occurrence, source: FeedSource, recurrence: readonly string[] = []): CalendarEntry {
  const { event, startDate, endDate, status, statusNote, startTime, startsAt, endsAt, timeZone } = occurrence;
  const { data } = event;
  const until = event.endsAt === Infinity ? startsAt + ENDLESS_MS : Math.max(event.endsAt, endsAt);
  return {
    data: {
      ...toCommonData(event, source, status),
      ...(startTime === undefined
        ? toDays(startDate, addDays(lastDayOf(endDate), 1))
        : toTimesOfDay(startsAt, endsAt, timeZone)),
      ...toPlace(event, source),
      summary: `${source.strings.titlePrefix[status]}${data.title}`,
      description: toDescription([statusNote, data.summary, source.toUrl(event.id)]),
    },
    lines: [...recurrence, ...toConferenceLines(event, source)],
    ...(startTime !== undefined && { times: { timeZone, from: startsAt, to: until } }),
  };
}

/** `EXDATE` or `RECURRENCE-ID` of an occurrence, by the day of the rule, in the form of `DTSTART` (RFC 5545 §3.8.4.4, §3.8.5.1). */
function toOccurrenceLine(property: string, { data }: RecurringEvent, date: LocalDate): string {
  const day = date.replaceAll('-', '');
  return data.startTime === undefined
    ? `${property};VALUE=DATE:${day}`
    : `${property};TZID=${data.timeZone}:${day}T${data.startTime.replace(':', '')}00`;
}

/** `UNTIL` of a rule with times is an instant in UTC (RFC 5545 §3.3.10): the last one of its last local day. */
function toRule({ data }: RecurringEvent): string {
  const rule = toCanonicalRule(data.repeats.rule);
  if (data.startTime === undefined) return rule;
  return rule.replace(/UNTIL=(\d{4})(\d{2})(\d{2})/, (_, year: string, month: string, day: string) => {
    const endOfDay = startOfLocalDay(addDays(`${year}-${month}-${day}`, 1), data.timeZone) - millisecondsInSecond;
    return `UNTIL=${new Date(endOfDay).toISOString().replace(/[-:]|\.000/g, '')}`;
  });
}

/** One entry with the rule and exceptions, and one for each occurrence that differs, all under one `UID`. */
function toRecurrenceEntries(event: RecurringEvent, source: FeedSource): CalendarEntry[] {
  const { except = [] } = event.data.repeats;
  const recurrence = [`RRULE:${toRule(event)}`, ...except.map((date) => toOccurrenceLine('EXDATE', event, date))];
  const main = toEntry(selectOriginalOccurrence(event, event.data.startDate), source, recurrence);
  const changed = changedOccurrences(event).map((occurrence) =>
    toEntry(occurrence, source, [toOccurrenceLine('RECURRENCE-ID', event, occurrence.originalDate)]),
  );
  return [main, ...changed];
}

/** The entries of an event: one, or those of its recurrence; none while only its month or year is known. */
export function toEventEntries(event: CommunityEvent, source: FeedSource): CalendarEntry[] {
  if (event.precision !== 'day') return [];
  return isRecurring(event) ? toRecurrenceEntries(event, source) : [toEntry(selectOriginalOccurrence(event), source)];
}

/** The sessions of an event as entries, each known by its id, so that importing again doubles none. One that is cancelled stays, as a later version (RFC 5545 §3.8.7.4). */
export function toSessionEntries(event: CommunityEvent, source: FeedSource): CalendarEntry[] {
  const { timeZone, title: eventTitle, status: ofEvent } = event.data;
  return event.sessions.map((session) => {
    const { id, title, startsAt: from, endsAt: to, room, speakers, url = source.toUrl(event.id) } = session;
    const isCancelled = session.status === 'cancelled';
    const status = isCancelled ? 'cancelled' : ofEvent;
    const common = toCommonData(event, source, status, `session-${id}`);
    return {
      data: {
        ...common,
        sequence: common.sequence + Number(isCancelled),
        ...toTimesOfDay(from, to, timeZone),
        ...toPlace(event, source, room),
        summary: `${source.strings.titlePrefix[status]}${title}`,
        description: toDescription([speakers.join(', '), eventTitle, url]),
        url,
      },
      times: { timeZone, from, to },
    };
  });
}
