import { formatMonth } from '../../../events/dates/format-dates.ts';
import { addDays, firstDayOf, lastDayOf, toDayNumber, type LocalDate } from '../../../events/dates/local-date.ts';
import { EXAMPLE_RULE, FREQUENCIES, lastRecurrenceDay, untilToLocalDate, type RuleParts } from './rule-parts.ts';

type PartsCheck = (parts: RuleParts, startDate: LocalDate) => string | undefined;

/** In the order of `Date.getUTCDay`. */
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const weekdayOf = (date: LocalDate) => WEEKDAYS[new Date(toDayNumber(date)).getUTCDay()] ?? '';

const hasFrequency: PartsCheck = (parts) =>
  parts.has('FREQ') ? undefined : `The rule needs a FREQ of ${FREQUENCIES.join(', ')}, such as ${EXAMPLE_RULE}.`;

const hasOneEnd: PartsCheck = (parts, startDate) => {
  const until = parts.get('UNTIL');
  if (until === undefined) return undefined;
  if (parts.has('COUNT')) return 'A rule has COUNT or UNTIL, not both. Remove one of them.';
  return untilToLocalDate(until) > lastRecurrenceDay(startDate)
    ? 'UNTIL is more than ten years after startDate. Write an earlier day; to repeat without an end, remove UNTIL.'
    : undefined;
};

/** Of other parts, or of weekdays and days of the month in one rule, ical.js makes other days than RFC 5545. */
const FREQUENCIES_OF_PARTS = {
  BYDAY: ['WEEKLY', 'MONTHLY', 'YEARLY'],
  BYMONTHDAY: ['MONTHLY', 'YEARLY'],
  BYMONTH: ['YEARLY'],
  BYSETPOS: ['MONTHLY'],
};

const partsGoWithFrequency: PartsCheck = (parts) => {
  const frequency = parts.get('FREQ') ?? '';
  for (const [part, frequencies] of Object.entries(FREQUENCIES_OF_PARTS)) {
    if (parts.has(part) && !frequencies.includes(frequency)) {
      return `${part} goes with FREQ=${frequencies.join(' or ')} only. Remove it, or write that FREQ.`;
    }
  }
  return parts.has('BYDAY') && parts.has('BYMONTHDAY')
    ? 'A rule has BYDAY or BYMONTHDAY, not both. Remove one of them.'
    : undefined;
};

const weekdaysAreAlike: PartsCheck = (parts) => {
  const weekdays = parts.get('BYDAY')?.split(',') ?? [];
  const numbered = weekdays.filter((weekday) => weekday.length > 2);
  if (numbered.length > 0 && parts.get('FREQ') === 'WEEKLY') {
    return 'With FREQ=WEEKLY a weekday has no number. Remove the number, or write FREQ=MONTHLY.';
  }
  return numbered.length > 0 && numbered.length < weekdays.length
    ? 'BYDAY has weekdays with and without a number. Write all of them with one, or all without.'
    : undefined;
};

/** ical.js takes any first day with the right weekday, whichever of the month it is. */
const positionIsThatOfStart: PartsCheck = (parts, startDate) => {
  const positions = parts.get('BYSETPOS')?.split(',').map(Number);
  if (positions === undefined) return undefined;
  const weekdays = parts.get('BYDAY')?.split(',');
  if (weekdays?.every((weekday) => WEEKDAYS.includes(weekday)) !== true) {
    return 'BYSETPOS counts days of BYDAY, which are weekdays without a number. Write both, such as BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 for the last working day.';
  }
  const month = startDate.slice(0, 7);
  const counted: LocalDate[] = [];
  for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) {
    if (weekdays.includes(weekdayOf(day))) counted.push(day);
  }
  const index = counted.indexOf(startDate);
  if (index === -1 || positions.includes(index + 1) || positions.includes(index - counted.length)) return undefined;
  return `The rule doesn't give startDate (${startDate}), which is number ${String(index + 1)} of the days that BYDAY gives in its month. Correct one of them.`;
};

/** Of a day that some years don't have, or that is counted from the end of its month, ical.js makes another in some years. */
const yearlyDayIsInEachYear: PartsCheck = (parts, startDate) => {
  if (parts.get('FREQ') !== 'YEARLY') return undefined;
  if (!parts.has('BYMONTH') && (parts.has('BYDAY') || parts.has('BYMONTHDAY'))) {
    return 'With FREQ=YEARLY a day needs its month. Add BYMONTH, such as BYMONTH=3.';
  }
  if (parts.has('BYDAY')) return undefined;
  const fix = 'For the last day of a month once a year write FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1.';
  const days = (parts.get('BYMONTHDAY') ?? startDate.slice(8)).split(',').map(Number);
  if (days.some((day) => day < 0)) return `With FREQ=YEARLY a day of the month is from 1 to 31. ${fix}`;
  for (const number of (parts.get('BYMONTH') ?? startDate.slice(5, 7)).split(',')) {
    // A year that isn't a leap year.
    const month = `2027-${number.padStart(2, '0')}`;
    const missing = days.find((day) => day > Number(lastDayOf(month).slice(8)));
    if (missing === undefined) continue;
    return `Not every year has a ${String(missing)} ${formatMonth(month, 'en')}. Write a day that each has. ${fix}`;
  }
  return undefined;
};

/** What is wrong with valid parts as one rule: each check may rely on those before it. */
export const checkPartsTogether: PartsCheck = (parts, startDate) =>
  hasFrequency(parts, startDate) ??
  hasOneEnd(parts, startDate) ??
  partsGoWithFrequency(parts, startDate) ??
  weekdaysAreAlike(parts, startDate) ??
  positionIsThatOfStart(parts, startDate) ??
  yearlyDayIsInEachYear(parts, startDate);
