import type { LocalDate, LocalDateTime, LocalTime, PartialDate } from './dates/local-date.ts';

/** What an event file says after it has been checked. The schema in `src/event-files` yields exactly these shapes. */
export type EventData = EventDataCommon & AttendanceData;

export const EVENT_STATUSES = ['scheduled', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const ATTENDANCES = ['in-person', 'online', 'hybrid'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** Where an event takes place: each attendance demands its own fields. */
export type AttendanceData =
  | { attendance: 'in-person'; location: Location }
  | { attendance: 'online'; online: Online }
  | { attendance: 'hybrid'; location: Location; online: Online };

/** The fields that each attendance demands; it can't have the others. */
export const ATTENDANCE_FIELDS: Readonly<Record<Attendance, readonly ('location' | 'online')[]>> = {
  'in-person': ['location'],
  online: ['online'],
  hybrid: ['location', 'online'],
};

/** Where people meet, unless that is online only. */
export const locationOf = (data: AttendanceData): Location | undefined =>
  data.attendance === 'online' ? undefined : data.location;

/** Fields that a file needn't have. */
type Optional<Name extends string, Value = string> = Partial<Record<Name, Value | undefined>>;

interface EventDataCommon
  extends
    Optional<'startTime' | 'endTime'>,
    Optional<'statusNote' | 'url' | 'updated' | 'uid'>,
    Optional<'tags' | 'related' | 'formerIds', string[]>,
    Optional<'recordings' | 'links', Link[]> {
  title: string;
  type: string;
  startDate: PartialDate;
  endDate?: PartialDate | undefined;
  timeZone: string;
  status: EventStatus;
  registration?: RegistrationData | undefined;
  cfp?: CfpData | undefined;
  summary: string;
  sessions?: SessionData[] | undefined;
  repeats?: RepeatsData | undefined;
  added: string;
  banner?: { from?: LocalDate | undefined; text?: string | undefined } | undefined;
  organizer?: { name: string; url?: string | undefined } | undefined;
  draft?: boolean | undefined;
}

export interface Location extends Optional<'venue' | 'address' | 'region'>, Optional<'latitude' | 'longitude', number> {
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

export interface Online {
  url?: string | undefined;
  platform?: string | undefined;
  /** Why there is no `url`, or what a reader needs to know to join. */
  note?: string | undefined;
}

export interface RegistrationData extends Optional<'opens' | 'closes'> {
  url: string;
  free?: boolean | undefined;
}

export interface CfpData {
  url: string;
  opens?: LocalDate | undefined;
  closes: LocalDate;
  closesTime?: LocalTime | undefined;
  timeZone?: string | undefined;
}

export const SESSION_KINDS = ['talk', 'workshop', 'panel', 'meetup', 'project-booth', 'interview', 'social'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export interface SessionData {
  title: string;
  kind: SessionKind;
  startsAt: LocalDateTime;
  endsAt: LocalDateTime;
  room?: string | undefined;
  speakers?: string[] | undefined;
  url?: string | undefined;
}

/** A recurrence: the file's dates are its first occurrence. */
export interface RepeatsData {
  /** RFC 5545 RRULE value, without `DTSTART`. */
  rule: string;
  /** First days of occurrences that don't take place and are not mentioned (EXDATE). */
  except?: LocalDate[] | undefined;
  changes?: OccurrenceChange[] | undefined;
}

/** One occurrence that differs from the rule (RECURRENCE-ID). What isn't given stays as the rule has it. */
export interface OccurrenceChange extends Optional<'startDate' | 'endDate'>, Optional<'startTime' | 'endTime'> {
  /** The first day that the rule gives for this occurrence. */
  date: LocalDate;
  status?: EventStatus | undefined;
  statusNote?: string | undefined;
}

export interface Link {
  label: string;
  url: string;
}
