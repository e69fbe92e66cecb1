import { expect, test } from 'vitest';
import { paragraph } from '../../../../src/outputs/markdown/write-markdown.ts';
import { code, inlineCode, quiet, showInvisible, writePart } from '../../../../src/cli/report/markdown.ts';

test.each([
  ['a\u202Eb\u2066c\u061Cd\u0007e', 'abcde'],
  ['a\uE000b\uE001c', 'abc'],
  ['costs $5 or $6', String.raw`costs \$5 or \$6`],
  ['two\nlines', 'two lines'],
  ['R&D, AT&T', 'R&D, AT&T'],
])('text %j is written as %j', (value, text) => {
  expect(writePart([paragraph(quiet(value))])).toBe(`${text}\n`);
});

test.each([
  ['2027-03-15', '`2027-03-15`'],
  ['', '`""`'],
  [' \n ', '`""`'],
  ['two\r\nlines', '`two lines`'],
  ['a `b` c', '``a `b` c``'],
  ['a\u202Eb', '`a\\u202eb`'],
  ['🎉'.repeat(200), `\`${'🎉'.repeat(150)}…\``],
  [`a${'🎉'.repeat(200)}`, `\`a${'🎉'.repeat(149)}…\``],
])('a value %j is written as %s', (value, text) => {
  expect(writePart([paragraph(inlineCode(value))])).toBe(`${text}\n`);
});

test('what nobody sees is written out in code, and no fence in it ends the code', () => {
  expect(writePart([code('a\u202Eb\n```\n\tc', 'text')])).toBe('````text\na\\u202eb\n```\n\tc\n````\n');
});

test('lone halves of characters and breaks of lines that few know are written out', () => {
  expect(showInvisible('a\uD83Cb\u2028c')).toBe(String.raw`a\ud83cb\u2028c`);
});
