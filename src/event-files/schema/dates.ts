import { z } from 'zod';
import { addDays, isLocalDate, isLocalDateTime, isLocalTime, precisionOf } from '../../events/dates/local-date.ts';
import { readDate, readDates, readDateTime, readWrittenDate } from './read-date.ts';
import { readTime, readTimes } from './read-time.ts';

const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/;

/** How editors and programs recognize them before the calendar is asked, as regular expressions of JSON Schema. */
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d`;

const textLike = (pattern: string) => z.string().meta({ pattern: `^${pattern}$` });

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A text that begins with a year. One beyond these is a slip, and would be calculated up to. */
function textInYears(pattern: string, isValid: (text: string) => boolean, describe: (text: string) => string) {
  const isInYears = (text: string) => Number(text.slice(0, 4)) >= FIRST_YEAR && Number(text.slice(0, 4)) <= LAST_YEAR;
  const describeYear = (text: string) =>
    `"${text}" isn't between the years ${String(FIRST_YEAR)} and ${String(LAST_YEAR)}. Correct the year.`;
  return textLike(pattern).refine((text) => isValid(text) && isInYears(text), {
    error: ({ input }) => (isValid(String(input)) ? describeYear(String(input)) : describe(String(input))),
  });
}

/** What an author wrote instead of a day, and the fix. @param timeFix where a time of day goes: `the time goes into closesTime` */
function describeDay(text: string, timeFix?: string): string | undefined {
  const [, date = '', time = ''] = /^([\d-]{10})[T ](\d.*)$/.exec(text) ?? [];
  if (isLocalDate(date)) {
    const instead = timeFix === undefined ? '' : `; ${timeFix}, such as ${time.slice(0, 5)}`;
    return `"${text}" contains a time. Write only the date (${date})${instead}.`;
  }
  const written = readDate(text) ?? readWrittenDate(text);
  // A text of one field can't say what the other is called.
  const isRead = written !== undefined && written !== text && (isLocalDate(written) || timeFix === TIMES_OF_EVENT);
  if (isRead) {
    const dash = /[\u2010-\u2015\u2212]/.exec(text)?.[0];
    const why = dash === undefined ? '' : `: "${dash}" isn't a hyphen`;
    return `"${text}" isn't a date${why}. Write ${written}.`;
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return `"${text}" doesn't exist in the calendar. Check the date, and write it like 2027-03-15.`;
}

const TIMES_OF_EVENT = 'times go into startTime and endTime';

const TIME_OF_CALL = 'the time goes into closesTime';

/** Where two days go that are in one field, by where its time would go. */
const FIELDS_OF_DAYS: Readonly<Record<string, readonly [string, string]>> = {
  [TIMES_OF_EVENT]: ['startDate', 'endDate'],
  [TIME_OF_CALL]: ['opens', 'closes'],
};

/** What an author wrote who put two days into one field. */
function describeDays(text: string, timeFix = ''): string | undefined {
  const [start, end] = readDates(text) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const [first, last] = FIELDS_OF_DAYS[timeFix] ?? [];
  const fix = first === undefined || last === undefined ? 'one of them' : `${first}: ${start} and ${last}: ${end}`;
  return `"${text}" is two dates. Write ${fix}.`;
}

/** A local day: `2027-03-15`. @param timeFix where a time of day goes, if there is a field for it: `the time goes into closesTime` */
export function localDate(timeFix?: string) {
  const describe = (text: string) =>
    describeDays(text, timeFix) ??
    describeDay(text, timeFix) ??
    `"${text}" isn't a date. Write year-month-day, such as 2027-03-15.`;
  return textInYears(DAY, isLocalDate, describe);
}

/** A local day, or a month or year while only that is announced. */
export function partialDate() {
  const isPartialDate = (text: string) => precisionOf(text) !== undefined;
  const describe = (text: string) =>
    describeDays(text, TIMES_OF_EVENT) ??
    describeDay(text, TIMES_OF_EVENT) ??
    `"${text}" isn't a date. Write year-month-day, such as 2027-03-15; while only the month or year is announced, 2027-03 or 2027.`;
  return textInYears(String.raw`\d{4}(-\d{2}(-\d{2})?)?`, isPartialDate, describe);
}

function describeTime(text: string): string {
  const [start, end] = readTimes(text) ?? [];
  const isOffset = OFFSET.test(text);
  // `09:00-17:30` is a span of time, and `09:00-05:00` a time with its offset.
  if (start !== undefined && end !== undefined && (!isOffset || end > start)) {
    return `"${text}" is two times. Write startTime: ${start} and endTime: ${end}.`;
  }
  if (isOffset) {
    return `"${text}" contains a UTC offset. Write only the local time, such as 09:30; the zone is in timeZone.`;
  }
  const time = readTime(text);
  const notTime = `"${text}" isn't a time.`;
  if (time === '24:00') return `${notTime} Write 23:59; or 00:00, with the next day as the date.`;
  if (time !== undefined) return `${notTime} Write ${time}.`;
  const [, before = ''] = /^(.*\d.*?)\s+[A-Z]{2,5}$/.exec(text) ?? [];
  const local = readTime(before);
  if (local !== undefined) return `${notTime} Write ${local}; the zone is in timeZone.`;
  return `${notTime} Write hours and minutes from 00:00 to 23:59, such as 09:30.`;
}

/** A local time of day: `09:30`. */
export function localTime() {
  return textLike(TIME).refine(isLocalTime, { error: ({ input }) => describeTime(String(input)) });
}

/** A local day and time without a zone: `2027-03-15T09:30`. */
export function localDateTime() {
  const describe = (text: string) => {
    if (OFFSET.test(text.slice(11))) {
      return `"${text}" contains a UTC offset. Write only the venue's local time, such as ${text.slice(0, 16)}; the zone is the event's.`;
    }
    const midnight = /^(\d{4}-\d{2}-\d{2})T24:00$/.exec(text)?.[1] ?? '';
    const written = isLocalDate(midnight) ? `${midnight}T23:59, or ${addDays(midnight, 1)}T00:00` : readDateTime(text);
    const fix = written ?? 'it like 2027-03-15T09:30, without seconds or offset';
    return `"${text}" isn't a local date and time. Write ${fix}.`;
  };
  return textInYears(`${DAY}T${TIME}`, isLocalDateTime, describe);
}

/** The day, or the instant, that a file was added or changed. */
export function changeDate() {
  const isChangeDate = (text: string) => isLocalDate(text) || (INSTANT.test(text) && isLocalDate(text.slice(0, 10)));
  const describe = (text: string) =>
    `"${text}" is neither a day (2026-11-22) nor an instant in UTC (2026-11-22T14:30:00Z).`;
  return textInYears(`${DAY}(T.+Z)?`, isChangeDate, describe);
}
