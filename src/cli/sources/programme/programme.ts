import type { LocalDate, LocalDateTime, LocalTime } from '../../../events/dates/local-date.ts';
import type { SessionData, SessionKind } from '../../../events/event-data.ts';

/** A session of a conference's programme, with its times in the zone of the event that it is for. */
export interface ProgrammeSession extends Pick<SessionData, 'title' | 'kind' | 'room' | 'speakers' | 'url'> {
  /** What its source knows it by, in all versions: a GUID, a UID, an id. */
  key: string;
  /** Absent while it isn't scheduled. */
  startsAt?: LocalDateTime | undefined;
  endsAt?: LocalDateTime | undefined;
  status?: 'cancelled' | undefined;
  recording?: string | undefined;
  slides?: string | undefined;
  /** Its title as the source has it, where something was read out of it. */
  fullTitle?: string | undefined;
  /** Its track and type. */
  topics: string[];
  /** Its abstract, in whatever markup. */
  about?: string | undefined;
}

export interface Programme {
  sessions: ProgrammeSession[];
  /** The version of the schedule, where it has one. */
  version?: string | undefined;
  /** What was assumed and what was left out, in sentences. */
  notes: string[];
}

/** A day and time as a source says it: in a zone that it names, as an instant (ms), or neither. */
export interface SourceMoment {
  date: LocalDate;
  time: LocalTime;
  instant?: number | undefined;
  timeZone?: string | undefined;
}

/** What a reader finds of one session, before its times are those of the event. */
export interface FoundSession {
  key: unknown;
  title: unknown;
  start?: SourceMoment | undefined;
  end?: SourceMoment | undefined;
  /** minutes */
  duration?: number | undefined;
  kind?: SessionKind | undefined;
  room?: unknown;
  speakers?: readonly unknown[];
  url?: unknown;
  recording?: unknown;
  slides?: unknown;
  status?: 'cancelled' | undefined;
  /** Whether it is a break, registration or the like. */
  isBreak?: boolean;
  fullTitle?: string | undefined;
  topics?: readonly unknown[];
  about?: unknown;
}

/** What a reader of one format finds in a text. */
export interface FoundProgramme {
  sessions: FoundSession[];
  version?: string | undefined;
  notes?: string[];
}
