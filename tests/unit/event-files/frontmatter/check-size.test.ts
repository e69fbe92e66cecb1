import { expect, test } from 'vitest';
import { checkSize } from '../../../../src/event-files/frontmatter/find-unreadable.ts';
import { parseFrontmatter } from '../../../../src/event-files/frontmatter/parse-frontmatter.ts';

test.each([
  ['lists in brackets', `tags: ${'['.repeat(20_000)}`],
  ['groups in braces', `tags: ${'{a: '.repeat(10_000)}`],
  ['lists in one line', `tags:\n  ${'- '.repeat(20_000)}a`],
  ['names in one line', `${'? '.repeat(20_000)}a`],
])('%s that are nested without end are refused before they are read', (_, yaml) => {
  expect(parseFrontmatter(`---\n${yaml}\n---\n`).problems).toHaveLength(1);
});

test('nesting is reported where it goes too deep', () => {
  expect(checkSize(`tags: ${'['.repeat(21)}`)).toMatchInlineSnapshot(`
    {
      "message": "Here lists or groups are nested more than 20 deep. No field needs that.",
      "offset": 26,
    }
  `);
  expect(checkSize(`tags: ${'['.repeat(20)}`)).toBeUndefined();
});

test('many lists beside each other are not nested', () => {
  expect(checkSize('tags: [a]\n'.repeat(100))).toBeUndefined();
});

test('a frontmatter longer than 64 KB is refused', () => {
  expect(checkSize('x'.repeat(65_537))).toMatchInlineSnapshot(`
    {
      "message": "The frontmatter is longer than 64 KB. Long texts belong in the body, below it.",
      "offset": 0,
    }
  `);
  expect(checkSize('x'.repeat(65_536))).toBeUndefined();
});
