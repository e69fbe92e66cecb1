import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../../src/event-files/frontmatter/split-frontmatter.ts';

test.each(['\u2028', '\u2029', '\u0085'])('a fence after %j in a text ends nothing', (separator) => {
  const text = `---\ntitle: a${separator}---\nurl: b\n---\nA body.`;
  expect(splitFrontmatter(text)).toMatchObject({ yaml: `title: a${separator}---\nurl: b\n`, body: 'A body.' });
});
