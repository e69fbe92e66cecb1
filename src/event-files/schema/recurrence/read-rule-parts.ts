import { PARTS } from './rule-parts.ts';

/** A rule's parts by name: `BYDAY` → `TU,TH`. */
export type RuleParts = ReadonlyMap<string, string>;

export const EXAMPLE_RULE = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH';

/** Reads the parts of an RRULE, or tells what is wrong with one of them. */
export function readRuleParts(rule: string): RuleParts | string {
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
    if (!part.accepts(value)) return `${name} is "${value}". Write ${part.cure}.`;
    parts.set(name, value);
  }
  return parts;
}
