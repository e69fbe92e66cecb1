import { formatWeekday } from '../../events/format-dates';
import type { LocalDate } from '../../events/local-date';
import { generateDays, parseRecurrenceRule } from '../../events/recurrence-rule';

const EXAMPLE = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH';
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST'];

export interface RuleCheck {
  /** What is wrong with the rule, for its author. */
  problem?: string;
  /** Whether the rule gives a day; absent when the rule can't be read. */
  isOccurrence?: (date: LocalDate) => boolean;
}

/** What is wrong with how the rule is written, before any day is looked at. */
function checkWriting(rule: string, startDate: LocalDate): string | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string | undefined]));
  const unknown = [...parts.keys()].find((name) => !PARTS.includes(name));
  if (unknown !== undefined) {
    return `"${unknown}" is not a part of a rule here. Write the rule alone, such as ${EXAMPLE}, from ${PARTS.join(', ')}; its first day is startDate, its exceptions go into except.`;
  }
  if (!FREQUENCIES.includes(parts.get('FREQ') ?? ''))
    return `The rule needs a FREQ of ${FREQUENCIES.join(', ')}, such as ${EXAMPLE}.`;
  for (const name of ['INTERVAL', 'COUNT']) {
    const value = parts.get(name);
    if (value !== undefined && !/^[1-9]\d*$/.test(value)) return `${name} is "${value}". Write a whole number from 1.`;
  }
  const until = parts.get('UNTIL');
  if (until !== undefined && !/^\d{8}$/.test(until))
    return `UNTIL is "${until}". Write the last local day, such as UNTIL=20271231, without a time.`;
  if (until !== undefined && parts.has('COUNT')) return 'A rule has COUNT or UNTIL, not both. Take one of them out.';
  if (parts.get('FREQ') === 'YEARLY' && startDate.endsWith('-02-29'))
    return 'A yearly series can’t begin on 29 February, a day that most years don’t have. Write 28 February or 1 March.';
  try {
    parseRecurrenceRule(rule);
    return undefined;
  } catch (error) {
    return `This is not a recurrence rule (${error instanceof Error ? error.message : String(error)}). Write it as in RFC 5545, such as ${EXAMPLE}.`;
  }
}

/** Checks an RRULE that a series in local days can have: well written, and beginning on its own first day. */
export function checkRule(rule: string, startDate: LocalDate): RuleCheck {
  const problem = checkWriting(rule, startDate);
  if (problem !== undefined) return { problem };
  const isOccurrence = (date: LocalDate) => {
    for (const day of generateDays(rule, startDate)) if (day >= date) return day === date;
    return false;
  };
  if (isOccurrence(startDate)) return { isOccurrence };
  const first = generateDays(rule, startDate).next().value;
  return {
    problem: `The rule doesn't give startDate (${startDate}, a ${formatWeekday(startDate, 'en')}). ${
      first === undefined
        ? 'It gives no day at all.'
        : `Its first day is ${first}, a ${formatWeekday(first, 'en')}: write that as startDate, or correct the rule.`
    }`,
    isOccurrence,
  };
}
