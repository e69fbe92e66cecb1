import type { LocalTime, PartialDate } from '../../events/dates/local-date.ts';

/** A day, or a day and time, as a source says it. */
export interface Moment {
  date: PartialDate;
  time?: LocalTime | undefined;
  /** ms since the epoch, where the source says which instant it is. */
  instant?: number | undefined;
  /** Whether date and time are those of the place even where nothing more is known of its zone. */
  isLocal: boolean;
}

/** What one reading of a source has found. */
export interface Found {
  /** Fields of an event file, as they were found, without dates and times. */
  fields: Record<string, unknown>;
  start?: Moment | undefined;
  /** The last day, inclusive. */
  end?: Moment | undefined;
  /** IANA name in present spelling. */
  timeZone?: string | undefined;
  /** Markdown or HTML. */
  description?: string | undefined;
  /** What was found but not taken, in sentences for the author. */
  remarks: string[];
}

export type FoundPart = Pick<Found, 'fields' | 'remarks'>;

/** Why a source can't be read, in one line for the author. */
export class SourceError extends Error {
  override name = 'SourceError';
}

export function withValues<Entries extends Record<string, unknown>>(entries: Entries): Partial<Entries> | undefined {
  const present = Object.entries(entries).filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : (Object.fromEntries(present) as Partial<Entries>);
}
