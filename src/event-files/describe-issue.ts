import { z } from 'zod';
import { eventSchema } from './schema/event-schema';
import { suggest } from './suggest';

type Issue = z.core.$ZodIssue;

function isObjectSchema(schema: unknown): schema is z.ZodObject {
  return schema instanceof z.ZodObject;
}

/** The schemas that a key leads to: of a union, those of all its options. */
function step(schema: unknown, key: PropertyKey): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return step(schema.unwrap(), key);
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.flatMap((option) => step(option, key));
  if (isObjectSchema(schema)) return Object.hasOwn(schema.shape, key) ? [schema.shape[String(key)]] : [];
  if (schema instanceof z.ZodArray) return [schema.element];
  return [];
}

function schemasAt(path: readonly PropertyKey[]): unknown[] {
  return path.reduce<unknown[]>((schemas, key) => schemas.flatMap((schema) => step(schema, key)), [eventSchema]);
}

/** The text of a field's `.describe()`. */
function descriptionAt(path: readonly PropertyKey[]): string | undefined {
  return schemasAt(path)
    .map((schema) => (schema instanceof z.ZodType ? schema.description : undefined))
    .find((description) => description !== undefined);
}

/** The fields that an author can write at a place. */
function fieldsAt(path: readonly PropertyKey[]): string[] {
  const keysOf = (schema: unknown): string[] => {
    if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap());
    if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.flatMap(keysOf);
    return isObjectSchema(schema) ? Object.keys(schema.shape) : [];
  };
  return [...new Set(schemasAt(path).flatMap(keysOf))];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? typeof value;
}

function describeWrongType(issue: Issue & { code: 'invalid_type' }): string {
  const hint = descriptionAt(issue.path);
  if (issue.input === undefined) return `is required. ${hint ?? ''}`.trim();
  const quotes =
    issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input) ? ' Put quotes around it.' : '';
  return `is ${kindOf(issue.input)}, and should be ${KINDS[issue.expected] ?? issue.expected}.${quotes} ${hint ?? ''}`.trim();
}

function describeUnknownField(path: readonly PropertyKey[], field: string, attendance: unknown): string {
  const known = fieldsAt(path);
  if (known.includes(field)) {
    return `"${field}" doesn't go with attendance: ${String(attendance)}. Take it out, or write attendance: hybrid.`;
  }
  const suggestion = suggest(field, known);
  return `"${field}" is not a field. ${suggestion === '' ? `Here one can write ${known.join(', ')}.` : suggestion}`;
}

function describeWrongValue(found: unknown, allowed: readonly unknown[]): string {
  const suggestion = suggest(String(found), allowed.map(String));
  return `"${String(found)}" is none of ${allowed.join(', ')}. ${suggestion}`.trim();
}

export interface DescribedIssue {
  path: PropertyKey[];
  message: string;
  /** Whether the field's name is at fault rather than its value. */
  aboutKey: boolean;
}

/** What a schema has to say about a file, in an author's words. One issue can be about several fields. */
export function describeIssue(issue: Issue, data: unknown): DescribedIssue[] {
  const about = (message: string): DescribedIssue[] => [{ path: issue.path, message, aboutKey: false }];
  const attendance = (data as { attendance?: unknown } | null)?.attendance;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: describeUnknownField(issue.path, key, attendance),
        aboutKey: true,
      }));
    case 'invalid_type':
      return about(describeWrongType(issue));
    case 'invalid_value':
      if (issue.input === undefined) return about(`is required. ${descriptionAt(issue.path) ?? ''}`.trim());
      return about(describeWrongValue(issue.input, issue.values));
    case 'invalid_union':
      return attendance === undefined
        ? about(`is required. ${descriptionAt(['attendance']) ?? ''}`.trim())
        : about(describeWrongValue(attendance, ['in-person', 'online', 'hybrid']));
    case 'too_big':
      return about(`is ${String(issue.input)}, and at most ${String(issue.maximum)} makes sense.`);
    case 'too_small':
      return about(`is ${String(issue.input)}, and at least ${String(issue.minimum)} makes sense.`);
    default:
      return about(issue.message);
  }
}
