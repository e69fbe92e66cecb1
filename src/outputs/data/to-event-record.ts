import { TZDate } from '@date-fns/tz';
import { addMonths } from 'date-fns/addMonths';
import { startOfMonth } from 'date-fns/startOfMonth';
import type { CommunityEvent, Occurrence } from '../../events/community-event.ts';
import type { CfpData, EventData, RegistrationData, SessionData } from '../../events/event-data.ts';
import { isRecurring } from '../../events/recurrence/expand-recurrence.ts';
import type { DatePrecision, LocalDateTime } from '../../events/dates/local-date.ts';
import { resolveLocalTime } from '../../events/dates/resolve-local-time.ts';
import { selectOccurrences } from '../../events/lists/select-occurrences.ts';
import { absoluteUrl, eventCalendarPath, eventPath } from '../../paths.ts';

/** Instants as ISO 8601 in UTC; the second is the first one at which it is over. */
type Instants = Record<'startInstant' | 'endInstant', string>;
interface OpeningInstant {
  opensInstant?: string | undefined;
}

/** What an event's file says, as programs get it, and its instants; `event-record-schema.ts` describes it. */
export type EventRecord = Shared<EventData> & {
  id: string;
  page: string;
  calendar?: string | undefined;
  precision: DatePrecision;
  startInstant: string;
  endInstant: string | null;
  sessions?: (SessionData & Instants)[] | undefined;
  cfp?: (CfpData & OpeningInstant & { closesInstant: string }) | undefined;
  registration?: (RegistrationData & OpeningInstant & { closesInstant: string | null }) | undefined;
  occurrences?: (Instants & Pick<Occurrence, OccurrenceField>)[] | undefined;
};
/** The fields that are the same in the file. */
type Shared<Data> = Data extends EventData
  ? Omit<Data, 'draft' | 'banner' | 'sessions' | 'cfp' | 'registration'>
  : never;
type OccurrenceField = 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'status' | 'statusNote';

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
const toOpening = (opensAt: number | undefined) => opensAt !== undefined && { opensInstant: toText(opensAt) };

const toInstants = (from: number, to: number): Instants => ({ startInstant: toText(from), endInstant: toText(to) });

function toSession(session: SessionData, timeZone: string): SessionData & Instants {
  const toInstant = (local: LocalDateTime) => resolveLocalTime(local, timeZone).instant;
  return { ...session, ...toInstants(toInstant(session.startsAt), toInstant(session.endsAt)) };
}

function toOccurrence(occurrence: Occurrence): Instants & Pick<Occurrence, OccurrenceField> {
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
    ...(cfp &&
      event.cfp && { cfp: { ...cfp, ...toOpening(event.cfp.opensAt), closesInstant: toText(event.cfp.closesAt) } }),
    ...(registration &&
      event.registration && {
        registration: {
          ...registration,
          ...toOpening(event.registration.opensAt),
          closesInstant: toTextOrNull(event.registration.closesAt),
        },
      }),
    ...(sessions && { sessions: sessions.map((session) => toSession(session, data.timeZone)) }),
    ...(isRecurring(event) && { occurrences: selectOccurrences(event, yearsAround(now)).map(toOccurrence) }),
  };
}
