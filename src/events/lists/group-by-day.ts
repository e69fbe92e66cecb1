import type { Occurrence } from '../community-event.ts';
import { addDays, daysBetween, type LocalDate } from '../dates/local-date.ts';
import { occupiedDays, type DaySpan } from './occupied-days.ts';

/** An occurrence on one of its days. */
export interface DayEntry {
  occurrence: Occurrence;
  /** Which of its days this is, from 1. */
  day: number;
  /** How many days it has. */
  days: number;
}

export interface DayGroup {
  date: LocalDate;
  entries: DayEntry[];
}

/** Occurrences by day, the days in order, those without any left out; on each day occurrences keep their order. */
export function groupByDay(occurrences: readonly Occurrence[], { first, last }: DaySpan): DayGroup[] {
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
