import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import type { SharedSite } from './share-sites.ts';
import { SITES } from './sites.ts';
import { eventRow, expect, test } from './test.ts';

let site: SharedSite;

test.beforeAll(async ({ startAt }) => {
  site = await startAt(FIXTURE_NOW, SITES.underBase);
});

test('a site that is part of a bigger one has all its pages under its path', async ({ page, request }) => {
  await page.goto(`${site.url}/community/`);
  await eventRow(page, '2027/barcelona').getByRole('link').click();
  await expect(page).toHaveURL(`${site.url}/community/events/2027/barcelona/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://example.org/community/events/2027/barcelona/',
  );
  for (const link of await page.locator('a[href^="/"], link[href^="/"]').all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/community\//);
    expect((await request.get(site.url + href)).status(), href).toBe(200);
  }
});

test('links in an author’s text lead to pages under it', async ({ page }) => {
  await page.goto(`${site.url}/community/events/2027/hybrid/`);
  const paths = await page.locator('.prose a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths).toEqual(['/community/map/', '/community/events/']);
});

test('outside its path it has none', async ({ request }) => {
  for (const path of ['/', '/events/', '/events/2027/barcelona/', '/healthz', '/communityx/']) {
    expect((await request.get(site.url + path)).status(), path).toBe(404);
  }
});

test('a former URL redirects to the present one', async ({ request }) => {
  const response = await request.get(`${site.url}/community/events/2027/barcelona-summit/`, { maxRedirects: 0 });
  expect([response.status(), response.headers().location]).toEqual([301, '/community/events/2027/barcelona/']);
});
