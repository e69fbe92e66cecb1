import type { ScheduleLeaf } from 'schema-dts';
import { changedOccurrences, type RecurringEvent } from '../../events/recurrence/expand-recurrence.ts';
import { addDays, daysBetween, type LocalDate } from '../../events/dates/local-date.ts';
import { generateDays, parseRecurrenceRule, type RecurrenceRule } from '../../events/recurrence/recurrence-rule.ts';
import { selectOriginalOccurrence } from '../../events/lists/select-occurrences.ts';
import { onlyKnown } from './json-ld.ts';
import { weekdayName } from '../../events/recurrence/format-recurrence.ts';

const UNITS: Record<string, string> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

/** The last day of the month that every month has. */
const LAST_SURE_DAY = 28;

/** A weekday in schema.org's words; with a number (`2TU`) in iCalendar's, which `byDay` takes as well. */
const toDay = (code: string): string => (code.length > 2 ? code : `https://schema.org/${weekdayName(code, 'en')}`);

/** Whether a schedule can say a rule: schema.org counts no positions, nor says where weeks begin and what becomes of a day that a month lacks. */
function isSayable(rule: RecurrenceRule, startDate: LocalDate): boolean {
  const { frequency, interval, byDay, byMonthDay, byMonth, bySetPosition } = rule;
  if (bySetPosition.length > 0) return false;
  switch (frequency) {
    case 'DAILY':
      return true;
    case 'WEEKLY':
      return interval === 1 || byDay.length <= 1;
    case 'MONTHLY': {
      if (byDay.length > 0) return byDay.every((code) => code.length > 2);
      const days = byMonthDay.length > 0 ? byMonthDay : [Number(startDate.slice(8))];
      return days.every((day) => day >= 1 && day <= LAST_SURE_DAY);
    }
    case 'YEARLY':
      return byDay.every((code) => code.length > 2) && (byMonth.length === 0 || byDay.length + byMonthDay.length > 0);
    default:
      return false;
  }
}

/** The days of the rule on which nothing takes place, or at another time; occurrences say when instead. */
function toExceptions(event: RecurringEvent): LocalDate[] {
  const changed = changedOccurrences(event).filter(({ originalDate, startsAt, endsAt, status }) => {
    const original = selectOriginalOccurrence(event, originalDate);
    return status !== original.status || startsAt !== original.startsAt || endsAt !== original.endsAt;
  });
  return [...(event.data.repeats.except ?? []), ...changed.map(({ originalDate }) => originalDate)].sort();
}

const unlessEmpty = <Value>(values: Value[]) => (values.length === 0 ? undefined : values);

/** The recurrence of an event in schema.org's words, or `undefined` where they can't say all of its rule. */
export function toSchedule(event: RecurringEvent): ScheduleLeaf | undefined {
  const { startDate, endDate = startDate, startTime, endTime, timeZone, repeats } = event.data;
  const rule = parseRecurrenceRule(repeats.rule);
  if (!isSayable(rule, startDate)) return undefined;
  const days = daysBetween(startDate, endDate);
  const lastDay = rule.isEndless ? undefined : [...generateDays(repeats.rule, startDate)].at(-1);
  const isTimed = startTime !== undefined && endTime !== undefined;
  return onlyKnown<ScheduleLeaf>({
    '@type': 'Schedule',
    repeatFrequency: `P${String(rule.interval)}${UNITS[rule.frequency] ?? ''}`,
    byDay: unlessEmpty(rule.byDay.map(toDay)),
    byMonthDay: unlessEmpty(rule.byMonthDay),
    byMonth: unlessEmpty(rule.byMonth),
    startDate,
    endDate: lastDay === undefined ? undefined : addDays(lastDay, days),
    startTime: isTimed ? `${startTime}:00` : undefined,
    // A time alone doesn't say that it is another day's.
    endTime: isTimed && days === 0 ? `${endTime}:00` : undefined,
    duration: !isTimed && days > 0 ? `P${String(days + 1)}D` : undefined,
    scheduleTimezone: timeZone,
    exceptDate: unlessEmpty(toExceptions(event)),
  });
}
