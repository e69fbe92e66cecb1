import type { ICalEventData } from 'ical-generator';

/** One component of a calendar. */
export interface CalendarEntry {
  data: ICalEventData;
  /** Further properties as whole lines, not folded: those which the library writes wrongly or not at all. */
  lines?: string[];
  /** In which zone and stretch of time (ms) it says a time of day. */
  times?: { timeZone: string; from: number; to: number };
}
