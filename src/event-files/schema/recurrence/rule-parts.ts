import { isLocalDate, type LocalDate } from '../../../events/dates/local-date.ts';

/** A part of a rule: whether a value of it is sound, and what to write otherwise. */
interface Part {
  accepts: (value: string) => boolean;
  cure: string;
}

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

const WEEKDAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
const NUMBERED_WEEKDAY = /^(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/;

/** Whole numbers, without 0, which stands for nothing in any part. */
const isWithin = (min: number, max: number) => (value: string) =>
  /^-?[1-9]\d{0,3}$/.test(value) && Number(value) >= min && Number(value) <= max;

const isListOf = (accepts: (value: string) => boolean) => (value: string) => value.split(',').every(accepts);

/** The last day of `UNTIL=20271231`. */
export function untilToLocalDate(until: string): LocalDate {
  return until.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

/** The parts of an RRULE (RFC 5545 §3.3.10) that concern days. */
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['FREQ', { accepts: (value) => FREQUENCIES.includes(value), cure: 'DAILY, WEEKLY, MONTHLY or YEARLY' }],
  ['INTERVAL', { accepts: isWithin(1, 99), cure: 'a whole number from 1 to 99' }],
  // Each occurrence until the last is calculated to know when a series ends.
  ['COUNT', { accepts: isWithin(1, 1000), cure: 'a whole number from 1 to 1000' }],
  [
    'UNTIL',
    {
      accepts: (value) => /^\d{8}$/.test(value) && isLocalDate(untilToLocalDate(value)),
      cure: 'the last local day, such as UNTIL=20271231, without a time',
    },
  ],
  [
    'BYDAY',
    {
      accepts: isListOf((day) => NUMBERED_WEEKDAY.test(day)),
      cure: 'weekdays such as TH, 2TU (the second Tuesday) or -1FR (the last Friday)',
    },
  ],
  ['BYMONTHDAY', { accepts: isListOf(isWithin(-31, 31)), cure: '1 to 31, or -1 to -31' }],
  ['BYMONTH', { accepts: isListOf(isWithin(1, 12)), cure: '1 to 12' }],
  // Further from the end, ical.js misses those on the first of a month.
  ['BYSETPOS', { accepts: isListOf(isWithin(-3, 31)), cure: '1 to 31, or -1 to -3 from the end' }],
  ['WKST', { accepts: (value) => WEEKDAY.test(value), cure: 'a weekday such as MO' }],
]);
