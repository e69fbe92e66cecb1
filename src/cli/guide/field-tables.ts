import { format, resolveConfig } from 'prettier';
import type { z } from 'zod';
import { eventTypeSchema } from '../../event-files/event-type-schema.ts';
import { fieldsAt, isOptionalAt, metaAt } from '../../event-files/fields-at.ts';
import { sourceSchema } from '../../event-files/sources/source-schema.ts';

/** `location.city` and `sessions[].title` as paths in the schema. */
function pathOf(name: string): PropertyKey[] {
  return name.split('.').flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2), 0] : [part]));
}

function expand(name: string): string[] {
  if (!name.endsWith('.*')) return [name];
  const group = name.slice(0, -2);
  return fieldsAt(pathOf(group)).map((field) => `${group}.${field}`);
}

/** A bar would end a cell. */
const toCell = (text: string) => text.replaceAll('|', String.raw`\|`);

function toRow(name: string, root?: z.ZodType): string {
  const path = pathOf(name);
  const meta = metaAt(path, root);
  if (meta === undefined) throw new Error(`There is no field ${name}.`);
  const star = isOptionalAt(path, root) ? '' : String.raw` \*`;
  return `| \`${name}\`${star} | ${toCell(meta.description)} | \`${toCell(meta.example)}\` |`;
}

/** Schemas of other files than those of events, by what the guide calls them. */
const FILES: Readonly<Record<string, z.ZodType>> = { 'a type': eventTypeSchema, 'a source': sourceSchema };

/**
 * What the schema says about some fields, as a Markdown table with a row for each; a star marks those that can't be left out.
 * @param names `title`, `location.city`, `sessions[].title`, `cfp.*` for all of a group; or `a type` for those of a type's file, `a source` for those of a source
 */
export function formatFieldTable(names: readonly string[]): string {
  const rows = names.flatMap((name) => {
    const schema = FILES[name];
    if (schema === undefined) return expand(name).map((field) => toRow(field));
    return fieldsAt([], schema).flatMap((field) => [
      toRow(field, schema),
      ...fieldsAt([field], schema).map((inner) => toRow(`${field}.${inner}`, schema)),
    ]);
  });
  return ['| field | meaning | example |', '| --- | --- | --- |', ...rows].join('\n');
}

const MARKED = /(?<begin><!-- fields: (?<names>.+?) -->\n).*?(?<end><!-- end of fields -->)/gs;

/** A page of the guide with its tables, between the comments of `MARKED`, filled in from the schema. @param file its path, for its style */
export async function fillFieldTables(page: string, file: string): Promise<string> {
  const filled = page.replaceAll(MARKED, (_, begin: string, names: string, end: string) => {
    return `${begin}\n${formatFieldTable(names.split(/, */))}\n\n${end}`;
  });
  return format(filled, { ...(await resolveConfig(file)), filepath: file });
}
