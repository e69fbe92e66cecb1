import { millisecondsInDay } from 'date-fns/constants';
import type { CommunityEvent, Occurrence } from '../community-event.ts';
import type { MonthIndex } from './index-by-month.ts';
import { firstDayOf, lastDayOf, toDayNumber } from '../dates/local-date.ts';
import { monthsBetween, nextMonth, previousMonth, weeksOfMonth, type Month, type Weekday } from '../dates/month.ts';
import { occupiedDays, shareDay, type DaySpan } from './occupied-days.ts';
import { selectOccurrences, selectOriginalOccurrence } from './select-occurrences.ts';
import { compareOccurrences } from './timeline.ts';

/** A window (ms) around days in any zone: zones are up to 14 hours from UTC. */
function windowOf({ first, last }: DaySpan) {
  return { from: toDayNumber(first) - 2 * millisecondsInDay, to: toDayNumber(last) + 3 * millisecondsInDay };
}

/** The occurrences that are on any of some days, over or not, in order of start, then title. What has no days yet isn't among them. */
export function selectDays(index: MonthIndex, days: DaySpan): Occurrence[] {
  const events = new Set(monthsBetween(days.first, days.last).flatMap((month) => index.get(month) ?? []));
  return [...events]
    .filter(({ precision }) => precision === 'day')
    .flatMap((event) => selectOccurrences(event, windowOf(days)))
    .filter((occurrence) => shareDay(occupiedDays(occurrence), days))
    .sort(compareOccurrences);
}

function daysOf(month: Month): DaySpan {
  return { first: firstDayOf(month), last: lastDayOf(month) };
}

/** The occurrences that are on a day of a month, as `selectDays` has them. */
export function selectMonth(index: MonthIndex, month: Month): Occurrence[] {
  return selectDays(index, daysOf(month));
}

/** What is on the days of a month, and on all days of the weeks that it lies in. */
export interface MonthOccurrences {
  ofMonth: Occurrence[];
  ofWeeks: Occurrence[];
}

/** The occurrences of a month and of its weeks, each as `selectDays` has them. */
export function selectMonthWeeks(index: MonthIndex, month: Month, weekStart: Weekday): MonthOccurrences {
  const dates = weeksOfMonth(month, weekStart).flat();
  const ofWeeks = selectDays(index, { first: dates[0] ?? '', last: dates.at(-1) ?? '' });
  return { ofMonth: ofWeeks.filter((occurrence) => shareDay(occupiedDays(occurrence), daysOf(month))), ofWeeks };
}

/** What may be in a month, but has no days yet. */
export function selectUndated(index: MonthIndex, month: Month): Occurrence[] {
  const events: readonly CommunityEvent[] = index.get(month) ?? [];
  return events.filter(({ precision }) => precision !== 'day').map((event) => selectOriginalOccurrence(event));
}

/** The closest month before or after a month in which anything takes place on known days. */
export function selectBusyMonth(index: MonthIndex, month: Month, direction: 'before' | 'after'): Month | undefined {
  const step = direction === 'after' ? nextMonth : previousMonth;
  for (let other = step(month); index.has(other); other = step(other)) {
    if (selectMonth(index, other).length > 0) return other;
  }
  return undefined;
}
