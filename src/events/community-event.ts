import type { EventData, EventStatus, SessionKind } from './event-data.ts';
import type { DatePrecision, LocalDate, LocalDateTime, LocalTime, PartialDate } from './dates/local-date.ts';

/**
 * An event with its instants. All instants are ms since the epoch.
 * `Event` is the DOM's name, hence this one.
 */
export interface CommunityEvent {
  /** The file's path without its ending: `2027/kubecon-eu`. */
  id: string;
  data: EventData;
  precision: DatePrecision;
  /** Start of the (first) occurrence. */
  startsAt: number;
  /** End of the (last) occurrence; `Infinity` for a series without an end. */
  endsAt: number;
  cfp?: Cfp;
  registration?: Registration;
  sessions: Session[];
}

/** One time that an event takes place. Lists show occurrences. */
export interface Occurrence extends TimeSpan {
  event: CommunityEvent;
  /** The first day that the rule or the file gives: stays the same when this occurrence is moved. */
  originalDate: PartialDate;
  startDate: PartialDate;
  endDate: PartialDate;
  startTime?: LocalTime | undefined;
  endTime?: LocalTime | undefined;
  timeZone: string;
  status: EventStatus;
  statusNote?: string | undefined;
}

/** From `startsAt` up to, not including, `endsAt`. */
export interface TimeSpan {
  startsAt: number;
  endsAt: number;
  /** With `month` or `year` the days aren't known yet: the span is all that they may lie in. */
  precision: DatePrecision;
}

/** A call for proposals; `closesAt` is the first instant at which it is closed. */
export interface Cfp {
  url: string;
  opens?: LocalDate | undefined;
  opensAt?: number;
  closesAt: number;
  closes: LocalDate;
  closesTime?: LocalTime | undefined;
  timeZone: string;
}

/** `closesAt` is the first instant at which registration is closed. Days are in the event's zone. */
export interface Registration {
  url: string;
  opens?: LocalDate | undefined;
  closes?: LocalDate | undefined;
  opensAt?: number;
  closesAt: number;
  timeZone: string;
  free?: boolean | undefined;
}

export interface Session {
  title: string;
  kind: SessionKind;
  startsAt: number;
  endsAt: number;
  startLocal: LocalDateTime;
  endLocal: LocalDateTime;
  room?: string | undefined;
  speakers: string[];
  url?: string | undefined;
}
