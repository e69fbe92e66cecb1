import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { formatMessage, type Message } from '../../strings/format-message.ts';
import { getDateFormat } from './date-format.ts';
import { toLocalDateTime } from './resolve-local-time.ts';

/** How a time is called the reader's, by the day that it falls on there. */
export interface ReaderTimeWords {
  sameDay: Message<'time'>;
  dayBefore: Message<'time'>;
  dayAfter: Message<'time'>;
}

function wordsFor(days: number, { sameDay, dayBefore, dayAfter }: ReaderTimeWords): Message<'time'> {
  if (days === 1) return dayAfter;
  return days === -1 ? dayBefore : sameDay;
}

/**
 * A venue's time as the reader's clock shows it: `07:00 your time, the day after`. Empty where both clocks show the same.
 * @param venueTime the venue's time with its offset: `2027-02-11T13:00-05:00`; @param readerZone an IANA name
 */
export function formatReaderTime(
  venueTime: string,
  readerZone: string,
  words: ReaderTimeWords,
  locale: string,
): string {
  const readerTime = toLocalDateTime(Date.parse(venueTime), readerZone);
  if (venueTime.startsWith(readerTime)) return '';
  // Not `daysBetween`: what it needs of date-fns would make the page's script larger.
  const days = (Date.parse(readerTime.slice(0, 10)) - Date.parse(venueTime.slice(0, 10))) / millisecondsInDay;
  const format = getDateFormat(locale, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    // Between UTC−12 and UTC+14 it may be two days.
    ...(Math.abs(days) > 1 && { weekday: 'short' }),
  });
  return formatMessage(wordsFor(days, words), { time: format.format(Date.parse(`${readerTime}Z`)) });
}

/** From here on hours are counted; before, days of the reader's calendar. */
const COUNTED_HOURS = 12;

// Not `daysBetween`: what it needs of date-fns would make the page's script larger.
function dayNumber(instant: number, timeZone: string): number {
  return Date.parse(toLocalDateTime(instant, timeZone).slice(0, 10)) / millisecondsInDay;
}

/**
 * How long it is until a deadline: `in 3 days`, `tomorrow`, `in 5 hours`, `in 20 minutes`, never more than there really is.
 * @param closesAt the first instant (ms) after it; @param readerZone an IANA name, whose days are counted
 */
export function formatCountdown(closesAt: number, now: number, readerZone: string, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = Math.floor((closesAt - now) / millisecondsInMinute);
  if (minutes < 60) return format.format(minutes, 'minute');
  if (minutes < COUNTED_HOURS * 60) return format.format(Math.floor(minutes / 60), 'hour');
  return format.format(dayNumber(closesAt - 1, readerZone) - dayNumber(now, readerZone), 'day');
}
