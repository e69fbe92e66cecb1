import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fillFieldTables } from '../../src/cli/guide/field-tables.ts';
import { eventTypeSchema } from '../../src/event-files/event-type-schema.ts';
import { eventFields } from '../../src/event-files/schema/event-schema.ts';
import { makeEventFile } from '../fixtures/make-event-file.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const names = [
  'CONTRIBUTING.md',
  ...(await readdir(path.join(ROOT, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];
const pages = await Promise.all(
  names.map(async (name) => ({ name, text: await readFile(path.join(ROOT, name), 'utf8') })),
);
const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const TYPE_PAGE = 'docs/add-a-type.md';
/** What an example of a change leaves out, since it is in the file already. */
const MULTI_DAY = { startDate: '2027-11-18', endDate: '2027-11-19', timeZone: 'Europe/Lisbon', added: '2026-11-22' };

function examplesOf(text: string): Record<string, unknown>[] {
  return [...text.matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, yaml = '']) => parse(yaml.replaceAll(/^---$/gm, '')) as Record<string, unknown>,
  );
}

describe.each(pages)('$name', ({ name, text }) => {
  test('has valid examples', () => {
    for (const example of examplesOf(text)) {
      if (name === TYPE_PAGE) expect(eventTypeSchema.safeParse(example).error).toBeUndefined();
      else {
        const base = 'repeats' in example || 'startDate' in example ? { added: '2026-11-22' } : MULTI_DAY;
        expect(makeEventFile({ ...base, ...example }).problems, JSON.stringify(example)).toEqual([]);
      }
    }
  });

  test('has tables that say what the schema says', async () => {
    expect(await fillFieldTables(text, path.join(ROOT, name))).toBe(text);
  });

  test('names only commands that there are', () => {
    const commands = [...text.matchAll(/(?:`|^)npm (?:run )?([a-z:]+)/gm)].map(([, command = '']) => command);
    expect(commands.filter((command) => !['ci', ...Object.keys(scripts)].includes(command))).toEqual([]);
  });

  test('links to pages and files that there are', () => {
    const targets = [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, target = '']) => target);
    const missing = targets.filter((target) => !existsSync(path.resolve(ROOT, path.dirname(name), target)));
    expect(missing).toEqual([]);
  });

  test('names only files of the project that there are', () => {
    const named = [...text.matchAll(/`(src\/[^`<>]*)`/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

test('the guide leads to each of its pages', () => {
  const [contributing] = pages;
  expect(names.slice(1).filter((name) => !contributing?.text.includes(`](${name})`))).toEqual([]);
});

test('every field is in the list of all fields', () => {
  const { text = '' } = pages.find(({ name }) => name === 'docs/all-fields.md') ?? {};
  const inTable = [...text.matchAll(/^\| `([^`.[]+)`/gm)].map(([, field]) => field);
  expect(inTable).toEqual(Object.keys(eventFields));
});
