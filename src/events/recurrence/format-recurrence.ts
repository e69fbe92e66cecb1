import type { RecurringEvent } from './expand-recurrence.ts';
import { formatWeekday } from '../dates/format-dates.ts';
import { addDays, type LocalDate } from '../dates/local-date.ts';
import { parseRecurrenceRule } from './recurrence-rule.ts';

/** The words of one language for how often a series takes place. */
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

function weekdayName(code: string, locale: string): string {
  return formatWeekday(addDays(MONDAY, WEEKDAYS.indexOf(code.slice(-2))), locale);
}

/** The recurrence of a series in words: `every second Thursday`. */
export function formatRecurrence({ data }: RecurringEvent, words: RecurrenceWords, locale: string): string {
  const { frequency, interval, byDay, byMonthDay, bySetPosition, byMonth } = parseRecurrenceRule(data.repeats.rule);
  if (byMonth.length > 0 || byDay.length + byMonthDay.length + bySetPosition.length === 0) {
    return formatPlainRecurrence(data.startDate, frequency, interval, byMonth.length > 0, words, locale);
  }
  if (frequency === 'WEEKLY' && byMonthDay.length + bySetPosition.length === 0) {
    return words.weekly(
      interval,
      byDay.map((code) => weekdayName(code, locale)),
    );
  }
  if (frequency === 'MONTHLY') {
    const [day = ''] = byDay;
    const [nth, ...more] = [Number(day.slice(0, -2)), ...bySetPosition].filter((position) => position !== 0);
    const isSayable = nth !== undefined && nth >= -1 && more.length === 0;
    if (byDay.length === 1 && byMonthDay.length === 0 && isSayable) {
      return words.monthlyByWeekday(interval, nth, weekdayName(day, locale));
    }
    if (byDay.length === 0 && bySetPosition.length === 0 && byMonthDay.every((monthDay) => monthDay > 0)) {
      return words.monthlyByDay(interval, byMonthDay);
    }
  }
  return words.irregular;
}

/** The recurrence of a rule that takes its days from the first occurrence. */
function formatPlainRecurrence(
  startDate: LocalDate,
  frequency: string,
  interval: number,
  isLimitedToMonths: boolean,
  words: RecurrenceWords,
  locale: string,
): string {
  if (isLimitedToMonths) return words.irregular;
  switch (frequency) {
    case 'DAILY':
      return words.daily(interval);
    case 'WEEKLY':
      return words.weekly(interval, [formatWeekday(startDate, locale)]);
    case 'MONTHLY':
      return words.monthlyByDay(interval, [Number(startDate.slice(8))]);
    case 'YEARLY':
      return words.yearly(interval);
    default:
      return words.irregular;
  }
}
