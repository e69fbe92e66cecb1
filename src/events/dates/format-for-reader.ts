import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { capitalize, formatMessage, type Message } from '../../strings/format-message.ts';
import { formatTimeOfDay, getDateFormat, writeDate } from './date-format.ts';
import type { LocalDateTime } from './local-date.ts';
import { toLocalDateTime } from './resolve-local-time.ts';

/** How a period in the reader's zone is written, one that ends on another day there, and a deadline. */
export interface ReaderTimeWords {
  span: Message<'date' | 'start' | 'end'>;
  spanOfDays: Message<'date' | 'start' | 'endDate' | 'end'>;
  deadline: Message<'date' | 'time'>;
}

/** A zone by its city: `Tokyo` of `Asia/Tokyo`. */
export const formatZoneCity = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/**
 * When something is for the reader, with the weekday: `Fri 13 Feb, 02:00–03:00`, or of a deadline `Closes Mon 1 Feb, 12:59`.
 * @param instants ms: a start and an end, or the first instant after a deadline, which is written to its last minute
 */
export function formatReaderTime(
  instants: readonly [startsAt: number, endsAt: number] | readonly [closesAt: number],
  readerZone: string,
  { span, spanOfDays, deadline }: ReaderTimeWords,
  locale: string,
): string {
  const style = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const format = getDateFormat(locale, { timeZone: readerZone, ...style });
  const dateOf = (instant: number) => writeDate(format, instant, locale);
  const write = <Name extends string>(message: Message<Name>, values: Record<NoInfer<Name>, string>) =>
    capitalize(formatMessage(message, values), locale);
  const timeOf = (instant: number) => formatTimeOfDay(instant, readerZone, locale);
  const [startsAt, endsAt] = instants;
  if (endsAt === undefined) {
    const last = startsAt - 1;
    return write(deadline, { date: dateOf(last), time: timeOf(last) });
  }
  const [date, endDate] = [dateOf(startsAt), dateOf(endsAt)];
  const times = { date, start: timeOf(startsAt), end: timeOf(endsAt) };
  return date === endDate ? write(span, times) : write(spanOfDays, { ...times, endDate });
}

/** The dates of a period (ms) in the reader's zone, at a glance: `Feb`, `12–13`, `Fri–Sat`. */
export function formatReaderDates(
  [startsAt, endsAt]: readonly [startsAt: number, endsAt: number],
  timeZone: string,
  locale: string,
): [months: string, days: string, weekdays: string] {
  const ends = [startsAt, endsAt - 1] as const;
  const toFormat = (options: Intl.DateTimeFormatOptions) => getDateFormat(locale, { timeZone, ...options });
  const dayFormat = toFormat({ day: 'numeric' });
  const separator = dayFormat
    .formatRangeToParts(...ends)
    .find(({ source, type }) => source === 'shared' && type === 'literal');
  const join = (texts: readonly string[]) => [...new Set(texts)].join(separator?.value.trim());
  const days = ends.map((end) => dayFormat.formatToParts(end).find(({ type }) => type === 'day')?.value ?? '');
  const weekdays = ends.map((end) => toFormat({ weekday: 'short' }).format(end));
  const months = ends.map((end) => toFormat({ month: 'short' }).format(end));
  return [join(months), join(days), capitalize(join(weekdays), locale)];
}

/** Days from one local date or date-time to another. Not `daysBetween`: what it needs of date-fns would make the page's script larger. */
const countDays = (from: LocalDateTime, to: LocalDateTime): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / millisecondsInDay;

/** From here on hours are counted; before, days of the reader's calendar. */
const COUNTED_HOURS = 12;

/** How long it is until a deadline, never more than it really is: `in 3 days`. @param closesAt the first instant (ms) after it */
export function formatCountdown(closesAt: number, now: number, readerZone: string, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = Math.floor((closesAt - now) / millisecondsInMinute);
  if (minutes < 60) return format.format(minutes, 'minute');
  if (minutes < COUNTED_HOURS * 60) return format.format(Math.floor(minutes / 60), 'hour');
  return format.format(countDays(toLocalDateTime(now, readerZone), toLocalDateTime(closesAt - 1, readerZone)), 'day');
}
