import type { z } from 'zod';
import { descriptionAt, errorAt, fieldsAt, isOptionalAt } from './fields-at.ts';
import { eventSchema } from './schema/event-schema.ts';
import { formatPath } from './problem.ts';
import { isPlaceholder } from './schema/placeholder.ts';
import { meantField, meantValue } from './other-words.ts';
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

interface DescribeOptions {
  /** The schema that reported an issue. */
  schema?: z.ZodType;
  /** How a value is written: YAML reads `18.00` as the number 18. */
  sourceOf?: ((path: readonly PropertyKey[]) => string | undefined) | undefined;
}

interface Reported {
  data: unknown;
  schema: z.ZodType;
  sourceOf: DescribeOptions['sourceOf'];
}

/** How a value is written that is right but for its kind: `47,07`, `yes`, `collector, kubernetes`, a group's URL alone. */
function findFix(input: unknown, expected: string, path: readonly PropertyKey[], root: z.ZodType): string | undefined {
  if (Array.isArray(input)) {
    const isOneGroup = expected === 'object' && input.length === 1 && kindOf(input[0]) === KINDS.object;
    return isOneGroup ? 'Remove the hyphen before its first field.' : undefined;
  }
  if (typeof input !== 'string') return undefined;
  const text = input.trim();
  if (expected === 'number') {
    const [, sign = '', digits = '', side = ''] = /^([+-]?)(\d+(?:[.,]\d+)?)\s*°?\s*([NSEW]?)$/i.exec(text) ?? [];
    const isNegative = sign === '-' || /[SW]/i.test(side);
    return digits === '' ? undefined : `Write ${isNegative ? '-' : ''}${digits.replace(',', '.')}.`;
  }
  if (expected === 'boolean') {
    if (/^(?:yes|y|on|ja|true|free|1)$/i.test(text)) return 'Write true.';
    return /^(?:no|n|off|nein|false|0)$/i.test(text) ? 'Write false.' : undefined;
  }
  if (expected === 'array' && fieldsAt([...path, 0], root).length === 0) {
    return `Write [${text.split(/\s*[,;]\s*/).join(', ')}].`;
  }
  const isUrl = /^https?:\/\/[^\s{}[\],]+$/.test(text);
  return expected === 'object' && isUrl && fieldsAt(path, root).includes('url') ? `Write { url: ${text} }.` : undefined;
}

/** A value of another kind. Many are right in quotes; others are validated as the text that they would be. */
function describeWrongType(
  { input, expected, path }: Issue & { code: 'invalid_type' },
  { schema: root, sourceOf }: Reported,
): string {
  if (input === undefined) return describeMissing(path, root);
  const hint = descriptionAt(path, root) ?? '';
  const withHint = (message: string) => `${message} ${hint}`.trim();
  if (input === null) {
    if (typeof path.at(-1) === 'number') return withHint('has no value. Write one, or remove it.');
    return withHint(`has no value. Write one${isOptionalAt(path, root) ? ', or remove the field' : ''}.`);
  }
  if (typeof input === 'number' && expected === 'number') return withHint("isn't a finite number.");
  const message = `is ${kindOf(input)}, but must be ${KINDS[expected] ?? expected}.`;
  const fix = findFix(input, expected, path, root);
  if (fix !== undefined) return `${message} ${fix}`;
  const canBeQuoted = expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  if (!canBeQuoted) return withHint(message);
  return errorAt(path, sourceOf?.(path) ?? String(input), root) ?? withHint(`${message} Put quotes around it.`);
}

function describeUnknownField(path: PropertyKey[], field: string, data: unknown, root: z.ZodType): string {
  if (field === '<<') return "is a YAML merge key, which isn't supported here. Write the merged fields instead.";
  const known = fieldsAt(path, root);
  if (known.includes(field)) {
    return `doesn't go with attendance: ${String(valueIn(data, ['attendance']))}. Remove it, or write attendance: hybrid.`;
  }
  if (path.length > 0 && fieldsAt([], root).includes(field)) {
    return `is a field of the event itself. Write it outside of ${String(path[0])}.`;
  }
  const [, name = '', mark, value = ''] = /^([\w-]+)\s*([:=])\s*(.+)$/.exec(field) ?? [];
  if (known.includes(name)) {
    return `isn't a field. Write ${mark === ':' ? 'a space after the colon' : 'a colon and a space'}: ${name}: ${value}`;
  }
  const [, first = '', rest = ''] = /^([\w-]+)\s+(.+)$/.exec(field) ?? [];
  if (known.includes(first) && valueIn(data, [...path, field]) === null) {
    return `isn't a field. Write a colon after ${first}: ${first}: ${rest}`;
  }
  const meant = meantField(
    field,
    known.filter((name) => valueIn(data, [...path, name]) === undefined),
  );
  const suggestion = meant === undefined ? suggest(field, known) : `Did you mean "${meant}"?`;
  if (suggestion !== '') return `isn't a field. ${suggestion}`;
  const groups = known.filter((group) => fieldsAt([...path, group], root).includes(field));
  if (groups.length > 0) return `belongs in ${groups.join(' or ')}. Write it below that, indented.`;
  if (known.length > FEW) return `isn't a field. docs/all-fields.md lists all fields.`;
  return `isn't a field. The fields here are ${known.join(', ')}.`;
}

function describeWrongValue(found: unknown, allowed: readonly unknown[]): string {
  const words = allowed.join(', ');
  if (typeof found !== 'string') return `is ${kindOf(found)}. Write one of ${words}.`;
  const meant = meantValue(found, allowed.map(String));
  const suggestion = meant === undefined ? suggest(found, allowed.map(String)) : `Did you mean "${meant}"?`;
  return `"${found}" isn't one of ${words}. ${suggestion}`.trim();
}

/** What can be left out while a value isn't known: its field, or the group or list item that can't be without it; none if that is the event. */
function findRemovable(path: readonly PropertyKey[], root: z.ZodType): PropertyKey[] | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    if (typeof part.at(-1) === 'number' || isOptionalAt(part, root)) return part;
  }
  return undefined;
}

function describePlaceholder(text: string, path: readonly PropertyKey[], root: z.ZodType): string {
  const says = `"${text}" says nothing.`;
  const removable = findRemovable(path, root);
  if (removable !== undefined) {
    const what = removable.length === path.length ? 'the field' : formatPath(removable);
    return `${says} Leave ${typeof path.at(-1) === 'number' ? 'it' : what} out until it is known.`;
  }
  const fix =
    path[0] === 'startDate'
      ? 'While only the month or year is announced, write 2027-03 or 2027.'
      : `An event needs it: ${descriptionAt(path, root) ?? ''}`;
  return `${says} ${fix}`.trim();
}

/** Latitude and longitude the wrong way round, which is seen where the first is more than a latitude can be. */
function describeSwapped({ path }: Issue, { data, sourceOf }: Reported): string | undefined {
  // Only the author of a file can write them otherwise.
  if (path.at(-1) !== 'latitude' || sourceOf === undefined) return undefined;
  const place = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data);
  const { latitude, longitude } = place as Record<string, unknown>;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (Math.abs(latitude) > 180 || Math.abs(longitude) > 90) return undefined;
  return `is ${String(latitude)}, which looks swapped. Write latitude: ${String(longitude)} and longitude: ${String(latitude)}.`;
}

function describeField(issue: Issue, reported: Reported): string {
  const { input, path } = issue;
  const { schema } = reported;
  if (typeof input === 'string' && isPlaceholder(input)) return describePlaceholder(input, path, schema);
  if (issue.code === 'invalid_type') return describeWrongType(issue, reported);
  if (issue.code === 'invalid_value') {
    return input === undefined ? describeMissing(path, schema) : describeWrongValue(input, issue.values);
  }
  if (issue.code === 'too_big') {
    return describeSwapped(issue, reported) ?? `is ${String(input)}, but can be at most ${String(issue.maximum)}.`;
  }
  if (issue.code === 'too_small' && issue.origin !== 'array') {
    return describeSwapped(issue, reported) ?? `is ${String(input)}, but must be at least ${String(issue.minimum)}.`;
  }
  return issue.message;
}

/** What is wrong with a value that can be one group or a list of them: the errors of the form that its author has chosen. */
function issuesOfForm({ errors, input, path }: Issue & { code: 'invalid_union' }): Issue[] {
  const [one = [], list = []] = errors;
  return (Array.isArray(input) ? list : one).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** `aboutKey`: whether the problem is the field's name rather than its value. */
export interface DescribedIssue {
  path: PropertyKey[];
  message: string;
  aboutKey: boolean;
}

function describeAny(issue: Issue, reported: Reported): DescribedIssue[] {
  const { path } = issue;
  const { data, schema } = reported;
  if (issue.code === 'invalid_union' && path.length > 0) {
    return issuesOfForm(issue).flatMap((inner) => describeAny(inner, reported));
  }
  if (issue.code !== 'unrecognized_keys') return [{ path, message: describeField(issue, reported), aboutKey: false }];
  return issue.keys.map((key) => {
    const message = describeUnknownField(path, key, data, schema);
    return { path: [...path, key], message, aboutKey: true };
  });
}

const isMissing = ({ path, message }: DescribedIssue, data: unknown): boolean =>
  message.startsWith('is required.') && path.length > 0 && valueIn(data, path) === undefined;

const valueIn = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );

/** Whether a field isn't missing but has another name: `Title`, `timezone`. One message is enough. */
function isMisnamed(missing: DescribedIssue, { path, message, aboutKey }: DescribedIssue): boolean {
  const name = String(missing.path.at(-1));
  const isMeant = message.endsWith(`Did you mean "${name}"?`) || message.includes(`: ${name}: `);
  return aboutKey && isMeant && isSamePath(path, missing.path);
}

const isSamePath = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
  formatPath(a.slice(0, -1)) === formatPath(b.slice(0, -1));

/** Describes one issue of a schema for authors; it can be about several fields. @param schema the one that reported it */
export const describeIssue = (issue: Issue, data: unknown, schema: z.ZodType = eventSchema): DescribedIssue[] =>
  describeAny(issue, { data, schema, sourceOf: undefined });

/** Describes all issues of a schema for authors, without those that follow from others. @param data what was validated */
export function describeIssues(
  issues: readonly Issue[],
  data: unknown,
  { schema = eventSchema, sourceOf }: DescribeOptions = {},
): DescribedIssue[] {
  const described = issues.flatMap((issue) => describeAny(issue, { data, schema, sourceOf }));
  return described.filter((one) => !isMissing(one, data) || !described.some((other) => isMisnamed(one, other)));
}
