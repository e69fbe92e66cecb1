import type { RecurringEvent } from './expand-recurrence.ts';
import { formatWeekday } from '../dates/format-dates.ts';
import { addDays, type LocalDate } from '../dates/local-date.ts';
import { parseRecurrenceRule } from './recurrence-rule.ts';

/** The words of one language for how often an event takes place. */
export interface RecurrenceWords {
  /** `every day`, `every second day`, `every 3 days`. */
  daily: (interval: number) => string;
  /** `every second Thursday`; the weekdays are already in the language. */
  weekly: (interval: number, weekdays: string[]) => string;
  /** `on the first Tuesday of every month`; `nth` from 1, −1 is the last. */
  monthlyByWeekday: (interval: number, nth: number, weekday: string) => string;
  /** `on day 15 of every month`. */
  monthlyByDay: (interval: number, days: number[]) => string;
  yearly: (interval: number) => string;
  /** For rules that none of the others can say. */
  irregular: string;
}

/** RFC 5545's weekdays, and a Monday to name them by. */
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONDAY: LocalDate = '2027-03-15';

/** The weekday of a part of `BYDAY`, in a language: `Tuesday` of `2TU`. */
export const weekdayName = (code: string, locale: string): string =>
  formatWeekday(addDays(MONDAY, WEEKDAYS.indexOf(code.slice(-2))), locale);

/** The recurrence of an event in words: `every second Thursday`. */
export function formatRecurrence({ data }: RecurringEvent, words: RecurrenceWords, locale: string): string {
  const { frequency, interval, byDay, byMonthDay, bySetPosition, byMonth } = parseRecurrenceRule(data.repeats.rule);
  if (byMonth.length > 0) return words.irregular;
  // A rule that names no days takes them from the first occurrence.
  const isPlain = byDay.length + byMonthDay.length + bySetPosition.length === 0;
  if (frequency === 'DAILY' && isPlain) return words.daily(interval);
  if (frequency === 'YEARLY' && isPlain) return words.yearly(interval);
  const weekdays = byDay.map((code) => weekdayName(code, locale));
  if (frequency === 'WEEKLY' && byMonthDay.length + bySetPosition.length === 0) {
    return words.weekly(interval, isPlain ? [formatWeekday(data.startDate, locale)] : weekdays);
  }
  if (frequency !== 'MONTHLY') return words.irregular;
  if (isPlain) return words.monthlyByDay(interval, [Number(data.startDate.slice(8))]);
  const positions = [...byDay.map((code) => Number(code.slice(0, -2))), ...bySetPosition].filter((nth) => nth !== 0);
  const [[weekday = ''], [nth = -Infinity]] = [weekdays, positions];
  if (weekdays.length === 1 && byMonthDay.length === 0 && positions.length === 1 && nth >= -1) {
    return words.monthlyByWeekday(interval, nth, weekday);
  }
  const isByDay = byDay.length + bySetPosition.length === 0 && byMonthDay.every((day) => day > 0);
  return isByDay ? words.monthlyByDay(interval, byMonthDay) : words.irregular;
}
