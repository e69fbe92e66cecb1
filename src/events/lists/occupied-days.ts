import type { Occurrence } from '../community-event.ts';
import { addDays, firstDayOf, lastDayOf, type LocalDate, daysBetween, toDayNumber } from '../dates/local-date.ts';
import type { TimeWindow } from '../recurrence/expand-recurrence.ts';
import { millisecondsInDay } from 'date-fns/constants';

/** Days from the first to the last, both inclusive. */
export type DaySpan = Record<'first' | 'last', LocalDate>;

/** The venue's local days on which something takes place, or may: what ends at midnight isn't there on the day that begins then. */
export function occupiedDays(span: Pick<Occurrence, 'startDate' | 'endDate' | 'endTime'>): DaySpan {
  const { startDate, endDate, endTime } = span;
  const first = firstDayOf(startDate);
  if (endTime === '00:00' && endDate > startDate) return { first, last: addDays(endDate, -1) };
  // Most are days already. All events are asked for theirs, so that reading each as a date would show.
  return { first, last: first === startDate ? endDate : lastDayOf(endDate) };
}

/** A window (ms) around days in any zone: zones are up to 14 hours from UTC. */
export function windowAround({ first, last }: DaySpan): TimeWindow {
  return { from: toDayNumber(first) - 2 * millisecondsInDay, to: toDayNumber(last) + 3 * millisecondsInDay };
}

export const shareDay = (a: DaySpan, b: DaySpan): boolean => a.first <= b.last && b.first <= a.last;

export interface DayEntry {
  occurrence: Occurrence;
  day: number;
  days: number;
}

/** Occurrences by day, the days in order, those without any left out; on each day occurrences keep their order. */
export function groupByDay(occurrences: readonly Occurrence[], { first, last }: DaySpan) {
  const groups = new Map<LocalDate, DayEntry[]>();
  for (const occurrence of occurrences) {
    const own = occupiedDays(occurrence);
    const days = daysBetween(own.first, own.last) + 1;
    const end = own.last < last ? own.last : last;
    for (let date = own.first > first ? own.first : first; date <= end; date = addDays(date, 1)) {
      const entries = groups.get(date) ?? [];
      groups.set(date, [...entries, { occurrence, day: daysBetween(own.first, date) + 1, days }]);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, entries]) => ({ date, entries }));
}
