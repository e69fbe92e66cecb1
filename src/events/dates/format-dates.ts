import { millisecondsInDay } from 'date-fns/constants';
import type { Occurrence } from '../community-event.ts';
import { formatOffset, formatTimeOfDay, formatZone, getDateFormat, writeDate } from './date-format.ts';
import { toLocalDateTime } from './resolve-local-time.ts';
import {
  firstDayOf,
  toDayNumber,
  type DatePrecision,
  type LocalDate,
  type LocalDateTime,
  type PartialDate,
} from './local-date.ts';
import { splitRange, writeRange } from './write-range.ts';

export type DatedSpan = Omit<Occurrence, 'event' | 'originalDate' | 'endTime' | 'status' | 'statusNote'>;

type WrittenTime = Record<'text' | 'dateTime', string>;

/** A written span: `start`, then `separator` and `end` if it has two ends, then `zone` if it has times. */
export interface WrittenDates {
  start: WrittenTime;
  separator: string;
  end?: WrittenTime;
  zone: string;
}

const PRECISION_STYLE = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<DatePrecision, Intl.DateTimeFormatOptions>;

const SHORT_DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** Local dates are written "as if in UTC": their text must not depend on any zone. */
const dateFormat = (locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  getDateFormat(locale, { ...style, timeZone: 'UTC' });

/** `15 March 2027`, `March 2027` or `2027`, as much as is known. */
export const formatDate = (date: PartialDate, precision: DatePrecision, locale: string): string =>
  writeDate(dateFormat(locale, PRECISION_STYLE[precision]), toDayNumber(firstDayOf(date)), locale);

/** The weekday of a local date: `Monday`. */
export const formatWeekday = (date: LocalDate, locale: string, style: 'long' | 'short' = 'long'): string =>
  dateFormat(locale, { weekday: style }).format(toDayNumber(date));

/** The short month of a local date or month: `Mar`. */
export const formatMonth = (date: PartialDate, locale: string): string =>
  dateFormat(locale, { month: 'short' }).format(toDayNumber(firstDayOf(date)));

/** A month and its year, in short: `Mar 2027`. */
export const formatShortMonth = (month: PartialDate, locale: string): string =>
  writeDate(dateFormat(locale, { month: 'short', year: 'numeric' }), toDayNumber(firstDayOf(month)), locale);

/** The time of day of a local date-time: `17:00`, `5:00 PM`. */
export const formatTime = (dateTime: LocalDateTime, locale: string): string =>
  formatTimeOfDay(Date.parse(`${dateTime}Z`), 'UTC', locale);

/** The day of a local date's month, in the digits of a language: `15`, `১৫`. */
export const formatDayNumber = (date: LocalDate, locale: string): string =>
  dateFormat(locale, { day: 'numeric' })
    .formatToParts(toDayNumber(date))
    .find(({ type }) => type === 'day')?.value ?? '';

/** A local date and its weekday: `Monday, 15 March 2027`, `2027年3月15日月曜日`. */
export function formatFullDate(date: LocalDate, locale: string): string {
  // British dates have no comma here; with it, the weekday reads as the heading that it is.
  if (locale.startsWith('en')) return `${formatWeekday(date, locale)}, ${formatDate(date, 'day', locale)}`;
  return writeDate(dateFormat(locale, { weekday: 'long', ...PRECISION_STYLE.day }), toDayNumber(date), locale);
}

/** What is between a date and a time of day: a comma in English, a space in Japanese. */
function findTimeSeparator(locale: string): string {
  const [date, time] = [
    dateFormat(locale, SHORT_DAY).format(0),
    dateFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(0),
  ];
  const both = dateFormat(locale, { ...SHORT_DAY, hour: 'numeric', minute: '2-digit' }).format(0);
  return both.startsWith(date) && both.endsWith(time) ? both.slice(date.length, -time.length) : ', ';
}

/** A local date-time: `14 January 2027, 17:00`; without a day, its time of day. */
export const joinTime = (day: string, time: string, locale: string): string =>
  `${day}${getWriting(locale).timeSeparator}${time}`;

const ranges = new Map<string, WrittenDates>();

/** Written once each: formatting a range takes a hundred times as long as finding it. */
function keepDateRange(start: PartialDate, end: PartialDate, precision: DatePrecision, locale: string): WrittenDates {
  const key = `${locale} ${precision} ${start} ${end}`;
  const range = ranges.get(key) ?? writeDateRange(start, end, precision, locale);
  ranges.set(key, range);
  return range;
}

/** ICU versions differ in the spaces around a range's dash: within one month it is set tight, across months with spaces, where a language has them. */
const spaced = (separator: string, isTight: boolean): string =>
  isTight || !/^\p{Dash}$/u.test(separator) ? separator : ` ${separator} `;

function writeDateRange(start: PartialDate, end: PartialDate, precision: DatePrecision, locale: string): WrittenDates {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const style = precision === 'day' && !sameMonth ? SHORT_DAY : PRECISION_STYLE[precision];
  const [first, last] = [toDayNumber(firstDayOf(start)), toDayNumber(firstDayOf(end))];
  const written = writeRange(dateFormat(locale, style), first, last, locale);
  return {
    start: { text: written.start, dateTime: start },
    separator: spaced(written.separator, sameMonth || !getWriting(locale).hasSpaces),
    end: { text: written.end, dateTime: end },
    zone: '',
  };
}

/** What a language writes between two ends and between a date and a time, and whether its dates have spaces. */
interface Writing extends Record<'rangeSeparator' | 'timeSeparator', string> {
  hasSpaces: boolean;
}

const writings = new Map<string, Writing>();

function getWriting(locale: string): Writing {
  const yearFormat = dateFormat(locale, PRECISION_STYLE.year);
  const written = writings.get(locale) ?? {
    rangeSeparator: splitRange(yearFormat.formatRangeToParts(0, 366 * millisecondsInDay), locale).separator,
    hasSpaces: /\s/.test(dateFormat(locale, PRECISION_STYLE.day).format(0)),
    timeSeparator: findTimeSeparator(locale),
  };
  writings.set(locale, written);
  return written;
}

/** What a language writes between two ends of something short, such as times of a day: `–`, `～`. */
export const rangeSeparator = (locale: string): string => getWriting(locale).rangeSeparator;

/** Two words as a range, such as weekdays: `Monday – Thursday`, `月曜日～木曜日`. One stays alone. */
export const joinEnds = (ends: readonly string[], locale: string): string =>
  ends.join(spaced(rangeSeparator(locale), !getWriting(locale).hasSpaces));

/** Times are written as their instants have them: of a recurring event, one that the clocks jump over becomes the one after the jump. */
function writeTimes({ timeZone, startsAt, endsAt }: DatedSpan, locale: string): WrittenDates {
  const [startLocal, endLocal] = [toLocalDateTime(startsAt, timeZone), toLocalDateTime(endsAt, timeZone)];
  const sameDay = startLocal.slice(0, 10) === endLocal.slice(0, 10);
  const dayFormat = dateFormat(locale, sameDay ? PRECISION_STYLE.day : SHORT_DAY);
  const [startZone, zone] = [formatZone(timeZone, startsAt, locale), formatZone(timeZone, endsAt, locale)];
  const clockChanges = startZone !== zone;
  const write = (local: LocalDateTime, instant: number, hasDay: boolean, ending = ''): WrittenTime => {
    const time = formatTime(local, locale);
    const text = hasDay ? joinTime(writeDate(dayFormat, Date.parse(`${local}Z`), locale), time, locale) : time;
    return { text: text + ending, dateTime: `${local}${formatOffset(timeZone, instant)}` };
  };
  return {
    start: write(startLocal, startsAt, true, clockChanges ? ` ${startZone}` : ''),
    separator: spaced(rangeSeparator(locale), sameDay && !clockChanges),
    end: write(endLocal, endsAt, !sameDay),
    zone,
  };
}

/** The dates of an occurrence in its own zone: `30 Jan – 2 Feb 2027`, `14 January 2027, 17:00–18:00 CET`, `March 2027`. */
export function writeDates(span: DatedSpan, locale: string): WrittenDates {
  const { startDate, endDate, startTime, precision } = span;
  if (startTime !== undefined) return writeTimes(span, locale);
  if (startDate !== endDate) return keepDateRange(startDate, endDate, precision, locale);
  return { start: { text: formatDate(startDate, precision, locale), dateTime: startDate }, separator: '', zone: '' };
}

/** `writeDates` as one line of text. */
export function formatDates(span: DatedSpan, locale: string): string {
  const { start, separator, end, zone } = writeDates(span, locale);
  return `${start.text}${separator}${end?.text ?? ''}${zone === '' ? '' : ` ${zone}`}`;
}
