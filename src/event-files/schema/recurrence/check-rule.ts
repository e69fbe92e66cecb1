import { formatWeekday } from '../../../events/dates/format-dates.ts';
import type { LocalDate } from '../../../events/dates/local-date.ts';
import { generateDays } from '../../../events/recurrence/recurrence-rule.ts';
import { checkPartsTogether } from './check-parts-together.ts';
import { EXAMPLE_RULE, readRuleParts } from './read-rule-parts.ts';

function checkParts(rule: string, startDate: LocalDate): string | undefined {
  const parts = readRuleParts(rule);
  return typeof parts === 'string' ? parts : checkPartsTogether(parts, startDate);
}

/** What is wrong with how a rule is written, before any day is looked at. */
function checkWriting(rule: string, startDate: LocalDate): string | undefined {
  if (rule.trim() === '') return `The rule is empty. Write one, such as ${EXAMPLE_RULE}.`;
  if (/^RRULE:/i.test(rule)) return `Remove RRULE: and write only the rule, such as ${EXAMPLE_RULE}.`;
  if (/\s/.test(rule)) return 'The rule contains spaces. Remove them.';
  const problem = checkParts(rule, startDate);
  const inCapitals = rule.toUpperCase();
  if (problem === undefined || rule === inCapitals || checkParts(inCapitals, startDate) !== undefined) return problem;
  return `A rule is written in capital letters. Write ${inCapitals}.`;
}

/** What is wrong with an RRULE for a series in local days, if anything is: it is well written, and begins on its own first day. */
export function checkRule(rule: string, startDate: LocalDate): string | undefined {
  const problem = checkWriting(rule, startDate);
  if (problem !== undefined) return problem;
  const first = generateDays(rule, startDate).next().value;
  if (first === startDate) return undefined;
  const given =
    first === undefined
      ? 'It gives no day at all.'
      : `Its first day is ${first}, a ${formatWeekday(first, 'en')}: write that as startDate, or correct the rule.`;
  return `The rule doesn't give startDate (${startDate}, a ${formatWeekday(startDate, 'en')}). ${given}`;
}
