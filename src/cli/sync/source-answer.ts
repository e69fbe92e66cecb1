import type { SourceData } from '../../event-files/sources/source-schema.ts';
import type { EventData, SessionData } from '../../events/event-data.ts';
import type { LocalDate } from '../../events/dates/local-date.ts';

/** A source of `src/content/sources.yaml`, and where it is there. */
export interface Source extends SourceData {
  /** Path from the project's root. */
  file: string;
  /** 1-based. */
  line: number;
}

/** What a source says of an event, in the shape of an event file: facts only, no text, no link to join, no guessed type. */
export type EventValues = Partial<
  Pick<
    EventData,
    | 'title'
    | 'type'
    | 'startDate'
    | 'endDate'
    | 'startTime'
    | 'endTime'
    | 'timeZone'
    | 'attendance'
    | 'url'
    | 'registration'
    | 'cfp'
    | 'repeats'
  >
> & {
  location?: Partial<Extract<EventData, { attendance: 'in-person' }>['location']>;
  status?: 'cancelled' | 'postponed';
};

/** What a source says of one event, or of one session of a programme. */
export interface SourceEntry {
  /** What the source knows it by. */
  key: string;
  /** Whether the source keeps the key when anything else changes; otherwise title and day count more. */
  keyIsStable: boolean;
  /** Its page. */
  url?: string | undefined;
  title: string;
  /** Its title as the source has it, where speakers were read out of it. */
  fullTitle?: string | undefined;
  /** Whether `include`, `exclude` and `window` choose it. What they don't is known, but never proposed as new. */
  isIncluded: boolean;
  /** Of an event; empty for a session. */
  values: EventValues;
  /** Of a session; of a recording, its title, speakers and `recording` only. */
  session?: Partial<SessionData> | undefined;
  /** What the source says, as it says it, without secrets: at most 300 characters. Nothing, where its license is `non-commercial`. */
  excerpt: string;
  /** What was assumed or left out, in sentences. */
  notes: string[];
}

/** What makes the next request conditional. */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface AvailableSource extends Validators {
  source: Source;
  /** ISO instant, on our clock. */
  fetched: string;
  entries: SourceEntry[];
  /** How many entries it had, whatever was chosen of them. */
  count: number;
  /** The days that were asked for: of what isn't on them, the source says nothing. Absent where it says all that it knows. */
  covers?: { from: LocalDate; to: LocalDate } | undefined;
  /** Of a programme, where it has one. */
  version?: string | undefined;
  /** What a maintainer should know, such as that it has moved. */
  notes: string[];
}

export interface UnavailableSource {
  source: Source;
  fetched: string;
  /** A sentence. */
  unavailable: string;
  /** Whether its page is gone for good (404, 410). */
  isGone: boolean;
}

/** What came of asking a source. */
export type SourceAnswer = AvailableSource | UnavailableSource;

export const isAvailable = (answer: SourceAnswer): answer is AvailableSource => 'entries' in answer;
