import { expect, test } from 'vitest';
import { readEventFile } from '../../../src/event-files/read-event-file.ts';
import { writeEventFile } from '../../../src/event-files/write-event-file.ts';

test('a file has its fields in canonical order, quotes where they are needed, and its body', () => {
  const fields = {
    added: '2026-11-22',
    title: 'KCD Porto: the second',
    type: 'kcd',
    location: { country: 'PT', city: 'Porto' },
    tags: ['collector', 'a, b'],
    startDate: '2027-03-15',
    startTime: '09:00',
    endTime: undefined,
    links: [{ url: 'https://example.org/', label: 'Blog' }],
  };
  expect(writeEventFile(fields, '\n  Two days in Porto.\n\n')).toMatchInlineSnapshot(`
    "---
    title: "KCD Porto: the second"
    type: kcd
    startDate: 2027-03-15
    startTime: 09:00
    location:
      city: Porto
      country: PT
    links:
      - label: Blog
        url: https://example.org/
    tags: [collector, "a, b"]
    added: 2026-11-22
    ---

    Two days in Porto.
    "
  `);
});

test.each([
  'true',
  '2027',
  '- a',
  '# a',
  'a #b',
  'a: b',
  '---',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a`',
  "it's",
  '"a"',
  '{a}',
  '[a]',
  'a\\b',
  '?',
  '~',
  'null',
  'ünïcode 可观测性 👩‍💻',
  'word '.repeat(40).trim(),
])('the text %j is read as it was', (title) => {
  const text = writeEventFile({ title, tags: [title] }, 'An event.');
  expect(readEventFile('2027/a', 'a.mdx', text).frontmatter.data).toEqual({ title, tags: [title] });
});
