import type { LocalTime, PartialDate } from '../../events/dates/local-date.ts';
import type { Location, RepeatsData } from '../../events/event-data.ts';

/** A day, or a day and time, as a source says it. */
export interface Moment {
  date: PartialDate;
  time?: LocalTime | undefined;
  /** ms since the epoch, where the source says which instant it is. */
  instant?: number | undefined;
  /** Whether date and time are those of the place even where nothing more is known of its zone. */
  isLocal: boolean;
  /** On which clocks date and time are, as the source says it: `UTC`, `UTC+01:00`, `Europe/Madrid`. */
  clock?: string | undefined;
}

/** When an event is, as a source says it, or on the clocks of one zone. */
export interface FoundTimes {
  start?: Moment | undefined;
  /** The last day, inclusive. */
  end?: Moment | undefined;
  repeats?: RepeatsData | undefined;
  /** IANA name in present spelling, where the source itself says one. */
  timeZone?: string | undefined;
  remarks: string[];
}

/** What one reading of a source has found. */
export interface Found {
  /** Fields of an event file, as they were found, without dates and times. */
  fields: Record<string, unknown>;
  /** When it is: without a zone as the source says it, otherwise on the clocks of that zone as far as the instants are known. */
  timesIn: (timeZone?: string) => FoundTimes;
  /** The zone in which the calendar's owner reads it, which needn't be that of the event. */
  ownZone?: string | undefined;
  /** Markdown or HTML. */
  description?: string | undefined;
  /** What was found but not taken, and what was assumed, in sentences for the author. */
  remarks: string[];
}

export type FoundPart = Pick<Found, 'fields' | 'remarks'>;

/** What is known of where an event is besides what its source says. */
export interface Whereabouts {
  timeZone?: string | undefined;
  location?: Partial<Location> | undefined;
}

/** Why a source can't be read, in one line for the author. */
export class SourceError extends Error {
  override name = 'SourceError';
}

export function withValues<Entries extends Record<string, unknown>>(entries: Entries): Partial<Entries> | undefined {
  const present = Object.entries(entries).filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : (Object.fromEntries(present) as Partial<Entries>);
}
