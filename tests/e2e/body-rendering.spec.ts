import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PLAIN, WITH_CODE } from '../fixtures/body-events.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

test('a plain body and one that is an MDX module give the same HTML', async ({ page }) => {
  const readBody = async (id: string): Promise<string> => {
    await page.setContent(await readFile(path.join(SITES.findingInFiles, 'dist/events', id, 'index.html'), 'utf8'));
    return (await page.locator('.prose').innerHTML()).replace(/>\s+</g, '><').trim();
  };
  const plain = await readBody(PLAIN);
  expect(plain).toContain('<hr><p>Schedule: to come</p><hr>');
  expect(plain).toContain('<h2 id="a-heading">');
  expect(plain).toContain('<table>');
  expect(await readBody(WITH_CODE)).toBe(plain);
});
