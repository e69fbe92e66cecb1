import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { buildSite } from '../fixtures/build-site.ts';
import { makeEventText } from '../fixtures/make-event-file.ts';
import { SITES } from './sites.ts';

/** What Markdown has to offer to an author. */
const BODY = `
A paragraph with *emphasis*, **weight**, \`code\`, a [link](https://example.org/ "Title") and an address: https://example.org.
"Quotes" -- and dashes... are set as printers do.

## A heading

- One
- Two
  1. Inner

> A quotation, with a hard\\
> line break.

| Left | Right |
| ---- | ----- |
| 1    | 2     |

~~Struck~~, an image: ![Its text](/favicon.svg), and [another page](/map/)

\`\`\`yaml
title: A test event
\`\`\`
`;

test('a plain body and one that is an MDX module give the same HTML', async ({ page }) => {
  const folder = SITES.bodies;
  const events = new Map([
    ['2027/plain', makeEventText({}, BODY)],
    // An expression that yields nothing is enough.
    ['2027/mdx', makeEventText({}, `${BODY}\n{/* nothing */}\n`)],
  ]);
  await buildSite({ folder, events, target: 'static' });
  const readBody = async (id: string): Promise<string> => {
    await page.setContent(await readFile(path.join(folder, 'dist/events', id, 'index.html'), 'utf8'));
    return (await page.locator('.prose').innerHTML()).replace(/>\s+</g, '><').trim();
  };
  const plain = await readBody('2027/plain');
  expect(plain).toContain('<h2 id="a-heading">');
  expect(plain).toContain('<table>');
  expect(await readBody('2027/mdx')).toBe(plain);
});
