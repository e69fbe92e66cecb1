import type { Day } from 'date-fns';
import { addMonths } from 'date-fns/addMonths';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { eachWeekOfInterval } from 'date-fns/eachWeekOfInterval';
import { endOfWeek } from 'date-fns/endOfWeek';
import { firstDayOf, lastDayOf, toLocalDate, toUtcDate, type LocalDate } from './local-date.ts';

export type Month = string;

/** A weekday as ISO 8601 counts them: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const monthOf = (date: LocalDate): Month => date.slice(0, 7);

const toMonth = (date: Date) => monthOf(toLocalDate(date));

export const nextMonth = (month: Month) => toMonth(addMonths(toUtcDate(month), 1));
export const previousMonth = (month: Month) => toMonth(addMonths(toUtcDate(month), -1));

/** The months that the days from one to another are in, both inclusive. */
export const monthsBetween = (first: LocalDate, last: LocalDate): Month[] =>
  eachMonthOfInterval({ start: toUtcDate(first), end: toUtcDate(last) }).map(toMonth);

/** The month in UTC at an instant (ms). */
export const monthAt = (instant: number): Month => toMonth(new Date(instant));

export const firstWeekday = (locale: string): Weekday => new Intl.Locale(locale).getWeekInfo().firstDay as Weekday;

/** The whole weeks that a month is in, each of seven local dates; the first and the last may reach into other months. */
export function weeksOfMonth(month: Month, weekStart: Weekday): LocalDate[][] {
  const interval = { start: toUtcDate(firstDayOf(month)), end: toUtcDate(lastDayOf(month)) };
  // date-fns counts Sunday as 0.
  const weekStartsOn = (weekStart % 7) as Day;
  return eachWeekOfInterval(interval, { weekStartsOn }).map((start) =>
    eachDayOfInterval({ start, end: endOfWeek(start, { weekStartsOn }) }).map(toLocalDate),
  );
}
