import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright/test';
import { PLACES_NOW, RECORDINGS } from '../fixtures/place-events.ts';
import { SITES, UNDER_BASE } from './sites.ts';
import { eventRow, expect, shownEvents, test } from './test.ts';

const LIMIT_BYTES = 40 * 1024;
const AHEAD = ['2038/vienna', '2038/unplaced', '2038/porto-day', '2038/porto-con', '2038/lima', '2038/online'];

let site: { url: string };
test.beforeAll(async ({ startAt }) => {
  const { url } = await startAt(PLACES_NOW, SITES.underBase);
  site = { url: url + UNDER_BASE.SITE_BASE };
});

function dots(page: Page): Locator {
  return page.getByRole('group', { name: 'The world' }).getByRole('link');
}

async function open(page: Page, pathname = '/map/', now = PLACES_NOW): Promise<void> {
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
      await expect(dots(page).nth(1)).toHaveAccessibleName('Vienna and online, 1–2 February 2038');
    });

    test('a dot of one event leads to its page, one of several to the city in the list', async ({ page }) => {
      await open(page);
      await dots(page).nth(0).click();
      await expect(page).toHaveURL(/#place-pt-porto$/);
      const city = page.locator(':target');
      await expect(city.getByRole('heading')).toHaveText(['A day in Porto', 'A conference in Porto']);
      await expect(city).toBeInViewport();
      await dots(page).nth(1).click();
      await expect(page).toHaveURL(`${site.url}/events/2038/vienna/`);
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
      await expect(eventRow(page, '2038/lima').getByText('Cancelled')).toBeVisible();
      await expect(main.getByText('Not on the map')).toHaveCount(1);
      await expect(main.locator('#place-at-graz').getByText('Not on the map')).toBeVisible();
    });

    test('a type’s page has its places, full where something is ahead, and its recordings', async ({ page }) => {
      await open(page, '/types/unplugged/');
      const places = page.getByRole('region', { name: 'Places it has been to' });
      await expect(dots(page)).toHaveCount(3);
      await expect(dots(page).nth(0)).toHaveAccessibleName('Porto, Portugal: 2 events');
      await expect(places.locator('.dots [data-past]')).toHaveAccessibleName('Lima was first, 2 June 2036');
      const porto = places.getByRole('listitem').filter({ hasText: 'Porto' });
      await expect(porto.getByRole('link')).toHaveText(['2038', '2037']);
      const recordings = page.getByRole('region', { name: 'Recordings' });
      await expect(recordings.getByRole('heading', { level: 3 })).toHaveText([/Porto before\s+1 October 2037/]);
      await expect(recordings.getByRole('link', { name: 'All talks' })).toHaveAttribute(
        'href',
        RECORDINGS[0]?.url ?? '',
      );
      await expect(eventRow(page, '2037/porto').getByText('Recordings')).toBeVisible();
      await porto.getByRole('link', { name: '2037' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Porto before');
    });

    test('a type that is only online has neither places nor recordings', async ({ page }) => {
      await open(page, '/types/sig-end-user/');
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Upcoming events', 'Past events']);
    });
  });
}

test('dots are reached by keyboard, show it, and open', async ({ page }) => {
  await open(page);
  const [city, single] = [dots(page).nth(0), dots(page).nth(1)];
  await city.focus();
  await page.keyboard.press('Tab');
  await expect(single).toBeFocused();
  const ring = () => single.locator('.dot').evaluate((circle) => getComputedStyle(circle).strokeWidth);
  expect(await ring()).toBe('3px');
  await page.keyboard.press('Shift+Tab');
  await expect(city).toBeFocused();
  expect(await ring()).toBe('1.5px');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site.url}/events/2038/vienna/`);
});

test('on a phone, dots near to each other are one link of 44 px with a count, which shows what is there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  const map = await page.getByRole('group', { name: 'The world' }).boundingBox();
  expect(map?.width).toBeGreaterThan(280);
  expect((map?.x ?? 0) + (map?.width ?? 999)).toBeLessThanOrEqual(320);
  await expect(dots(page)).toHaveCount(1);
  const cluster = dots(page).first();
  await expect(cluster).toHaveAccessibleName('Around Porto, Portugal 3 events');
  await expect(cluster.locator('text')).toHaveText('3');
  const box = await cluster.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  const list = page.getByRole('region', { name: 'Around Porto' });
  await expect(list).toBeHidden();
  await cluster.click();
  await expect(list.getByRole('link')).toHaveText(['Vienna and online', 'A day in Porto', 'A conference in Porto']);
});

test('dots and legend are seen in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const colors = await page
    .locator('.map .land, .map .dot, .legend svg')
    .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill));
  const background = await page.locator('.map').evaluate((map) => getComputedStyle(map).backgroundColor);
  expect(colors.length).toBeGreaterThan(3);
  expect(colors).not.toContain(background);
});

test('what has ended leaves the map and the list, and its headings with it', async ({ page }) => {
  // Without the clock that stays at one instant, the script reads the browser's.
  await page.route(`${site.url}/map/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/ data-clock="[^"]*"/, '') });
  });
  await open(page, '/map/', '2038-06-05T23:00:00Z');
  await expect(dots(page)).toHaveCount(0);
  expect(await shownEvents(page)).toEqual(['2038/unplaced']);
  const headings = page.getByRole('main').getByRole('heading').filter({ visible: true });
  await expect(headings).toHaveText(['Map', /^Europe\s+1 event$/, 'Austria', 'Somewhere in Graz']);
  await page.clock.setFixedTime('2040-01-01T00:00:00Z');
  await page.reload();
  await expect(page.getByText('No events are announced right now.')).toBeVisible();
});

test('maps weigh little', async () => {
  for (const pathname of ['/map/', '/types/unplugged/', '/types/kcd/']) {
    const html = await (await fetch(site.url + pathname)).text();
    expect(html).toContain('aria-label="The world');
    expect(gzipSync(html).length, pathname).toBeLessThan(LIMIT_BYTES);
  }
});
