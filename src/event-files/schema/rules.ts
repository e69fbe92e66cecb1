import type { z } from 'zod';
import { DEADLINE_RULES } from './rules/deadline-rules.ts';
import { OTHER_RULES } from './rules/other-rules.ts';
import { repeatsAreValid } from './rules/recurrence-rules.ts';
import type { RuleFields } from './rules/rule.ts';
import { sessionsAreInTheEvent } from './rules/session-rules.ts';
import { SPAN_RULES } from './rules/span-rules.ts';

/** All rules about several fields. Those about the recurrence come before those that ask when it ends. */
const RULES = [...SPAN_RULES, repeatsAreValid, ...DEADLINE_RULES, sessionsAreInTheEvent, ...OTHER_RULES];

type Issues = readonly { code?: string | undefined; path?: PropertyKey[] | undefined }[];

/** Of data that fits no option of a union no field is known to be valid. */
const areValid = (fields: readonly PropertyKey[], issues: Issues): boolean =>
  !issues.some(({ code, path = [] }) =>
    path.length === 0 ? code === 'invalid_union' : path[0] !== undefined && fields.includes(path[0]),
  );

/** Adds the rules about several fields to a schema of an event. */
export function withRules<Schema extends z.ZodType>(schema: Schema): Schema {
  return RULES.reduce<Schema>(
    (ruled, { fields, check }) =>
      ruled.superRefine(
        (data, context) => {
          // What this rule itself reports doesn't count.
          const issues = [...context.issues];
          const report = (path: PropertyKey[], message: string) => {
            context.addIssue({ code: 'custom', path, message });
          };
          check(data as RuleFields, report, (...others) => areValid(others, issues));
        },
        { when: ({ value, issues }) => typeof value === 'object' && value !== null && areValid(fields, issues) },
      ),
    schema,
  );
}
