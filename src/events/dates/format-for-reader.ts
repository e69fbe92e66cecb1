import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { formatMessage, type Message } from '../../strings/format-message.ts';
import { getDateFormat } from './date-format.ts';
import type { LocalDateTime } from './local-date.ts';
import { toLocalDateTime } from './resolve-local-time.ts';

/** How a time is called the reader's, by the day that it falls on there. */
export type ReaderTimeWords = Record<'sameDay' | 'dayBefore' | 'dayAfter', Message<'time'>>;

/** Days from one local date or date-time to another. Not `daysBetween`: what it needs of date-fns would make the page's script larger. */
const countDays = (from: LocalDateTime, to: LocalDateTime): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / millisecondsInDay;

/** `07:00 your time, the day after`; empty where both clocks agree. @param venueTime with its offset: `2027-02-11T13:00-05:00` */
export function formatReaderTime(
  venueTime: string,
  readerZone: string,
  { sameDay, dayBefore, dayAfter }: ReaderTimeWords,
  locale: string,
): string {
  const readerTime = toLocalDateTime(Date.parse(venueTime), readerZone);
  if (venueTime.startsWith(readerTime)) return '';
  const days = countDays(venueTime, readerTime);
  // Between UTC−12 and UTC+14 it may be two days.
  const weekday = Math.abs(days) > 1 && ({ weekday: 'short' } as const);
  const format = getDateFormat(locale, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', ...weekday });
  const words = new Map([
    [1, dayAfter],
    [-1, dayBefore],
  ]);
  return formatMessage(words.get(days) ?? sameDay, { time: format.format(Date.parse(`${readerTime}Z`)) });
}

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
