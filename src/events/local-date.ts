import { tz } from '@date-fns/tz';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { lastDayOfYear } from 'date-fns/lastDayOfYear';
import { parseISO } from 'date-fns/parseISO';

/**
 * Local dates and times are text, as printed on a poster. They name no instant until a time zone is added.
 * `LocalDate` is `2027-03-15`, `LocalTime` is `09:30`, `LocalDateTime` is `2027-03-15T09:30`.
 * `PartialDate` is a `LocalDate`, a month (`2027-03`) or a year (`2027`).
 */
export type LocalDate = string;
export type LocalTime = string;
export type LocalDateTime = string;
export type PartialDate = string;

/** How much of a date is announced. */
export type DatePrecision = 'day' | 'month' | 'year';

/** Local dates are calculated with as days in UTC, where every day exists and has 24 hours. */
const utc = tz('UTC');
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const TIME_PATTERN = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Midnight UTC of a local date, in ms: a number to calculate with, not the instant at which that day begins anywhere. */
export function toDayNumber(date: LocalDate): number {
  // A date alone is midnight UTC (ECMA-262, Date Time String Format); pages ask for this so often that its speed shows.
  return Date.parse(date);
}

function toLocalDate(date: Date): LocalDate {
  return formatISO(date, { representation: 'date' });
}

/** Whether the text is a day of the calendar: `2027-02-30` is not. */
export function isLocalDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  // `Date` takes 30 February for 2 March.
  const midnight = new Date(text);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** Whether the text is a time of day from `00:00` to `23:59`. */
export function isLocalTime(text: string): boolean {
  return TIME_PATTERN.test(text);
}

/** Whether the text is a local date and time of day, without a zone. */
export function isLocalDateTime(text: string): boolean {
  const [date = '', time = '', ...rest] = text.split('T');
  return rest.length === 0 && isLocalDate(date) && isLocalTime(time);
}

/** What a partial date tells, or `undefined` if it is none. */
export function precisionOf(text: string): DatePrecision | undefined {
  if (isLocalDate(text)) return 'day';
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return 'month';
  if (/^\d{4}$/.test(text)) return 'year';
  return undefined;
}

/** The local date `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return toLocalDate(addDaysTo(parseISO(date, { in: utc }), days));
}

/** Whole days from one local date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(to, from, { in: utc });
}

/** The first day of a partial date. */
export function firstDayOf(date: PartialDate): LocalDate {
  return `${date}-01-01`.slice(0, 10);
}

/** Whether a partial date is a day. Pages ask for this so often that parsing it would show. */
function isWholeDate(date: PartialDate): boolean {
  return DATE_PATTERN.test(date);
}

/** The last day, inclusive, of a partial date. What is no date stays as it is. */
export function lastDayOf(date: PartialDate): LocalDate {
  const precision = isWholeDate(date) ? 'day' : precisionOf(date);
  if (precision !== 'year' && precision !== 'month') return date;
  const firstDay = parseISO(firstDayOf(date), { in: utc });
  return toLocalDate(precision === 'year' ? lastDayOfYear(firstDay) : lastDayOfMonth(firstDay));
}
