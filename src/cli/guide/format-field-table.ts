import { z } from 'zod';
import { eventTypeSchema } from '../../event-files/event-type-schema.ts';
import { descriptionAt, fieldsAt, isOptionalAt, splitDescription } from '../../event-files/fields-at.ts';

interface Field {
  name: string;
  /** What it means, and an example, as in the schema. */
  description: string;
  isOptional: boolean;
}

/** `location.city` and `sessions[].title` as they lead through the schema. */
function pathOf(name: string): PropertyKey[] {
  return name.split('.').flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2), 0] : [part]));
}

/** The fields that a name stands for: `cfp.*` for all of that group. */
function expand(name: string): string[] {
  if (!name.endsWith('.*')) return [name];
  const group = name.slice(0, -2);
  return fieldsAt(pathOf(group)).map((field) => `${group}.${field}`);
}

function readField(name: string): Field {
  const path = pathOf(name);
  const description = descriptionAt(path);
  if (description === undefined) throw new Error(`There is no field ${name}.`);
  return { name, description, isOptional: isOptionalAt(path) };
}

function readTypeFields(): Field[] {
  return Object.entries(eventTypeSchema.shape).map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    isOptional: schema instanceof z.ZodOptional,
  }));
}

/** A text in a cell: a bar would end it. */
const toCell = (text: string) => text.replaceAll('|', String.raw`\|`);

/** An example is what one can write, or says in words what there is. */
const IN_WORDS = /^(?:one entry|a label|title, )/;

function toRow({ name, description, isOptional }: Field): string {
  const { meaning, example = '' } = splitDescription(toCell(description));
  const written = IN_WORDS.test(example) || example === '' ? example : `\`${example}\``;
  return `| \`${name}\`${isOptional ? '' : ' \\*'} | ${meaning} | ${written} |`;
}

/**
 * What the schema says of some fields, as a Markdown table with a row for each; a star marks those that can't be left out.
 * @param names `title`, `location.city`, `sessions[].title`, `cfp.*` for all of a group; or `a type` for those of a type's file
 * @throws Error when there is no such field
 */
export function formatFieldTable(names: readonly string[]): string {
  const fields = names.flatMap((name) => (name === 'a type' ? readTypeFields() : expand(name).map(readField)));
  return ['| field | meaning | example |', '| --- | --- | --- |', ...fields.map(toRow)].join('\n');
}
