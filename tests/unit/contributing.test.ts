import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { makeEventFile } from '../fixtures/make-event-file.ts';

const guide = await readFile(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text.replaceAll(/^---$/gm, ''));

test('the examples for contributors have no mistakes', () => {
  expect(examples.length).toBeGreaterThanOrEqual(2);
  for (const example of examples) {
    const fields = parse(example) as Record<string, unknown>;
    expect(makeEventFile(fields).problems, example).toEqual([]);
  }
});
