import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainFields } from '../../../../src/event-files/frontmatter/read-plain-fields.ts';
import { findCutTexts, findOddYaml } from '../../../../src/event-files/frontmatter/find-odd-yaml.ts';

test('fields and groups are read, each value of its kind', () => {
  const yaml = `title: KubeCon + CloudNativeCon, Europe’s flagship (2027)
startDate: 2027-03-15
startTime: 09:30
location:
  city: São Paulo
  country: NO
  latitude: -23.55
url: https://example.org/?a=1&b=[2]#program
registration:
  url: https://example.org/register
  free: true
draft: false
`;
  expect(readPlainFields(yaml)).toStrictEqual({
    title: 'KubeCon + CloudNativeCon, Europe’s flagship (2027)',
    startDate: '2027-03-15',
    startTime: '09:30',
    location: { city: 'São Paulo', country: 'NO', latitude: -23.55 },
    url: 'https://example.org/?a=1&b=[2]#program',
    registration: { url: 'https://example.org/register', free: true },
    draft: false,
  });
});

test.each([
  ['a comment', 'title: A # not B\n'],
  ['a text in quotes', 'title: "A"\n'],
  ['a text that isn’t valid', 'title: A: B\n'],
  ['a list', 'tags: [a, b]\n'],
  ['a list in lines', 'tags:\n  - a\n'],
  ['a text of several lines', 'title: A\n  and B\n'],
  ['a text in a block', 'title: |\n  A\n'],
  ['a field without a value', 'title:\nurl: b\n'],
  ['a last field without a value', 'title: A\nurl:\n'],
  ['a field that is there twice', 'title: A\ntitle: B\n'],
  ['a group that is indented otherwise', 'location:\n  city: A\n   country: B\n'],
  ['a group below a text', 'title: A\n  city: B\n'],
  ['an anchor', 'title: &a A\n'],
  ['a tag', 'title: !a A\n'],
  ['a number that isn’t decimal', 'title: 0x1f\n'],
  ['a name that isn’t text', 'true: A\n'],
  ['an empty line', 'title: A\n\nurl: b\n'],
  ['line ends of Windows', 'title: A\r\n'],
  ['nothing', ''],
])('%s is left to the parser of YAML', (_, yaml) => {
  expect(readPlainFields(yaml)).toBeUndefined();
});

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'title', 'toString') },
  { weight: 1, arbitrary: fc.constantFrom('true', 'Null', '__proto__', '2027', 'a b', '') },
);
const value = fc.oneof(
  fc.constantFrom('', '5', '-5', '-0', '1.50', '007', '1.', '.5', '+1', '1e3', '0x1f', '0o17', '1_0', '12:30'),
  fc.constantFrom(
    'true',
    'True',
    'null',
    '~',
    'NO',
    '.inf',
    '2027-03-15',
    '---',
    '...',
    '- a',
    '-a',
    '? a',
    'a:',
    '[a]',
  ),
  fc.string({ unit: fc.constantFrom(...'aaZé5 :#-\'"[]{},&*!|>%@`?~\\=.+_\u00A0\t'.split(/(?:)/u)), maxLength: 12 }),
);
const indent = fc.constantFrom('', '', '', '', '  ', '    ');
const colon = fc.constantFrom(': ', ': ', ': ', ':');
const field = fc.tuple(indent, name, colon, value).map((parts) => `${parts.join('')}\n`);

test('whatever is read is what a parser of YAML reads, without an error or a warning', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(field, { maxLength: 4 }), (lines) => {
      const yaml = lines.join('');
      const fields = readPlainFields(yaml);
      if (fields === undefined) return;
      read += 1;
      const document = parseDocument(yaml, { prettyErrors: false });
      expect([...document.errors, ...findOddYaml(document, yaml), ...findCutTexts(document, yaml)]).toEqual([]);
      expect(fields).toStrictEqual(document.toJS());
    }),
    { numRuns: 5000, seed: 1 },
  );
  expect(read).toBeGreaterThan(100);
});
