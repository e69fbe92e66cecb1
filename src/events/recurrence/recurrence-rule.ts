import ICAL from 'ical.js';
import type { LocalDate } from '../dates/local-date.ts';

/** The parts of an RRULE (RFC 5545 §3.3.10) that say how often. */
export type RecurrenceRule = ReturnType<typeof parseRecurrenceRule>;

/** Reads an RRULE value. @throws Error if it isn't one */
export function parseRecurrenceRule(rule: string) {
  const { freq, interval, parts, count, until } = ICAL.Recur.fromString(rule);
  // Without FREQ nothing is thrown, and its type doesn't say so.
  if ((freq as string | null) === null) throw new Error(`"${rule}" has no FREQ`);
  const numbers = (part: string) =>
    ((parts as Record<string, (string | number)[] | undefined>)[part] ?? []).map(Number);
  return {
    frequency: freq,
    interval,
    isEndless: count === null && until === null,
    /** `TH`, `2TU` (the second Tuesday), `-1FR` (the last Friday). */
    byDay: (parts as { BYDAY?: string[] }).BYDAY ?? [],
    byMonthDay: numbers('BYMONTHDAY'),
    bySetPosition: numbers('BYSETPOS'),
    byMonth: numbers('BYMONTH'),
  };
}

/**
 * The days that a rule gives, without end if it has none: local dates, so that no daylight saving can shift one.
 * @throws Error where ical.js can't begin: at a day that isn't in the rule, before a fifth weekday of which it takes another month's length
 */
export function* generateDays(rule: string, startDate: LocalDate): Generator<LocalDate, void> {
  const recur = ICAL.Recur.fromString(rule);
  const start = ICAL.Time.fromDateString(startDate);
  // That of the first day comes first: having found it, ical.js doesn't look for the others in later months.
  const weekday = ICAL.Recur.numericDayToIcalDay(start.dayOfWeek());
  const byDay = Object.groupBy(parseRecurrenceRule(rule).byDay, (day) => (day.endsWith(weekday) ? 'first' : 'later'));
  if (byDay.first && byDay.later) recur.setComponent('BYDAY', [...byDay.first, ...byDay.later]);
  const iterator = recur.iterator(start);
  // After its last day the iterator gives null, which its types don't say.
  for (let time = iterator.next() as ICAL.Time | null; time !== null; time = iterator.next() as ICAL.Time | null) {
    yield time.toString();
  }
}
