import path from 'node:path';
import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles } from '../fixtures/serve-files.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const PATHS = [
  '/',
  '/cfps/',
  '/events/',
  '/events/2026/',
  '/events/2027/',
  '/map/',
  ...[...FIXTURE_EVENTS.keys()].filter((id) => id !== '2027/hidden-draft').map((id) => `/events/${id}/`),
  ...['sig-end-user', 'kubecon', 'community-day', 'kcd', 'unplugged', 'other'].map((id) => `/types/${id}/`),
  ...['2026-11', '2026-12', '2027-01', '2027-03', '2027-06', '2027-11'].map((month) => `/calendar/${month}/`),
  '/nothing/',
];

/** What a page says, without what names a rendering. */
async function bodyOf(url: string): Promise<string> {
  const html = await (await fetch(url)).text();
  const body = /<body[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
  return body.replace(/<data>.*?<\/data>/, '').replace(/\s+/g, ' ');
}

test('a static build and the server say the same at the same instant, on every page', async ({ startAt }) => {
  const files = await serveFiles(path.join(SITES.static, 'dist'));
  const server = await startAt(FIXTURE_NOW);
  for (const page of PATHS) {
    const [fromFiles, fromServer] = await Promise.all([bodyOf(files.url + page), bodyOf(server.url + page)]);
    expect.soft(fromFiles, page).toBe(fromServer);
    expect.soft(fromFiles, page).toContain('<main');
  }
  await files.stop();
});

test('a former id redirects in a static build as well', async ({ page }) => {
  const files = await serveFiles(path.join(SITES.static, 'dist'));
  await page.goto(`${files.url}/events/2027/barcelona-summit/`);
  await expect(page).toHaveURL(`${files.url}/events/2027/barcelona/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three days in Barcelona');
  await files.stop();
});

test('the calendar redirects to its month in a static build as well', async ({ page }) => {
  const files = await serveFiles(path.join(SITES.static, 'dist'));
  await page.goto(`${files.url}/calendar/`);
  await expect(page).toHaveURL(`${files.url}/calendar/2027-01/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('January 2027');
  await files.stop();
});
