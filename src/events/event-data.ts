import type { LocalDate, LocalDateTime, PartialDate } from './dates/local-date.ts';

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
    Record<'title' | 'type' | 'timeZone' | 'added', string>,
    Optional<'startTime' | 'endTime' | 'statusNote' | 'url' | 'partOf' | 'updated' | 'uid' | 'language'>,
    Optional<'tags' | 'related' | 'formerIds', string[]>,
    Optional<'recordings' | 'links', Link[]>,
    Optional<'sources', SourceKey[]> {
  startDate: PartialDate;
  endDate?: PartialDate | undefined;
  status: EventStatus;
  registration?: RegistrationData | undefined;
  cfp?: CfpData | LabeledCfpData[] | undefined;
  /** Only a draft can lack it. */
  summary?: string | undefined;
  /** By language, BCP 47. */
  translations?: Record<string, Record<'title' | 'summary', string>> | undefined;
  news?: NewsItem[] | undefined;
  sessions?: SessionData[] | undefined;
  repeats?: RepeatsData | undefined;
  banner?: Optional<'from' | 'text'> | undefined;
  organizer?: (Record<'name', string> & Optional<'url'>) | undefined;
  draft?: boolean | undefined;
}

export interface Location extends Optional<'venue' | 'address' | 'region'>, Optional<'latitude' | 'longitude', number> {
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** Without `url`, `note` says why. */
export type Online = Optional<'url' | 'platform' | 'note'>;

export interface RegistrationData extends Optional<'opens' | 'closes'>, Optional<'free', boolean> {
  url: string;
}

/** A call for proposals; a rolling one doesn't close on a day. */
export interface CfpData extends Optional<'label' | 'opens' | 'closes' | 'closesTime' | 'timeZone' | 'travelSupport'> {
  url: string;
}

/** One of several calls. */
type LabeledCfpData = CfpData & Record<'label', string>;

/** The calls for proposals of an event, in the order of its file. */
export const cfpsOf = ({ cfp = [] }: Pick<EventDataCommon, 'cfp'>): CfpData[] => (Array.isArray(cfp) ? cfp : [cfp]);

/** What changed for people who had planned to come, and the day on which it was announced. */
export interface NewsItem {
  on: LocalDate;
  text: string;
}

export const SESSION_KINDS = ['talk', 'workshop', 'panel', 'meetup', 'project-booth', 'interview', 'social'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export const SESSION_STATUSES = ['scheduled', 'cancelled'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export interface SessionData
  extends
    Optional<'id' | 'room' | 'url' | 'recording' | 'slides' | 'source'>,
    Optional<'status', SessionStatus>,
    Optional<'speakers', string[]> {
  title: string;
  kind: SessionKind;
  startsAt: LocalDateTime;
  endsAt: LocalDateTime;
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
export interface OccurrenceChange
  extends Optional<'startDate' | 'endDate' | 'startTime' | 'endTime' | 'statusNote'>, Optional<'status', EventStatus> {
  /** The first day that the rule gives for this occurrence. */
  date: LocalDate;
}

export type Link = Record<'label' | 'url', string>;

/** A source that has an event, and what it knows it by. */
type SourceKey = Record<'id' | 'key', string>;
