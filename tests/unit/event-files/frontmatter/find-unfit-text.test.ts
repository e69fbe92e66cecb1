import { expect, test } from 'vitest';
import { findUnfitText } from '../../../../src/event-files/frontmatter/find-unreadable.ts';
import { positionAt } from '../../../../src/event-files/position.ts';

const placesOf = (text: string) =>
  findUnfitText(text).map(({ offset }) => {
    const { line, column } = positionAt(offset, text);
    return `${String(line)}:${String(column)}`;
  });

test.each([
  '',
  '---\ntitle: A\n---\n',
  'a\r\nb\r\n',
  'a\rb\n',
  '<<<<<<<\n',
  '=======\nA heading?\n',
  'a < b << c',
  'x'.repeat(262_144),
])('text is accepted: %j', (text) => {
  expect(placesOf(text)).toEqual([]);
});

test('every conflict that Git left is reported', () => {
  const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n';
  expect(placesOf(`---\n${conflict}---\n\n${conflict}`)).toEqual(['2:1', '9:1']);
});

test('every NUL byte is reported at its position', () => {
  expect(placesOf('ab\0\nc\0')).toEqual(['1:3', '2:2']);
});

test('of a file that is far too long only that is reported', () => {
  expect(placesOf('\0'.repeat(262_145))).toEqual(['1:1']);
});
