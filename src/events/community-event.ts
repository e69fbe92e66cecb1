import type { DatePrecision, LocalDateTime, PartialDate } from './dates/local-date.ts';
import type { CfpData, EventData, RegistrationData, SessionData, SessionStatus } from './event-data.ts';

/** An event with its instants, which are ms since the epoch. Its span is from its first occurrence to its last. */
export interface CommunityEvent extends TimeSpan {
  id: string;
  data: EventData;
  /** The place of its type among the types, from 0, where they are known: of events that start together, it says which comes first. */
  typeOrder?: number;
  /** In the order of the file; `selectLeadingCfp` says which one to show where there is room for one. */
  cfps: Cfp[];
  registration?: Registration;
  sessions: Session[];
}

/** One time that an event takes place. Lists show occurrences. */
export interface Occurrence
  extends TimeSpan, Pick<EventData, 'startTime' | 'endTime' | 'timeZone' | 'status' | 'statusNote'> {
  event: CommunityEvent;
  /** The first day that the rule or the file gives: stays the same when this occurrence is moved. */
  originalDate: PartialDate;
  startDate: PartialDate;
  endDate: PartialDate;
}

/** From `startsAt` up to, not including, `endsAt`, which is `Infinity` of a recurring event without an end. */
export interface TimeSpan {
  startsAt: number;
  endsAt: number;
  /** With `month` or `year` the days aren't known yet: the span is all that they may lie in. */
  precision: DatePrecision;
}

/** When something is open; `closesAt` is the first instant at which it is closed. Days are in its zone. */
export interface OpenPeriod {
  opensAt?: number;
  closesAt: number;
  timeZone: string;
}

/** A rolling call, which has no `closes`, is open until its event is over. */
export type Cfp = CfpData & OpenPeriod;
export type Registration = RegistrationData & OpenPeriod;

export interface Session extends Omit<SessionData, 'startsAt' | 'endsAt'>, Omit<TimeSpan, 'precision'> {
  /** Unique among the sessions of its event; calendars, data, JSON-LD and links to it on the page know it by this. */
  id: string;
  status: SessionStatus;
  startLocal: LocalDateTime;
  endLocal: LocalDateTime;
  speakers: string[];
}
