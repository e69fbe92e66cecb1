import { addDays, firstDayOf, lastDayOf, toDayNumber, type LocalDate } from './local-date.ts';

/** A month of a year: `2027-03`. */
export type Month = string;

/** A weekday as ISO 8601 counts them: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The month that a local date lies in. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7);
}

export function nextMonth(month: Month): Month {
  return monthOf(addDays(lastDayOf(month), 1));
}

export function previousMonth(month: Month): Month {
  return monthOf(addDays(firstDayOf(month), -1));
}

/** The months that the days from one to another lie in, both inclusive. */
export function monthsBetween(first: LocalDate, last: LocalDate): Month[] {
  const months = [monthOf(first)];
  for (let month = monthOf(first); month < monthOf(last);) {
    month = nextMonth(month);
    months.push(month);
  }
  return months;
}

/** The month that it is in UTC at an instant (ms). */
export function monthAt(instant: number): Month {
  return monthOf(new Date(instant).toISOString());
}

/** The weekday on which weeks begin, as a locale (BCP 47) has it. */
export function firstWeekday(locale: string): Weekday {
  return new Intl.Locale(locale).getWeekInfo().firstDay as Weekday;
}

/** How many days a local date comes after the last day on which a week began. */
function daysIntoWeek(date: LocalDate, weekStart: Weekday): number {
  return (new Date(toDayNumber(date)).getUTCDay() - weekStart + 7) % 7;
}

/** The whole weeks that a month lies in, each of seven local dates; the first and the last may reach into other months. */
export function weeksOfMonth(month: Month, weekStart: Weekday): LocalDate[][] {
  const firstDay = firstDayOf(month);
  const weeks: LocalDate[][] = [];
  for (
    let day = addDays(firstDay, -daysIntoWeek(firstDay, weekStart));
    day <= lastDayOf(month);
    day = addDays(day, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  }
  return weeks;
}
