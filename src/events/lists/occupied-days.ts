import type { Occurrence } from '../community-event.ts';
import { addDays, firstDayOf, lastDayOf, type LocalDate } from '../dates/local-date.ts';

/** Days from the first to the last, both inclusive. */
export interface DaySpan {
  first: LocalDate;
  last: LocalDate;
}

/**
 * The venue's local days on which something takes place; what ends at midnight isn't there on the day that begins then.
 * Where only the month or year is known, all days that it may be on.
 */
export function occupiedDays({
  startDate,
  endDate,
  endTime,
}: Pick<Occurrence, 'startDate' | 'endDate' | 'endTime'>): DaySpan {
  const first = firstDayOf(startDate);
  if (endTime === '00:00' && endDate > startDate) return { first, last: addDays(endDate, -1) };
  // Most are days already. All events are asked for theirs, so that reading each as a date would show.
  return { first, last: first === startDate ? endDate : lastDayOf(endDate) };
}

/** Whether two spans have a day in common. */
export function shareDay(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}
