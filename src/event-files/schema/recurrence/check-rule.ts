import { formatWeekday } from '../../../events/dates/format-dates.ts';
import type { LocalDate } from '../../../events/dates/local-date.ts';
import { generateDays } from '../../../events/recurrence/recurrence-rule.ts';
import { checkPartsTogether } from './check-parts-together.ts';
import { EXAMPLE_RULE, PARTS, type RuleParts } from './rule-parts.ts';

function readRuleParts(rule: string): RuleParts | string {
  const parts = new Map<string, string>();
  for (const text of rule.split(';')) {
    if (text === '') return 'There is an extra semicolon. Remove it.';
    const [name = '', value, ...more] = text.split('=');
    const part = PARTS.get(name);
    if (part === undefined) {
      return `"${name}" isn't supported in a rule here. Write only the rule, such as ${EXAMPLE_RULE}, from ${[...PARTS.keys()].join(', ')}; its first day is startDate, its exceptions go into except.`;
    }
    if (value === undefined || more.length > 0) {
      return `"${text}" isn't a part of a rule. Write a name and a value, such as FREQ=WEEKLY.`;
    }
    if (parts.has(name)) return `${name} appears twice. Keep one.`;
    if (!part.accepts(value)) return `${name} is "${value}". Write ${part.fix}.`;
    parts.set(name, value);
  }
  return parts;
}

function checkParts(rule: string, startDate: LocalDate): string | undefined {
  const parts = readRuleParts(rule);
  return typeof parts === 'string' ? parts : checkPartsTogether(parts, startDate);
}

function checkWriting(rule: string, startDate: LocalDate): string | undefined {
  if (rule.trim() === '') return `The rule is empty. Write one, such as ${EXAMPLE_RULE}.`;
  if (/^RRULE:/i.test(rule)) return `Remove RRULE: and write only the rule, such as ${EXAMPLE_RULE}.`;
  if (/\s/.test(rule)) return 'The rule contains spaces. Remove them.';
  const problem = checkParts(rule, startDate);
  const inCapitals = rule.toUpperCase();
  if (problem === undefined || rule === inCapitals || checkParts(inCapitals, startDate) !== undefined) return problem;
  return `A rule is written in capital letters. Write ${inCapitals}.`;
}

/** What a rule that doesn't begin on a day gives instead. */
function describeFirstDay(rule: string, startDate: LocalDate): string | undefined {
  let first: LocalDate | undefined;
  try {
    first = generateDays(rule, startDate).next().value ?? undefined;
  } catch {
    return 'Correct one of them.';
  }
  if (first === startDate) return undefined;
  if (first === undefined) return 'It gives no day at all.';
  return `Its first day is ${first}, a ${formatWeekday(first, 'en')}: write that as startDate, or correct the rule.`;
}

/** What is wrong with an RRULE in local days, if anything is: it is well written, and begins on its own first day. */
export function checkRule(rule: string, startDate: LocalDate): string | undefined {
  const problem = checkWriting(rule, startDate);
  if (problem !== undefined) return problem;
  const given = describeFirstDay(rule, startDate);
  if (given === undefined) return undefined;
  return `The rule doesn't give startDate (${startDate}, a ${formatWeekday(startDate, 'en')}). ${given}`;
}
