import { isLocalDate } from '../../events/dates/local-date.ts';
import type { Moment } from './found.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The days in a text, as in `March 16, 2027` or `Mar 16, 27`. */
function readDays(text: string): string[] {
  return [...text.matchAll(/\b([A-Z][a-z]{2})[a-z]*\.? +(\d{1,2}),? +(\d{4}|\d{2})\b(?!:)/g)].flatMap(
    ([, month = '', day = '', year = '']) => {
      const number = MONTHS.indexOf(month.toLowerCase()) + 1;
      const date = `${year.padStart(4, '20')}-${twoDigits(number)}-${twoDigits(Number(day))}`;
      return isLocalDate(date) ? [date] : [];
    },
  );
}

/** The times in a text, as in `11:00am` or `06:00 PM`; without a half of the day they are of 24 hours. */
function readTimes(text: string): string[] {
  return [...text.matchAll(/\b(\d{1,2}):(\d{2})(?: ?([ap])\.?m\b)?/gi)].flatMap(
    ([, hours = '', minutes = '', half]) => {
      const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
      return hour > 23 || Number(minutes) > 59 ? [] : [`${twoDigits(hour)}:${minutes}`];
    },
  );
}

/** The moments that a text for readers has: up to two days, and up to two times on the clocks of the place. */
export function readPosterMoments(text: string): { start?: Moment; end?: Moment } {
  const [date, lastDate = date] = readDays(text);
  const [time, endTime] = readTimes(text);
  if (date === undefined || lastDate === undefined) return {};
  return {
    start: { date, time, isLocal: true },
    ...((lastDate !== date || endTime !== undefined) && { end: { date: lastDate, time: endTime, isLocal: true } }),
  };
}
