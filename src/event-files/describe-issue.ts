import type { z } from 'zod';
import { descriptionAt, errorAt, fieldsAt, isOptionalAt } from './fields-at.ts';
import { eventSchema } from './schema/event-schema.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** So many names of fields are read in a sentence; an event itself has more. */
const FEW = 12;

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? typeof value;
}

const describeMissing = (path: readonly PropertyKey[], root: z.ZodType): string =>
  `is required. ${descriptionAt(path, root) ?? ''}`.trim();

/** A value of another kind. Many are right in quotes; others are validated as the text that they would be. */
function describeWrongType({ input, expected, path }: Issue & { code: 'invalid_type' }, root: z.ZodType): string {
  if (input === undefined) return describeMissing(path, root);
  const hint = descriptionAt(path, root) ?? '';
  const withHint = (message: string) => `${message} ${hint}`.trim();
  if (input === null) {
    if (typeof path.at(-1) === 'number') return withHint('has no value. Write one, or remove it.');
    return withHint(`has no value. Write one${isOptionalAt(path, root) ? ', or remove the field' : ''}.`);
  }
  if (typeof input === 'number' && expected === 'number') return withHint("isn't a finite number.");
  const message = `is ${kindOf(input)}, but must be ${KINDS[expected] ?? expected}.`;
  const canBeQuoted = expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  if (!canBeQuoted) return withHint(message);
  return errorAt(path, String(input), root) ?? withHint(`${message} Put quotes around it.`);
}

function describeUnknownField(path: PropertyKey[], field: string, attendance: unknown, root: z.ZodType): string {
  if (field === '<<') return "is a YAML merge key, which isn't supported here. Write the merged fields instead.";
  const known = fieldsAt(path, root);
  if (known.includes(field)) {
    return `doesn't go with attendance: ${String(attendance)}. Remove it, or write attendance: hybrid.`;
  }
  if (path.length > 0 && fieldsAt([], root).includes(field)) {
    return `is a field of the event itself. Write it outside of ${String(path[0])}.`;
  }
  const suggestion = suggest(field, known);
  if (suggestion !== '') return `isn't a field. ${suggestion}`;
  const groups = known.filter((group) => fieldsAt([...path, group], root).includes(field));
  if (groups.length > 0) return `belongs in ${groups.join(' or ')}. Write it below that, indented.`;
  if (known.length > FEW) return `isn't a field. docs/all-fields.md lists all fields.`;
  return `isn't a field. The fields here are ${known.join(', ')}.`;
}

function describeWrongValue(found: unknown, allowed: readonly unknown[]): string {
  const words = allowed.join(', ');
  if (typeof found !== 'string') return `is ${kindOf(found)}. Write one of ${words}.`;
  return `"${found}" isn't one of ${words}. ${suggest(found, allowed.map(String))}`.trim();
}

function describeField(issue: Issue, schema: z.ZodType): string {
  const { input, path } = issue;
  if (issue.code === 'invalid_type') return describeWrongType(issue, schema);
  if (issue.code === 'invalid_value') {
    return input === undefined ? describeMissing(path, schema) : describeWrongValue(input, issue.values);
  }
  if (issue.code === 'too_big') return `is ${String(input)}, but can be at most ${String(issue.maximum)}.`;
  if (issue.code === 'too_small' && issue.origin !== 'array')
    return `is ${String(input)}, but must be at least ${String(issue.minimum)}.`;
  return issue.message;
}

/** `aboutKey`: whether the problem is the field's name rather than its value. */
export type DescribedIssue = ReturnType<typeof describeIssue>[number];

/** What is wrong with a value that can be one group or a list of them: the errors of the form that its author has chosen. */
function issuesOfForm({ errors, input, path }: Issue & { code: 'invalid_union' }): Issue[] {
  const [one = [], list = []] = errors;
  return (Array.isArray(input) ? list : one).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

interface Described {
  path: PropertyKey[];
  message: string;
  aboutKey: boolean;
}

/** Describes a schema's issue for authors; one can be about several fields. @param schema the one that reported it */
export function describeIssue(issue: Issue, data: unknown, schema: z.ZodType = eventSchema): Described[] {
  const { path } = issue;
  if (issue.code === 'invalid_union' && path.length > 0) {
    return issuesOfForm(issue).flatMap((inner) => describeIssue(inner, data, schema));
  }
  if (issue.code !== 'unrecognized_keys') return [{ path, message: describeField(issue, schema), aboutKey: false }];
  const attendance = (data as { attendance?: unknown } | null)?.attendance;
  return issue.keys.map((key) => {
    const message = describeUnknownField(path, key, attendance, schema);
    return { path: [...path, key], message, aboutKey: true };
  });
}
