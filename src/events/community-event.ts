import type { DatePrecision, LocalDateTime, PartialDate } from './dates/local-date.ts';
import type { CfpData, EventData, RegistrationData, SessionData } from './event-data.ts';

/** An event with its instants, which are ms since the epoch. */
export interface CommunityEvent {
  /** The file's path without its ending: `2027/kubecon-eu`. */
  id: string;
  data: EventData;
  precision: DatePrecision;
  /** Start of the (first) occurrence. */
  startsAt: number;
  /** End of the (last) occurrence; `Infinity` of a recurring event without an end. */
  endsAt: number;
  cfp?: Cfp;
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

/** From `startsAt` up to, not including, `endsAt`. */
export interface TimeSpan {
  startsAt: number;
  endsAt: number;
  /** With `month` or `year` the days aren't known yet: the span is all that they may lie in. */
  precision: DatePrecision;
}

/** A call for proposals; `closesAt` is the first instant at which it is closed. */
export interface Cfp extends CfpData {
  opensAt?: number;
  closesAt: number;
  timeZone: string;
}

/** `closesAt` is the first instant at which registration is closed. Days are in the event's zone. */
export interface Registration extends RegistrationData {
  opensAt?: number;
  closesAt: number;
  timeZone: string;
}

export interface Session extends Omit<SessionData, 'startsAt' | 'endsAt'> {
  startsAt: number;
  endsAt: number;
  startLocal: LocalDateTime;
  endLocal: LocalDateTime;
  speakers: string[];
}
