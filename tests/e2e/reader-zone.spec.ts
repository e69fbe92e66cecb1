import type { Locator, Page } from 'playwright/test';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { eventRow, expect, test } from './test.ts';

const HOUR = '2027/online-hour';
const HOUR_PATH = `/events/${HOUR}/`;

test.use({ timezoneId: 'Europe/Berlin' });

function zoneChoice(page: Page): Locator {
  return page.getByLabel('Show times in');
}

/** What is added to the hour online, in a list or on its page. */
function hourOf(page: Page): Locator {
  const place = new URL(page.url()).pathname === '/' ? eventRow(page, HOUR) : page.getByRole('definition').first();
  return place.getByText('your time');
}

test('times are shown in the device’s zone, which the choice names', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await expect(zoneChoice(page)).toHaveValue('');
  await expect(zoneChoice(page).locator('option').first()).toHaveText('My device’s zone (Europe/Berlin)');
  await expect(zoneChoice(page).locator('option[value="UTC"]')).toHaveCount(1);
  await expect(hourOf(page)).toHaveText('19:00 your time');
});

test('a zone chosen on one page holds there at once, on the next and after a reload, until it is taken back', async ({
  page,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await zoneChoice(page).selectOption('Asia/Tokyo');
  await expect(hourOf(page)).toHaveText('03:00 your time, the day after');
  await page.goto(url + HOUR_PATH);
  await expect(hourOf(page)).toHaveText('03:00 your time, the day after');
  await expect(hourOf(page)).toHaveAttribute('title', 'Asia/Tokyo');
  await page.reload();
  await expect(zoneChoice(page)).toHaveValue('Asia/Tokyo');
  await expect(hourOf(page)).toHaveText('03:00 your time, the day after');
  await zoneChoice(page).selectOption('');
  await expect(hourOf(page)).toHaveText('19:00 your time');
});

test('the venue’s zone can be chosen, and nothing is added then', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await zoneChoice(page).selectOption('America/New_York');
  await expect(hourOf(page)).toHaveCount(0);
  await expect(eventRow(page, '2027/fortnightly').getByText('your time')).toHaveText('11:00 your time');
});

test('pages that are open follow', async ({ page, context, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url + HOUR_PATH);
  const other = await context.newPage();
  await other.goto(url);
  await zoneChoice(other).selectOption('Asia/Tokyo');
  await expect(hourOf(page)).toHaveText('03:00 your time, the day after');
  await expect(zoneChoice(page)).toHaveValue('Asia/Tokyo');
});

test('a row that comes in later has the reader’s time as well', async ({ page, startAt }) => {
  const { url } = await startAt('2027-01-21T16:59:57Z+');
  await page.goto(url);
  await zoneChoice(page).selectOption('Asia/Tokyo');
  const row = eventRow(page, '2027/fortnightly');
  await expect(row).toHaveAttribute('data-starts', '2027-02-04T16:00:00Z');
  await expect(row.getByText('your time')).toHaveText('01:00 your time, the day after');
});

test('what browsers kept that is no zone is as if nothing was chosen', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const nonsense of ['', 'Mars/Olympus', '+05:00', '{"zone":1}', 'asia/tokyo']) {
    await page.addInitScript((value) => {
      localStorage.setItem('time-zone', value);
    }, nonsense);
    await page.goto(url);
    await expect(zoneChoice(page)).toHaveValue('');
    await expect(hourOf(page)).toHaveText('19:00 your time');
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
  await expect(hourOf(page)).toHaveText('19:00 your time');
  await zoneChoice(page).selectOption('Asia/Tokyo');
  await expect(hourOf(page)).toHaveText('03:00 your time, the day after');
  await page.goto(url + HOUR_PATH);
  await expect(hourOf(page)).toHaveText('19:00 your time');
  expect(errors).toEqual([]);
});
