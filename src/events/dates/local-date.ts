import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { lastDayOfYear } from 'date-fns/lastDayOfYear';

/**
 * Local dates and times are text, as printed on a poster. They name no instant until a time zone is added.
 * `LocalDate` is `2027-03-15`, `LocalTime` is `09:30`, `LocalDateTime` is `2027-03-15T09:30`.
 * `PartialDate` is a `LocalDate`, a month (`2027-03`) or a year (`2027`).
 */
export type LocalDate = string;
export type LocalTime = string;
export type LocalDateTime = string;
export type PartialDate = string;

export type DatePrecision = 'day' | 'month' | 'year';

const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight UTC of a local date, in ms: a number to calculate with, not the instant at which that day begins anywhere. */
export function toDayNumber(date: LocalDate): number {
  // A date alone is midnight UTC (ECMA-262, Date Time String Format); pages ask for this so often that its speed shows.
  return Date.parse(date);
}

/** A local date as date-fns calculates with it: in UTC, where every day exists and has 24 hours. */
export const toUtcDate = (date: LocalDate): Date => new UTCDateMini(toDayNumber(date));

export const toLocalDate = (date: Date): LocalDate => date.toISOString().slice(0, 10);

/** Whether the text is a day of the calendar: `2027-02-30` is not. */
export function isLocalDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  const day = toDayNumber(text);
  // `Date` takes 30 February for 2 March.
  return !Number.isNaN(day) && toLocalDate(new Date(day)) === text;
}

export const isLocalTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whether the text is a local date and time of day, without a zone. */
export function isLocalDateTime(text: string): boolean {
  const [date = '', time = '', ...rest] = text.split('T');
  return rest.length === 0 && isLocalDate(date) && isLocalTime(time);
}

/** How much a partial date says, or `undefined` for any other text. */
export function precisionOf(text: string): DatePrecision | undefined {
  if (isLocalDate(text)) return 'day';
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return 'month';
  if (/^\d{4}$/.test(text)) return 'year';
  return undefined;
}

/** The local date `days` later (earlier when negative). @throws RangeError if `date` isn't a day */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!isLocalDate(date)) throw new RangeError(`"${date}" is not a day of the calendar.`);
  return toLocalDate(addDaysTo(toUtcDate(date), days));
}

/** Whole days from one local date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  differenceInCalendarDays(toUtcDate(to), toUtcDate(from));

export const firstDayOf = (date: PartialDate): LocalDate => `${date}-01-01`.slice(0, 10);

/** The last day, inclusive, of a partial date. Any other text is returned as it is. */
export function lastDayOf(date: PartialDate): LocalDate {
  // Pages ask for this so often that reading each day as a date would show.
  const precision = DATE_PATTERN.test(date) ? 'day' : precisionOf(date);
  if (precision === 'month') return toLocalDate(lastDayOfMonth(toUtcDate(date)));
  return precision === 'year' ? toLocalDate(lastDayOfYear(toUtcDate(date))) : date;
}
