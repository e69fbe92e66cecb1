import { expect, test } from 'vitest';
import { listFlags } from '../../../../src/cli/new/flags.ts';
import { readArguments } from '../../../../src/cli/new/read-arguments.ts';
import { readGroups, readList } from '../../../../src/cli/questions/read-list.ts';
import { answerAt } from '../../../../src/cli/questions/draft.ts';
import { metaAt } from '../../../../src/event-files/fields-at.ts';

test.each<[text: string, items: string[]]>([
  ['collector', ['collector']],
  ['collector, kubernetes', ['collector', 'kubernetes']],
  ['collector,kubernetes,', ['collector', 'kubernetes']],
  ['[collector, kubernetes]', ['collector', 'kubernetes']],
  ['["a, b", c]', ['a, b', 'c']],
  ['"a, b", c', ['a, b', 'c']],
  ["'it''s, so', c", ["it's, so", 'c']],
  ['2027-12-23, 2027-12-30', ['2027-12-23', '2027-12-30']],
  ['[1.0, true, 007]', ['1.0', 'true', '007']],
  ['[a, b', ['[a', 'b']],
  ['[a: b]', ['a: b']],
  ['The "big" one, C++', ['The "big" one', 'C++']],
  ["rock 'n' roll, d'Arc", ["rock 'n' roll", "d'Arc"]],
  ['[]', []],
  [' , ', []],
])('the list %s is %j', (text, items) => {
  expect(readList(text)).toEqual(items);
});

test.each<[text: string, groups: unknown]>([
  ['{ label: A, url: https://a.example/ }', [{ label: 'A', url: 'https://a.example/' }]],
  ['label: A, url: https://a.example/', [{ label: 'A', url: 'https://a.example/' }]],
  ['[{ label: A }, { label: B }]', [{ label: 'A' }, { label: 'B' }]],
  ['[A, B]', undefined],
  ['A', undefined],
  ['{ a: *b }', undefined],
  ['[]', undefined],
])('the groups %s are %j', (text, groups) => {
  expect(readGroups(text)).toEqual(groups);
});

const lists = listFlags().filter(({ kind }) => kind === 'list' || kind === 'groups');

test('there are flags of lists', () => {
  expect(lists.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "news",
      "sessions",
      "repeats-except",
      "repeats-changes",
      "recordings",
      "links",
      "tags",
      "related",
      "former-ids",
      "sources",
    ]
  `);
});

test.each(lists)('--$name takes the example that --help has of it, and several times', ({ name, path, kind }) => {
  const { example = '' } = metaAt(path) ?? {};
  const { draft, errors } = readArguments([`--${name}`, example, `--${name}`, example]);
  expect(errors).toEqual([]);
  const items = answerAt(draft, path) as unknown[];
  expect(items.length % 2).toBe(0);
  expect(items.every((item) => (kind === 'list' ? !/[[\]]/.test(String(item)) : typeof item === 'object'))).toBe(true);
});

test.each(lists.filter(({ kind }) => kind === 'list'))(
  '--$name takes several with commas between',
  ({ name, path }) => {
    const { draft } = readArguments([`--${name}`, 'a, b', `--${name}`, 'c']);
    expect(answerAt(draft, path)).toEqual(['a', 'b', 'c']);
  },
);
