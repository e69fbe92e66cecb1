import type { Locator, Page } from 'playwright/test';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { eventRow, expect, test } from './test.ts';

const HOUR = '2027/online-hour';
const HOUR_PATH = `/events/${HOUR}/`;

test.use({ timezoneId: 'Europe/Berlin' });

function zoneChoice(page: Page): Locator {
  return page.getByLabel('Show times in').first();
}

/** What is added to the hour online, in a list or on its page. */
function hourOf(page: Page): Locator {
  const place = new URL(page.url()).pathname === '/' ? eventRow(page, HOUR) : page.getByRole('definition').first();
  return place.locator('[data-reader-time]').first();
}

test('times are shown in the device’s zone, which the choice names', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await expect(zoneChoice(page)).toHaveValue('');
  await expect(zoneChoice(page).locator('option').first()).toHaveText('My device’s zone (Europe/Berlin)');
  await expect(zoneChoice(page).locator('option[value="UTC"]')).toHaveCount(1);
  await expect(hourOf(page)).toHaveText('Thu 11 Feb, 19:00–20:00, Berlin');
});

test('a zone chosen on one page holds there at once, on the next and after a reload, until it is taken back', async ({
  page,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await zoneChoice(page).selectOption('Asia/Tokyo');
  await expect(hourOf(page)).toHaveText('Fri 12 Feb, 03:00–04:00, Tokyo');
  await page.goto(url + HOUR_PATH);
  await expect(hourOf(page)).toHaveText('Fri 12 Feb, 03:00–04:00, Tokyo');
  await expect(hourOf(page)).toHaveAttribute('title', 'Asia/Tokyo');
  await page.reload();
  await expect(zoneChoice(page)).toHaveValue('Asia/Tokyo');
  await expect(hourOf(page)).toHaveText('Fri 12 Feb, 03:00–04:00, Tokyo');
  await zoneChoice(page).selectOption('');
  await expect(hourOf(page)).toHaveText('Thu 11 Feb, 19:00–20:00, Berlin');
});

test('the venue’s zone can be chosen', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await zoneChoice(page).selectOption('America/New_York');
  await expect(hourOf(page)).toHaveText('Thu 11 Feb, 13:00–14:00, New York');
});

test('the zone is chosen beside the list as well as at the end of every page', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  const [beside, atEnd] = [page.locator('#event-list'), page.getByRole('contentinfo')].map((place) =>
    place.getByLabel('Show times in'),
  );
  await beside?.selectOption('Asia/Tokyo');
  await expect(atEnd ?? page.locator('body')).toHaveValue('Asia/Tokyo');
});

test('pages that are open follow', async ({ page, context, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url + HOUR_PATH);
  const other = await context.newPage();
  await other.goto(url);
  await zoneChoice(other).selectOption('Asia/Tokyo');
  await expect(hourOf(page)).toHaveText('Fri 12 Feb, 03:00–04:00, Tokyo');
  await expect(zoneChoice(page)).toHaveValue('Asia/Tokyo');
});

test('a row that comes in later has the reader’s time as well', async ({ page, startAt }) => {
  const { url } = await startAt('2027-01-21T16:59:57Z+');
  await page.goto(url);
  await zoneChoice(page).selectOption('Asia/Tokyo');
  const row = eventRow(page, '2027/fortnightly');
  await expect(row).toHaveAttribute('data-starts', '2027-02-04T16:00:00Z');
  await expect(row.locator('[data-reader-time]')).toHaveText('Fri 5 Feb, 01:00–02:00, Tokyo');
});

test('what browsers kept that is no zone is as if nothing was chosen', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const nonsense of ['', 'Mars/Olympus', '+05:00', '{"zone":1}', 'asia/tokyo']) {
    await page.addInitScript((value) => {
      localStorage.setItem('time-zone', value);
    }, nonsense);
    await page.goto(url);
    await expect(zoneChoice(page)).toHaveValue('');
    await expect(hourOf(page)).toHaveText('Thu 11 Feb, 19:00–20:00, Berlin');
  }
});

test('where the browser keeps nothing, the choice holds for the page', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
  });
  await page.goto(url);
  await expect(hourOf(page)).toHaveText('Thu 11 Feb, 19:00–20:00, Berlin');
  await zoneChoice(page).selectOption('Asia/Tokyo');
  await expect(hourOf(page)).toHaveText('Fri 12 Feb, 03:00–04:00, Tokyo');
  await page.goto(url + HOUR_PATH);
  await expect(hourOf(page)).toHaveText('Thu 11 Feb, 19:00–20:00, Berlin');
  expect(errors).toEqual([]);
});
