import { z } from 'zod';
import { metaOf, type FieldMeta } from './schema/field.ts';
import { eventFields, eventSchema } from './schema/event-schema.ts';

type Path = readonly PropertyKey[];

/** A schema without what only says that its field can be left out. */
const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;

/** The schemas of a place: of a union, its options. */
function optionsOf(schema: unknown): unknown[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(optionsOf) : [inner];
}

function step(schema: unknown, key: PropertyKey): unknown[] {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? [schema.shape[String(key)]] : [];
  return schema instanceof z.ZodArray && typeof key === 'number' ? [schema.element] : [];
}

const schemasAt = (path: Path, root: z.ZodType): unknown[] =>
  path.reduce<unknown[]>((schemas, key) => schemas.flatMap(optionsOf).flatMap((schema) => step(schema, key)), [root]);

/** What the schema says about a field. */
export function metaAt(path: Path, root: z.ZodType = eventSchema): FieldMeta | undefined {
  return schemasAt(path, root)
    .flatMap((schema) => [schema, unwrap(schema)])
    .map((schema) => (schema instanceof z.ZodType ? metaOf(schema) : undefined))
    .find((meta) => meta !== undefined);
}

/** A field's description with its example, as one text. */
export function descriptionAt(path: Path, root: z.ZodType = eventSchema): string | undefined {
  const meta = metaAt(path, root);
  return meta && `${meta.description} Example: ${meta.example}`;
}

/** Whether a field can be left out of an event that is published. */
export function isOptionalAt(path: Path, root: z.ZodType = eventSchema): boolean {
  const schemas = schemasAt(path, root);
  const isNeeded = metaAt(path, root)?.isNeededToPublish === true;
  return !isNeeded && schemas.length > 0 && schemas.every((schema) => schema !== unwrap(schema));
}

/** What is written at a place: `text`, `number` or `yes` (true or false); `group` for fields of its own, `list` for a list of texts, `groups` for one of groups. */
export type FieldKind = 'text' | 'number' | 'yes' | 'group' | 'list' | 'groups';

/** What kind of value an author writes at a place, most often where there are several; `undefined` where there is no field. */
export function kindAt(path: Path): FieldKind | undefined {
  const [schema] = schemasAt(path, eventSchema).flatMap(optionsOf);
  if (schema === undefined) return undefined;
  if (schema instanceof z.ZodArray) return unwrap(schema.element) instanceof z.ZodObject ? 'groups' : 'list';
  if (schema instanceof z.ZodObject) return 'group';
  // Nothing that is asked for in a line.
  if (schema instanceof z.ZodRecord) return undefined;
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodBoolean ? 'yes' : 'text';
}

/** The error of a value of a field by itself, or `undefined` if it is valid there. */
export function errorAt(path: Path, value: unknown, root: z.ZodType = eventSchema): string | undefined {
  const [schema] = schemasAt(path, root);
  return schema instanceof z.ZodType ? schema.safeParse(value).error?.issues[0]?.message : undefined;
}

/** The fields that an author can write at a place, in the order in which a tidy file has them. */
export function fieldsAt(path: Path, root: z.ZodType = eventSchema): string[] {
  if (path.length === 0 && root === eventSchema) return Object.keys(eventFields);
  const groups = schemasAt(path, root).flatMap(optionsOf);
  return [...new Set(groups.flatMap((group) => (group instanceof z.ZodObject ? Object.keys(group.shape) : [])))];
}

/** All values in an event's data: those of fields, groups, lists and items, each after what it is in. */
export function listValues(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; value: unknown }[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const keyOf = (key: string) => (Array.isArray(value) ? Number(key) : key);
  return [{ path, value }, ...inner.flatMap(([key, item]) => listValues(item, [...path, keyOf(key)]))];
}
