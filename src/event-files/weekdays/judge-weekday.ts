import {
  addDays,
  daysBetween,
  firstDayOf,
  isLocalDate,
  lastDayOf,
  toDayNumber,
  type LocalDate,
} from '../../events/dates/local-date.ts';
import type { WrittenDate, WrittenWeekday } from './find-weekdays.ts';

export interface WeekdayFault {
  /** From the start of the text. */
  offset: number;
  /** As the author has written it. */
  text: string;
  message: string;
  /** Whether the year is written, so that nothing is guessed. */
  isSure: boolean;
}

/** The days of an event, as far as they are known: partial dates, the last one inclusive. */
export interface EventDays {
  startDate?: string | undefined;
  endDate?: string | undefined;
}

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTH_NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const dayName = (weekday: number) => DAY_NAMES[weekday - 1] ?? '';

/** Monday is 1. */
const weekdayOf = (date: LocalDate) => new Date(toDayNumber(date)).getUTCDay() || 7;

const twoDigits = (number: number) => String(number).padStart(2, '0');
const inYear = ({ month, day }: WrittenDate, year: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;

/** The day that is meant: without a year, the one nearest to the event. `undefined` where there is no such day. */
function resolveDate(date: WrittenDate, { startDate, endDate }: EventDays): LocalDate | undefined {
  if (date.year !== undefined) return isLocalDate(inYear(date, date.year)) ? inYear(date, date.year) : undefined;
  if (startDate === undefined) return undefined;
  const first = firstDayOf(startDate);
  const last = lastDayOf(endDate ?? startDate);
  const distance = (day: LocalDate) => Math.max(0, daysBetween(day, first), daysBetween(last, day));
  const year = Number(first.slice(0, 4));
  return [year - 1, year, year + 1, year + 2]
    .map((each) => inYear(date, each))
    .filter(isLocalDate)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** `16 March 2027`. */
function formatDay(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`;
}

/** The day nearest to a date that is this weekday. */
function nearestWeekday(date: LocalDate, weekday: number): LocalDate {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

function describe({ offset, text, weekday, dates }: WrittenWeekday, days: EventDays): WeekdayFault | undefined {
  const [written] = dates;
  if (written === undefined || (written.year ?? days.startDate) === undefined) return undefined;
  const date = resolveDate(written, days);
  const isSure = written.year !== undefined;
  if (date === undefined) return { offset, text, message: `"${text}" can't be: there is no such day.`, isSure };
  const right = dayName(weekdayOf(date));
  const other = formatDay(nearestWeekday(date, weekday));
  const message = `"${text}" can't be: ${formatDay(date)} is a ${right}. Write ${right}, or if ${dayName(weekday)} is right, its date: ${other}.`;
  return { offset, text, message, isSure };
}

/**
 * What is wrong with a weekday and the dates next to it, if it fits none of them.
 * @param readings the dates that it can belong to, the likeliest first
 */
export function judgeWeekday(readings: readonly WrittenWeekday[], days: EventDays): WeekdayFault | undefined {
  const fits = ({ dates, weekday }: WrittenWeekday) =>
    dates.some((written) => {
      const date = resolveDate(written, days);
      return date !== undefined && weekdayOf(date) === weekday;
    });
  const [likeliest] = readings;
  return likeliest === undefined || readings.some(fits) ? undefined : describe(likeliest, days);
}
