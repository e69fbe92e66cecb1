import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { toLocalDateTime } from './resolve-local-time.ts';

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
