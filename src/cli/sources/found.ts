import type { Element } from 'hast';
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
  /** Markdown or HTML, or what a page has of it. */
  description?: string | Element | undefined;
  remarks: string[];
}

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries that have a value; nothing when there are none. */
export function withValues<Entries extends Group>(entries: Entries): Partial<Entries> | undefined {
  const present = Object.entries(entries).filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : (Object.fromEntries(present) as Partial<Entries>);
}

function mergeFields(first: Group, more: Group): Group {
  const merged: Group = { ...more };
  for (const [key, value] of Object.entries(first)) {
    if (value === undefined) continue;
    const other = more[key];
    merged[key] = isGroup(value) && isGroup(other) ? mergeFields(value, other) : value;
  }
  return merged;
}

/** What one reading has found, completed by another one of the same source. */
export function mergeFound(first: Found, more: Found): Found {
  // Some say the day only, and in another place the time as well.
  const isLess = first.start === undefined || (first.start.time === undefined && first.start.date === more.start?.date);
  const { start, end } = isLess && more.start !== undefined ? more : first;
  return {
    fields: mergeFields(first.fields, more.fields),
    start,
    end,
    timeZone: first.timeZone ?? more.timeZone,
    description: first.description ?? more.description,
    remarks: [...first.remarks, ...more.remarks],
  };
}
