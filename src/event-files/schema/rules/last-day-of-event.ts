import { addDays, daysBetween, lastDayOf, type LocalDate } from '../../../events/dates/local-date.ts';
import { generateDays, parseRecurrenceRule } from '../../../events/recurrence/recurrence-rule.ts';
import type { RuleFields } from './rule.ts';

/** The last day of all that a file announces; `undefined` when its recurrence is endless. */
export function lastDayOfEvent({ startDate, endDate = startDate, repeats }: RuleFields): LocalDate | undefined {
  if (repeats === undefined) return lastDayOf(endDate);
  if (parseRecurrenceRule(repeats.rule).isEndless) return undefined;
  const length = daysBetween(startDate, endDate);
  const lastDays = [
    ...[...generateDays(repeats.rule, startDate)].slice(-1).map((date) => addDays(date, length)),
    ...(repeats.changes ?? []).map((change) => change.endDate ?? addDays(change.startDate ?? change.date, length)),
  ];
  return lastDays.sort().at(-1);
}
