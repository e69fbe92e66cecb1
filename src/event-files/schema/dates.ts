import { z } from 'zod';
import { isLocalDate, isLocalDateTime, isLocalTime, precisionOf } from '../../events/local-date';

const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/;

function quote(input: unknown): string {
  return `"${String(input)}"`;
}

/** What an author wrote instead of a date, and the cure. */
function dateCure(input: unknown, example: string): string {
  const text = String(input);
  const [date = '', time = ''] = text.split('T');
  if (isLocalDate(date) && time !== '') {
    return `${quote(text)} has a time of day in it. Write the day alone (${date}); times go into startTime and endTime, such as ${time.slice(0, 5)}.`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return `${quote(text)} is not a day of the calendar. Look the day up and write it like ${example}.`;
  return `${quote(text)} is not a date. Write year-month-day, such as ${example}.`;
}

/** A local day: `2027-03-15`. */
export function localDate() {
  return z.string().refine(isLocalDate, { error: ({ input }) => dateCure(input, '2027-03-15'), abort: true });
}

/** A local day, or a month or year while only that is announced. */
export function partialDate() {
  return z.string().refine((text) => precisionOf(text) !== undefined, {
    error: ({ input }) =>
      `${dateCure(input, '2027-03-15')} While only the month or year is announced: 2027-03 or 2027.`,
    abort: true,
  });
}

/** A local time of day: `09:30`. */
export function localTime() {
  return z.string().refine(isLocalTime, {
    error: ({ input }) =>
      OFFSET.test(String(input))
        ? `${quote(input)} has an offset in it. Write the local time alone, such as 09:30; the zone is in timeZone.`
        : `${quote(input)} is not a time of day. Write hours and minutes from 00:00 to 23:59, such as 09:30.`,
    abort: true,
  });
}

/** A local day and time without a zone: `2027-03-15T09:30`. */
export function localDateTime() {
  return z.string().refine(isLocalDateTime, {
    error: ({ input }) =>
      OFFSET.test(String(input).slice(11))
        ? `${quote(input)} has an offset in it. Write the venue's local time alone, such as ${String(input).slice(0, 16)}; the zone is the event's.`
        : `${quote(input)} is not a local date and time. Write it like 2027-03-15T09:30, without seconds or offset.`,
    abort: true,
  });
}

/** The day, or the instant, that a file was added or changed. */
export function changeDate() {
  return z.string().refine((text) => isLocalDate(text) || (/T.*Z$/.test(text) && !Number.isNaN(Date.parse(text))), {
    error: ({ input }) => `${quote(input)} is neither a day (2026-11-22) nor an instant in UTC (2026-11-22T14:30:00Z).`,
    abort: true,
  });
}
