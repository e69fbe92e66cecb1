import { expect, test } from 'vitest';
import { compareLines } from '../../../../src/cli/report/compare-files.ts';

test.each([
  ['swapped paragraphs', 'One.\n\nTwo.\n', 'Two.\n\nOne.\n', 'the same lines in another order'],
  ['a new paragraph', 'One.\n', 'One.\n\nTwo.\n', '+1 −0 lines'],
  ['a changed line', 'One.\nTwo.\n', 'One.\n2.\n', '+1 −1 lines'],
  ['a line that is said twice', 'One.\n', 'One.\nOne.\n', '+1 −0 lines'],
  ['more space', 'One.\n\nTwo.\n', 'One.\n\n\nTwo.', undefined],
  ['other line ends', 'One.\nTwo.\n', 'One.\r\nTwo.\r\n', undefined],
])('of a text: %s', (_, before, after, change) => {
  expect(compareLines(before, after)).toBe(change);
});
