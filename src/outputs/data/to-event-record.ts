import { TZDate } from '@date-fns/tz';
import { addMonths } from 'date-fns/addMonths';
import { startOfMonth } from 'date-fns/startOfMonth';
import type { Cfp, CommunityEvent, Occurrence, Registration } from '../../events/community-event.ts';
import type { CfpData, SessionData } from '../../events/event-data.ts';
import { sessionIds } from '../../events/session-id.ts';
import { isRecurring } from '../../events/recurrence/expand-recurrence.ts';
import type { LocalDateTime } from '../../events/dates/local-date.ts';
import { resolveLocalTime } from '../../events/dates/resolve-local-time.ts';
import { selectOccurrences } from '../../events/lists/select-occurrences.ts';
import { absoluteUrl, eventCalendarPath, eventPath } from '../../paths.ts';
import type { EventRecord } from './event-record-schema.ts';

/** Instants as ISO 8601 in UTC; the second is the first one at which it is over. */
type Instants = Record<'startInstant' | 'endInstant', string>;

const startOfUtcMonth = (now: number) => startOfMonth(new TZDate(now, 'UTC'));

/** From the month a year before an instant (ms) to that a year after it, in UTC, in ms. */
function yearsAround(now: number): { from: number; to: number } {
  const month = startOfUtcMonth(now);
  return { from: addMonths(month, -12).getTime(), to: addMonths(month, 13).getTime() };
}

/** The next instant (ms) at which records list other occurrences. */
export const nextRecordChange = (now: number): number => addMonths(startOfUtcMonth(now), 1).getTime();

const toText = (instant: number) => new Date(instant).toISOString();
/** Without an end some things never come. */
const toTextOrNull = (instant: number) => (instant === Infinity ? null : toText(instant));
const toPeriod = ({ opensAt, closesAt }: Cfp | Registration) => ({
  ...(opensAt !== undefined && { opensInstant: toText(opensAt) }),
  closesInstant: toTextOrNull(closesAt),
});

const toInstants = (from: number, to: number): Instants => ({ startInstant: toText(from), endInstant: toText(to) });

/** Calls as a file has them. */
const toCfps = <Data extends CfpData>(cfps: readonly Data[], event: CommunityEvent) =>
  cfps.flatMap((data, index) => {
    const cfp = event.cfps[index];
    return cfp === undefined ? [] : { ...data, ...toPeriod(cfp) };
  });

function toSession(session: SessionData, id: string, timeZone: string): SessionData & Instants & Record<'id', string> {
  const toInstant = (local: LocalDateTime) => resolveLocalTime(local, timeZone).instant;
  return { ...session, id, ...toInstants(toInstant(session.startsAt), toInstant(session.endsAt)) };
}

function toSessions(sessions: readonly SessionData[], timeZone: string) {
  const ids = sessionIds(sessions);
  return sessions.map((session, index) => toSession(session, ids[index] ?? '', timeZone));
}

function toOccurrence(occurrence: Occurrence) {
  const { startDate, endDate, startTime, endTime, status, statusNote, startsAt, endsAt } = occurrence;
  return { startDate, endDate, startTime, endTime, status, statusNote, ...toInstants(startsAt, endsAt) };
}

/** Fields that aren't known are absent. @param now the instant (ms) around which occurrences are listed */
export function toEventRecord(event: CommunityEvent, now: number): EventRecord {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- how the site shows it concerns nobody else
  const { draft, banner, sessions, cfp, registration, ...data } = event.data;
  return {
    id: event.id,
    ...data,
    page: absoluteUrl(eventPath(event.id)),
    ...(event.precision === 'day' && { calendar: absoluteUrl(eventCalendarPath(event.id)) }),
    precision: event.precision,
    startInstant: toText(event.startsAt),
    endInstant: toTextOrNull(event.endsAt),
    ...(cfp && { cfp: Array.isArray(cfp) ? toCfps(cfp, event) : toCfps([cfp], event)[0] }),
    ...(registration && event.registration && { registration: { ...registration, ...toPeriod(event.registration) } }),
    ...(sessions && { sessions: toSessions(sessions, data.timeZone) }),
    ...(isRecurring(event) && { occurrences: selectOccurrences(event, yearsAround(now)).map(toOccurrence) }),
  };
}
