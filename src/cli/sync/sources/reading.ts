import type { LocalDate } from '../../../events/dates/local-date.ts';
import type { Source, SourceEntry } from '../source-answer.ts';

/** A text of a source: an answer of its server, or a file. */
export interface SourceText {
  text: string;
  /** Where it was found in the end; absent of a file. */
  url?: string | undefined;
}

export interface ReadContext {
  source: Source;
  /** ms since the epoch. */
  now: number;
  /** The zone of the event whose sessions it has. */
  timeZone?: string | undefined;
  /** Whether the texts are files, which a person has chosen. */
  isFile: boolean;
}

/** An entry before it is known whether it is chosen. */
export type ReadEntry = Omit<SourceEntry, 'isIncluded'>;

/** What a source's texts say. */
export interface Reading {
  entries: ReadEntry[];
  covers?: { from: LocalDate; to: LocalDate } | undefined;
  version?: string | undefined;
  notes?: string[];
}

/** How sources of one kind are asked and read. */
export interface KindReader {
  accept: string;
  /** Media types that it answers with; whether an answer is right is seen by its content. */
  mediaTypes: RegExp;
  /** What it is called where something else has come. */
  name: string;
  /** Absent of a kind that servers may not be asked for. */
  toRequest?: (context: ReadContext) => string;
  /** Where more of it is, after what has come already. @throws SourceError if it can't be read */
  toNextRequest?: (texts: readonly SourceText[], context: ReadContext) => string | undefined;
  /** @throws SourceError if one of the texts can't be read, or isn't complete */
  read: (texts: readonly SourceText[], context: ReadContext) => Reading;
}
