import { isLocalDate, type LocalDate } from '../../../events/dates/local-date.ts';

/** A rule's parts by name: `BYDAY` → `TU,TH`. */
export type RuleParts = ReadonlyMap<string, string>;

export const EXAMPLE_RULE = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

const WEEKDAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
const NUMBERED_WEEKDAY = /^(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/;

/** Whole numbers without 0, which means nothing in any part. */
const isWithin = (min: number, max: number) => (value: string) =>
  /^-?[1-9]\d{0,3}$/.test(value) && Number(value) >= min && Number(value) <= max;

const isListOf = (accepts: (value: string) => boolean) => (value: string) => value.split(',').every(accepts);

/** The last day of `UNTIL=20271231`. */
export const untilToLocalDate = (until: string): LocalDate => until.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

const isUntil = (value: string) => /^\d{8}$/.test(value) && isLocalDate(untilToLocalDate(value));
const BYDAY_FIX = 'weekdays such as TH, 2TU (the second Tuesday) or -1FR (the last Friday)';

/** The parts of an RRULE (RFC 5545 §3.3.10) that concern days: whether a value is valid, and what to write otherwise. */
export const PARTS: ReadonlyMap<string, { accepts: (value: string) => boolean; fix: string }> = new Map([
  ['FREQ', { accepts: (value) => FREQUENCIES.includes(value), fix: 'DAILY, WEEKLY, MONTHLY or YEARLY' }],
  ['INTERVAL', { accepts: isWithin(1, 99), fix: 'a whole number from 1 to 99' }],
  // Each occurrence until the last is calculated to know when the recurrence ends.
  ['COUNT', { accepts: isWithin(1, 1000), fix: 'a whole number from 1 to 1000' }],
  ['UNTIL', { accepts: isUntil, fix: 'the last local day, such as UNTIL=20271231, without a time' }],
  ['BYDAY', { accepts: isListOf((day) => NUMBERED_WEEKDAY.test(day)), fix: BYDAY_FIX }],
  ['BYMONTHDAY', { accepts: isListOf(isWithin(-31, 31)), fix: '1 to 31, or -1 to -31' }],
  ['BYMONTH', { accepts: isListOf(isWithin(1, 12)), fix: '1 to 12' }],
  // Further from the end, ical.js misses those on the first of a month.
  ['BYSETPOS', { accepts: isListOf(isWithin(-3, 31)), fix: '1 to 31, or -1 to -3 from the end' }],
  ['WKST', { accepts: (value) => WEEKDAY.test(value), fix: 'a weekday such as MO' }],
]);

const YEARS = 10;

/** The last day that a recurrence may name. Up to there its days can be calculated in no time; an endless one goes on. */
export const lastRecurrenceDay = (startDate: LocalDate): LocalDate =>
  `${String(Number(startDate.slice(0, 4)) + YEARS)}${startDate.slice(4)}`;
