import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { alignCells } from '../../../src/collections/align-cells.ts';

const TABLE = '| a | b | c |\n| -: | :-: | - |\n| 1 | 2 | 3 |\n';
const options = { hastPlugins: [alignCells] };

test('the cells of a table are aligned without a style, which the security policy blocks', async () => {
  const { html } = await markdownToHtml(TABLE, options);
  expect(html).toContain('<td data-align="right">1</td>\n<td data-align="center">2</td>\n<td>3</td>');
  expect(html).not.toContain('style');
});

test('so they are in MDX', async () => {
  const { code } = await mdxToJs(`${TABLE}\n{/* a */}`, options);
  expect(code.match(/"data-align": "\w+"/g)).toHaveLength(4);
  expect(code).not.toContain('textAlign');
});
