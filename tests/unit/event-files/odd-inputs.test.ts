import { describe, expect, test } from 'vitest';
import { readEventFile } from '../../../src/event-files/read-event-file.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';

const read = (text: string) => readEventFile('2027/a', 'src/content/events/2027/a.mdx', text);
const valid = makeEventText();
const withLine = (line: string) => valid.replace('---\n\n', `${line}\n---\n\n`);
const withTitle = (title: string) => valid.replace('A test event', title);

/** Each has something that an event file can't have. */
const ODD: [what: string, text: string][] = [
  ['an empty file', ''],
  ['a line end', '\n'],
  ['one fence', '---'],
  ['one fence and a line end', '---\n'],
  ['two fences', '---\n---\n'],
  ['a fence of four', valid.replaceAll('---', '----')],
  ['the fences of TOML', '+++\ntitle = "A"\n+++\n'],
  ['line ends of old Macs', valid.replaceAll('\n', '\r')],
  ['null as frontmatter', '---\nnull\n---\n'],
  ['a list as frontmatter', '---\n- a\n- b\n---\n'],
  ['a text as frontmatter', '---\nhello\n---\n'],
  ['no fields in the frontmatter', '---\n{}\n---\n'],
  ['two documents', valid.replace('type:', '...\ntype:')],
  ['a directive', valid.replace('---\n', '---\n%YAML 1.1\n')],
  ['indentation by a tab', withLine('organizer:\n\tname: A')],
  ['wrong indentation', withLine('    draft: true')],
  ['no title', withTitle('')],
  ['a null title', withTitle('~')],
  ['a number as title', withTitle('2027')],
  ['true as title', withTitle('true')],
  ['a list as title', withTitle('[A]')],
  ['a group as title', withTitle('{ en: A }')],
  ['a comment as title', withTitle('#1 event')],
  ['emphasis as title', withTitle('*bold*')],
  ['a reserved character as title', withTitle('@home')],
  ['a title that is its own alias', valid.replace('---\ntitle: A test event', '---\ntitle: &a [*a]')],
  ['an unclosed quote', withTitle('"A')],
  ['a date of YAML 1.1', valid.replace('2027-03-15', '!!timestamp 2027-03-15')],
  ['infinity as date', valid.replace('2027-03-15', '.inf')],
  ['no number as date', valid.replace('2027-03-15', '.nan')],
  ['a negative year', valid.replace('2027-03-15', '-2027')],
  ['an optional field without a value', withLine('url:')],
  ['a list of nothing', withLine('sessions: [null]')],
  ['lists in lists', withLine('tags: [[[["a"]]]]')],
  ['groups where texts go', withLine('related: [{ id: { of: { event: 2027/b } } }]')],
  ['sessions of every wrong kind', withLine('sessions: [[], 3, x, true, { title: { a: { b: [] } } }]')],
  ['a key that leads to the prototype', withLine('__proto__: { draft: true }')],
  ['the same in a group', withLine('organizer: { name: A, __proto__: { url: x } }')],
  ['names that objects have', withLine('constructor: a\ntoString: b\nhasOwnProperty: c')],
  ['a list as key', withLine('? [a, b]\n: c')],
  ['nothing as key', withLine('? \n: c')],
  ['a number as key', withLine('1: c')],
  ['an emoji as key', withLine('🎉: c')],
  ['a merge key', withLine('<<: { draft: true }')],
  ['a huge title', withTitle('x'.repeat(100_000))],
  ['a title of very many words', withTitle('word '.repeat(20_000))],
  ['lists nested 3,000 deep', withLine(`tags: ${'['.repeat(3000)}${']'.repeat(3000)}`)],
];

describe('the reader neither throws nor takes', () => {
  test.each(ODD)('%s', (_, text) => {
    const { data, problems } = read(text);
    expect(data).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('every problem of an odd file', () => {
  const readable = ODD.filter(([what]) => what !== 'emphasis as title');

  test.each(readable)('is at a place in the file and has a message without leftovers: %s', (_, text) => {
    const lines = text.split('\n').length;
    for (const { line, column, message } of read(text).problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toMatch(/undefined|\[object|"null"|Maximum call stack/);
    }
  });
});

test('reading an odd file leaves the prototype of all objects as it was', () => {
  read(withLine('__proto__: { polluted: true }'));
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each([
  ['emoji', withTitle('🎉 KubeCon 🎉')],
  ['a quoted colon', withTitle('"KubeCon: Europe"')],
  ['a comment on a line of its own', withLine('# a comment')],
  ['a number in quotes', withTitle('"2027"')],
  ['a body that looks like frontmatter', `${valid}\n---\ntitle: B\n---\n`],
])('what is merely unusual is taken: %s', (_, text) => {
  expect(read(text).problems).toEqual([]);
});
