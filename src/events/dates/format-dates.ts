import type { Occurrence } from '../community-event.ts';
import { getDateFormat, formatOffset, formatZone } from './date-format.ts';
import { toLocalDateTime } from './resolve-local-time.ts';
import {
  firstDayOf,
  toDayNumber,
  type DatePrecision,
  type LocalDate,
  type LocalDateTime,
  type PartialDate,
} from './local-date.ts';

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
  dateFormat(locale, PRECISION_STYLE[precision]).format(toDayNumber(firstDayOf(date)));

/** The weekday of a local date: `Monday`. */
export const formatWeekday = (date: LocalDate, locale: string, style: 'long' | 'short' = 'long'): string =>
  dateFormat(locale, { weekday: style }).format(toDayNumber(date));

/** The short month of a local date or month: `Mar`. */
export const formatMonth = (date: PartialDate, locale: string): string =>
  dateFormat(locale, { month: 'short' }).format(toDayNumber(firstDayOf(date)));

/** A month and its year, in short: `Mar 2027`. */
export const formatShortMonth = (month: PartialDate, locale: string): string =>
  dateFormat(locale, { month: 'short', year: 'numeric' }).format(toDayNumber(firstDayOf(month)));

/** The time of day of a local date-time: `17:00`. */
export const formatTime = (dateTime: LocalDateTime, locale: string): string =>
  dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(Date.parse(`${dateTime}Z`));

const ranges = new Map<string, WrittenDates>();

/** Written once each: formatting a range takes a hundred times as long as finding it. */
function keepDateRange(start: PartialDate, end: PartialDate, precision: DatePrecision, locale: string): WrittenDates {
  const key = `${locale} ${precision} ${start} ${end}`;
  const range = ranges.get(key) ?? writeDateRange(start, end, precision, locale);
  ranges.set(key, range);
  return range;
}

/** ICU versions differ in the spaces around a range's dash: within one month it is set tight, across months with spaces. */
function writeDateRange(start: PartialDate, end: PartialDate, precision: DatePrecision, locale: string): WrittenDates {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const style = precision === 'day' && !sameMonth ? SHORT_DAY : PRECISION_STYLE[precision];
  const parts = dateFormat(locale, style).formatRangeToParts(
    toDayNumber(firstDayOf(start)),
    toDayNumber(firstDayOf(end)),
  );
  const lastOfStart = parts.findLastIndex((part) => part.source === 'startRange');
  const firstOfEnd = parts.findIndex((part) => part.source === 'endRange');
  const join = (some: Intl.DateTimeRangeFormatPart[]) => some.map((part) => part.value).join('');
  // Beside the dash is what belongs to the ends, such as the dot of a German ordinal.
  const [afterStart = '', beforeEnd = ''] = join(parts.slice(lastOfStart + 1, firstOfEnd)).split(/\s*[–-]\s*/);
  return {
    start: { text: join(parts.slice(0, lastOfStart + 1)) + afterStart, dateTime: start },
    separator: sameMonth ? '–' : ' – ',
    end: { text: beforeEnd + join(parts.slice(firstOfEnd)), dateTime: end },
    zone: '',
  };
}

/** Times are written as their instants have them: of a recurring event, one that the clocks jump over becomes the one after the jump. */
function writeTimes({ timeZone, startsAt, endsAt }: DatedSpan, locale: string): WrittenDates {
  const [startLocal, endLocal] = [toLocalDateTime(startsAt, timeZone), toLocalDateTime(endsAt, timeZone)];
  const sameDay = startLocal.slice(0, 10) === endLocal.slice(0, 10);
  const dayFormat = dateFormat(locale, sameDay ? PRECISION_STYLE.day : SHORT_DAY);
  const [startZone, zone] = [formatZone(timeZone, startsAt, locale), formatZone(timeZone, endsAt, locale)];
  const clockChanges = startZone !== zone;
  const write = (local: LocalDateTime, instant: number, day = '', ending = ''): WrittenTime => ({
    text: `${day}${formatTime(local, locale)}${ending}`,
    dateTime: `${local}${formatOffset(timeZone, instant)}`,
  });
  const writeDay = (local: LocalDateTime) => `${dayFormat.format(Date.parse(`${local}Z`))}, `;
  return {
    start: write(startLocal, startsAt, writeDay(startLocal), clockChanges ? ` ${startZone}` : ''),
    separator: sameDay && !clockChanges ? '–' : ' – ',
    end: write(endLocal, endsAt, sameDay ? '' : writeDay(endLocal)),
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
