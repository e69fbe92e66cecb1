import { describe, expect, test } from 'vitest';
import { formatExcerpt } from '../../../src/event-files/format-report.ts';

/** The line that is shown and the caret's, for a problem at the first `^` of a text, which is taken out. */
function excerptOf(marked: string, line = 4): string {
  const column = marked.indexOf('^') + 1;
  const excerpt = marked.replace('^', '');
  const problem = {
    file: 'a.mdx',
    line,
    column,
    severity: 'error',
    rule: 'a',
    field: '',
    message: '',
    excerpt,
  } as const;
  return formatExcerpt(problem).join('\n');
}

test('the caret is under the column', () => {
  expect(excerptOf('title: ^A')).toBe('4 | title: A\n  |        ^');
});

test('a line number of several digits moves both lines alike', () => {
  expect(excerptOf('^title: A', 120)).toBe('120 | title: A\n    | ^');
});

test('a file that is not read has none', () => {
  const problem = { file: 'a.jpg', line: 1, column: 1, severity: 'error', rule: 'a', field: '', message: '' } as const;
  expect(formatExcerpt(problem)).toEqual([]);
});

test('the caret can be after the end of the line', () => {
  expect(excerptOf('title:^')).toBe('4 | title:\n  |       ^');
});

describe('characters that a terminal shows in another width', () => {
  test.each([
    ['two columns for a Chinese character', 'title: 可观测性 ^x', 16],
    ['two columns for an emoji of several code units', 'title: 👋🏽 ^x', 10],
    ['one for a letter with a mark of its own', 'title: e\u0301^x', 8],
    ['one for a tab, which is shown as a space', 'title:\t^x', 7],
  ])('take %s', (_, marked, spaces) => {
    expect(excerptOf(marked).split('\n')[1]).toBe(`  | ${' '.repeat(spaces)}^`);
  });
});

describe('a line that is too long for a terminal', () => {
  test('is cut after what is meant', () => {
    expect(excerptOf(`^${'a'.repeat(120)}`)).toBe(`4 | ${'a'.repeat(100)}…\n  | ^`);
  });

  test('is cut before it as well', () => {
    const [shown = '', caret = ''] = excerptOf(`${'a'.repeat(200)}^b${'c'.repeat(200)}`).split('\n');
    expect(shown.startsWith('4 | …aaa')).toBe(true);
    expect(shown[caret.indexOf('^')]).toBe('b');
  });
});

test('a character that moves the cursor is shown as one that does not', () => {
  expect(excerptOf('title: \u001b[31m^red')).toBe('4 | title: \uFFFD[31mred\n  |             ^');
});

test('a command of a runner in a line is shown, and the caret stays', () => {
  expect(excerptOf('title: "##[error]^a"')).toBe(`4 | title: "#\uFFFD[error]a"\n  | ${' '.repeat(17)}^`);
});
