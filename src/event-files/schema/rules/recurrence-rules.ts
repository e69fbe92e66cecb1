import type { RepeatsData } from '../../../events/event-data.ts';
import { precisionOf, type LocalDate } from '../../../events/dates/local-date.ts';
import { generateDays, parseRecurrenceRule } from '../../../events/recurrence/recurrence-rule.ts';
import { checkRule } from '../recurrence/check-rule.ts';
import { lastRecurrenceDay } from '../recurrence/rule-parts.ts';
import { checkChange } from './check-change.ts';
import { rule, type Report } from './rule.ts';

function checkDays({ rule, except = [], changes = [] }: RepeatsData, startDate: LocalDate, report: Report): void {
  const limit = lastRecurrenceDay(startDate);
  const named = [
    ...except.map((date, index) => ({ date, path: ['repeats', 'except', index] })),
    ...changes.map(({ date }, index) => ({ date, path: ['repeats', 'changes', index, 'date'] })),
  ];
  const lastDay = named.map(({ date }) => date).reduce((a, b) => (b > a && b <= limit ? b : a), startDate);
  const days = new Set(takeDaysUntil(lastDay, rule, startDate));
  const seen = new Set<LocalDate>();
  for (const { date, path } of named) {
    const fix =
      path[1] === 'except'
        ? "so it can't be excluded. Correct the day."
        : "so it can't be changed. Write the day that the rule gives; the new day goes into startDate.";
    if (date > limit) report(path, `${date} is more than ten years after startDate. Correct the day.`);
    else if (!days.has(date)) report(path, `${date} isn't a day of the rule, ${fix}`);
    else if (seen.has(date)) report(path, `${date} is excluded or changed above already. Keep one of them.`);
    seen.add(date);
  }
}

function* takeDaysUntil(lastDay: LocalDate, rule: string, startDate: LocalDate): Generator<LocalDate, void> {
  for (const day of generateDays(rule, startDate)) {
    if (day > lastDay) return;
    yield day;
  }
}

function takesPlace({ rule, except = [], changes = [] }: RepeatsData, startDate: LocalDate): boolean {
  if (changes.length > 0 || parseRecurrenceRule(rule).isEndless) return true;
  const excluded = new Set(except);
  return generateDays(rule, startDate).some((day) => !excluded.has(day));
}

/** Whether an event recurs by a valid rule, with exceptions and changes that go with it. */
export const repeatsAreValid = rule(['startDate', 'repeats'], (data, report, areValid) => {
  const { startDate, repeats } = data;
  if (repeats === undefined) return;
  if (precisionOf(startDate) !== 'day') {
    report(['repeats'], `A recurring event needs the day of its first occurrence, but startDate is "${startDate}".`);
    return;
  }
  for (const [index, change] of (repeats.changes ?? []).entries()) {
    checkChange({ change, path: ['repeats', 'changes', index], data, report }, areValid);
  }
  const problem = checkRule(repeats.rule, startDate);
  if (problem !== undefined) {
    report(['repeats', 'rule'], problem);
    return;
  }
  checkDays(repeats, startDate, report);
  if (takesPlace(repeats, startDate)) return;
  report(['repeats', 'except'], 'Every day of the rule is excluded, so nothing takes place. Remove one.');
});
