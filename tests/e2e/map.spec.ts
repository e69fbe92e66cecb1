import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright/test';
import { buildSite } from '../fixtures/build-site.ts';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { makeEventText } from '../fixtures/make-event-file.ts';
import { serveFiles, type FileServer } from '../fixtures/serve-files.ts';
import { SITES } from './sites.ts';
import { eventRow, expect, shownEvents, test } from './test.ts';

const LIMIT_BYTES = 40 * 1024;
const PORTO = { city: 'Porto', country: 'PT', latitude: 41.15, longitude: -8.61 };
const VIENNA = { city: 'Vienna', country: 'AT', latitude: 48.21, longitude: 16.37 };
const LIMA = { city: 'Lima', country: 'PE', latitude: -12.05, longitude: -77.04 };
const RECORDINGS = [{ label: 'All talks', url: 'https://example.org/playlist' }];

const EVENTS = new Map(
  Object.entries({
    '2025/lima': makeEventText({ title: 'Lima was first', startDate: '2025-06-02', location: LIMA }),
    '2026/porto': makeEventText({
      title: 'Porto before',
      startDate: '2026-10-01',
      location: PORTO,
      recordings: RECORDINGS,
    }),
    '2027/porto-day': makeEventText({ title: 'A day in Porto', type: 'kcd', startDate: '2027-05-05', location: PORTO }),
    '2027/porto-con': makeEventText({ title: 'A conference in Porto', startDate: '2027-06-05', location: PORTO }),
    '2027/vienna': makeEventText({
      title: 'Vienna and online',
      startDate: '2027-02-01',
      endDate: '2027-02-02',
      attendance: 'hybrid',
      online: { url: 'https://example.org/' },
      location: VIENNA,
    }),
    '2027/lima': makeEventText({ title: 'No Lima', startDate: '2027-04-01', status: 'cancelled', location: LIMA }),
    '2027/unplaced': makeEventText({
      title: 'Somewhere in Graz',
      startDate: '2027-07-01',
      location: { city: 'Graz', country: 'AT' },
    }),
    '2027/online': makeEventText({
      title: 'Only online',
      type: 'sig-end-user',
      startDate: '2027-02-11',
      attendance: 'online',
      location: undefined,
      online: { url: 'https://example.org/' },
    }),
  }),
);
const AHEAD = ['2027/unplaced', '2027/vienna', '2027/porto-day', '2027/porto-con', '2027/lima', '2027/online'];

// One worker builds the site, once.
test.describe.configure({ mode: 'default' });

let site: FileServer;
test.beforeAll(async () => {
  await buildSite({ folder: SITES.places, events: EVENTS, target: 'static', env: { SITE_NOW: FIXTURE_NOW } });
  // Without the clock that stands still, the script reads the browser's.
  site = await serveFiles(path.join(SITES.places, 'dist'), (html) => html.replace(/ data-clock="[^"]*"/, ''));
});
test.afterAll(() => site.stop());

function dots(page: Page): Locator {
  return page.getByRole('group', { name: 'The world' }).getByRole('link');
}

async function open(page: Page, pathname = '/map/', now = FIXTURE_NOW): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.goto(site.url + pathname);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a city is a link with a name; nothing cancelled, unplaced or online is one', async ({ page }) => {
      await open(page);
      await expect(dots(page)).toHaveCount(2);
      await expect(dots(page).nth(0)).toHaveAccessibleName('Porto, Portugal: 2 events');
      await expect(dots(page).nth(1)).toHaveAccessibleName('Vienna and online, 1–2 February 2027');
    });

    test('a dot of one event leads to its page, one of several to the city in the list', async ({ page }) => {
      await open(page);
      await dots(page).nth(0).click();
      await expect(page).toHaveURL(/#place-pt-porto$/);
      const city = page.locator(':target');
      await expect(city.getByRole('heading')).toHaveText(['A day in Porto', 'A conference in Porto']);
      await expect(city).toBeInViewport();
      await dots(page).nth(1).click();
      await expect(page).toHaveURL(`${site.url}/events/2027/vienna/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vienna and online');
    });

    test('the list has all that is ahead by continent and country, then what is online', async ({ page }) => {
      await open(page);
      expect(await shownEvents(page)).toEqual(AHEAD);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 2 })).toHaveText([
        /^Europe\s+4 events$/,
        /^South America\s+1 event$/,
        'Online',
      ]);
      await expect(main.getByRole('region', { name: 'Europe' }).getByRole('heading', { level: 3 })).toHaveText([
        'Austria',
        'Portugal',
      ]);
      await expect(eventRow(page, '2027/lima').getByText('Cancelled')).toBeVisible();
      await expect(main.getByText('Not on the map')).toHaveCount(1);
      await expect(main.locator('#place-at-graz').getByText('Not on the map')).toBeVisible();
    });

    test('a type’s page has its places, full where something is ahead, and its recordings', async ({ page }) => {
      await open(page, '/types/kubecon/');
      const places = page.getByRole('region', { name: 'Places it has been to' });
      await expect(dots(page)).toHaveCount(3);
      await expect(dots(page).nth(0)).toHaveAccessibleName('Porto, Portugal: 2 events');
      await expect(places.locator('[data-past]')).toHaveAccessibleName('Lima was first, 2 June 2025');
      const porto = places.getByRole('listitem').filter({ hasText: 'Porto' });
      await expect(porto.getByRole('link')).toHaveText(['2027', '2026']);
      const recordings = page.getByRole('region', { name: 'Recordings' });
      await expect(recordings.getByRole('heading', { level: 3 })).toHaveText([/Porto before\s+1 October 2026/]);
      await expect(recordings.getByRole('link', { name: 'All talks' })).toHaveAttribute(
        'href',
        RECORDINGS[0]?.url ?? '',
      );
      await expect(eventRow(page, '2026/porto').getByText('Recordings')).toBeVisible();
      await porto.getByRole('link', { name: '2026' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Porto before');
    });

    test('a type that is only online has neither places nor recordings', async ({ page }) => {
      await open(page, '/types/sig-end-user/');
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Upcoming events']);
    });
  });
}

test('dots are reached by keyboard, show it, and open', async ({ page }) => {
  await open(page);
  const [city, single] = [dots(page).nth(0), dots(page).nth(1)];
  await city.focus();
  await page.keyboard.press('Tab');
  await expect(single).toBeFocused();
  const ring = () =>
    single
      .locator('circle')
      .last()
      .evaluate((circle) => getComputedStyle(circle).strokeWidth);
  expect(await ring()).toBe('3px');
  await page.keyboard.press('Shift+Tab');
  await expect(city).toBeFocused();
  expect(await ring()).toBe('1.5px');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site.url}/events/2027/vienna/`);
});

test('on the smallest screens the map is whole, and a dot with room around it is large enough for a finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/types/kubecon/');
  const map = await page.getByRole('group', { name: 'The world' }).boundingBox();
  expect(map?.width).toBeGreaterThan(280);
  expect((map?.x ?? 0) + (map?.width ?? 999)).toBeLessThanOrEqual(320);
  const lima = await page.locator('[data-past] circle').first().boundingBox();
  expect(Math.round(lima?.width ?? 0)).toBeGreaterThanOrEqual(24);
});

test('what has ended leaves the map and the list, and its headings with it', async ({ page }) => {
  await open(page, '/map/', '2027-06-05T23:00:00Z');
  await expect(dots(page)).toHaveCount(0);
  expect(await shownEvents(page)).toEqual(['2027/unplaced']);
  const headings = page.getByRole('main').getByRole('heading').filter({ visible: true });
  await expect(headings).toHaveText(['Map', /^Europe\s+1 event$/, 'Austria', 'Somewhere in Graz']);
  await page.clock.setFixedTime('2029-01-01T00:00:00Z');
  await page.reload();
  await expect(page.getByText('No events are announced right now.')).toBeVisible();
});

test('maps weigh little', async () => {
  for (const pathname of ['/map/', '/types/kubecon/', '/types/kcd/']) {
    const html = await (await fetch(site.url + pathname)).text();
    expect(html).toContain('aria-label="The world');
    expect(gzipSync(html).length, pathname).toBeLessThan(LIMIT_BYTES);
  }
});
