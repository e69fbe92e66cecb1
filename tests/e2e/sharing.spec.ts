import path from 'node:path';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles, type FileServer } from '../fixtures/serve-files.ts';
import type { SharedSite, StartAt } from './share-sites.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const EVENT = 'events/2027/barcelona/';
const PAGES = ['', 'events/', 'events/2027/', 'types/kubecon/', 'calendar/2027-03/', 'map/', 'cfps/', EVENT];

const WHERES = {
  server: {
    origin: 'http://localhost:4321',
    base: '/',
    start: (startAt: StartAt) => startAt(FIXTURE_NOW, SITES.server),
  },
  'static files': {
    origin: 'http://localhost:4321',
    base: '/',
    start: () => serveFiles(path.join(SITES.static, 'dist')),
  },
  'a server under a path': {
    origin: 'https://example.org',
    base: '/community/',
    start: (startAt: StartAt) => startAt(FIXTURE_NOW, SITES.underBase),
  },
};

/** The tags that are for chats and social networks, by name. */
async function sharingTags(page: Page): Promise<Record<string, string>> {
  const tags = await page
    .locator('meta[property^="og:"], meta[name^="twitter:"]')
    .evaluateAll((elements) =>
      elements.map((element) => [
        element.getAttribute('property') ?? element.getAttribute('name') ?? '',
        element.getAttribute('content') ?? '',
      ]),
    );
  return Object.fromEntries(tags) as Record<string, string>;
}

for (const [where, { origin, base, start }] of Object.entries(WHERES)) {
  test.describe(`on ${where}`, () => {
    let site: SharedSite | FileServer;
    test.beforeAll(async ({ startAt }) => {
      site = await start(startAt);
    });
    test.afterAll(async () => {
      if ('stop' in site) await site.stop();
    });

    test('a page of each kind says what to show of it, with an image that exists', async ({ page, request }) => {
      for (const path of PAGES) {
        await page.goto(site.url + base + path);
        const tags = await sharingTags(page);
        const imagePath = path === EVENT ? 'events/2027/barcelona.png' : 'card.png';
        expect(tags, path).toMatchObject({
          'og:type': 'website',
          'og:site_name': 'OpenTelemetry Community Events',
          'og:locale': 'en_GB',
          'og:url': origin + base + path,
          'og:image:type': 'image/png',
          'og:image:width': '1200',
          'og:image:height': '630',
          'twitter:card': 'summary_large_image',
        });
        for (const what of ['title', 'description', 'image', 'image:alt']) {
          expect(tags[`twitter:${what}`], `${path} ${what}`).toBe(tags[`og:${what}`]);
        }
        expect(await page.title()).toContain(tags['og:title']);
        await expect(page.locator('meta[name=description]')).toHaveAttribute('content', tags['og:description'] ?? '');
        expect(tags['og:image:alt']).not.toBe('');
        const image = new URL(tags['og:image'] ?? '');
        expect(image.origin + image.pathname).toBe(`${origin}${base}${imagePath}`);
        const answer = await request.get(site.url + image.pathname + image.search);
        expect([answer.status(), answer.headers()['content-type']], path).toEqual([200, 'image/png']);
        expect(await sharp(await answer.body()).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      }
    });

    test('an event is shown with its title, dates and place', async ({ page }) => {
      await page.goto(site.url + base + EVENT);
      expect(await sharingTags(page)).toMatchObject({
        'og:title': 'Three days in Barcelona',
        'og:image:alt': 'Three days in Barcelona · 15–17 March 2027 · Barcelona, Spain · KubeCon + CloudNativeCon',
      });
    });

    test('a page that doesn’t exist has nothing to share, nor has an event that doesn’t exist an image', async ({
      page,
      request,
    }) => {
      await page.goto(`${site.url}${base}nothing/`);
      expect(await sharingTags(page)).toEqual({});
      for (const id of ['2027/nothing', '2027/hidden-draft', 'x/y']) {
        const answer = await request.get(`${site.url}${base}events/${id}.png`);
        expect([answer.status(), answer.headers()['content-type']], id).toEqual([404, 'text/html; charset=utf-8']);
      }
    });
  });
}

test('an image that the reader still has is not sent again, and caches may keep it', async ({ startAt, request }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const first = await request.get(`${url}/events/2027/barcelona.png`);
  const { etag = '', 'cache-control': cacheControl } = first.headers();
  expect(cacheControl).toBe('public, max-age=0, must-revalidate, s-maxage=3599, stale-while-revalidate=0');
  const again = await request.get(`${url}/events/2027/barcelona.png?v=1`, { headers: { 'If-None-Match': etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

test('a cancelled event says so wherever it is shared, and a recurring event how often it is', async ({
  page,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(`${url}/events/2027/cancelled/`);
  expect((await sharingTags(page))['og:image:alt']).toMatch(/^Cancelled · A cancelled day · 5 April 2027 · /);
  await page.goto(`${url}/events/2027/fortnightly/`);
  expect((await sharingTags(page))['og:image:alt']).toContain(' · Every second Thursday · Online · ');
});
