import { lastDayOf, type LocalDate } from '../../../events/dates/local-date.ts';
import { spanOfChange } from '../../../events/recurrence/expand-recurrence.ts';
import { generateDays, parseRecurrenceRule } from '../../../events/recurrence/recurrence-rule.ts';
import type { RuleFields } from './rule.ts';

/** The last day of all that a file announces; `undefined` when its recurrence is endless. */
export function lastDayOfEvent(data: RuleFields): LocalDate | undefined {
  const { startDate, endDate = startDate, repeats } = data;
  if (repeats === undefined) return lastDayOf(endDate);
  if (parseRecurrenceRule(repeats.rule).isEndless) return undefined;
  const last = [...generateDays(repeats.rule, startDate)].slice(-1).map((date) => ({ date }));
  const ends = [...last, ...(repeats.changes ?? [])].map((change) => spanOfChange(data, change).endDate);
  return ends.sort().at(-1);
}
