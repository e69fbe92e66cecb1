/** The list is the Events page: what of it is on the first screen, and what stays there. */
import type { Page } from 'playwright/test';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { eventRows, expect, expectEvents, test } from './test.ts';

const SCREENS = [
  { width: 1440, height: 900, listAt: 520 },
  { width: 768, height: 1024, listAt: 600 },
  { width: 360, height: 780, listAt: 560 },
] as const;

const topOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.y ?? NaN;

for (const { width, height, listAt } of SCREENS) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`at ${String(width)} × ${String(height)}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ viewport: { width, height }, javaScriptEnabled });

      test('the soonest event is the first row, high on the first screen, under a header of one row', async ({
        page,
        startAt,
      }) => {
        const { url } = await startAt(FIXTURE_NOW);
        await page.goto(url);
        await expect(eventRows(page).first()).toHaveAttribute('data-event', '2027/fortnightly');
        expect(await topOf(page, 'main li[data-event]')).toBeLessThanOrEqual(listAt);
        expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(64);
      });
    });
  }

  test(`at ${String(width)} px, the count is near the field and stays on the screen`, async ({ page, startAt }) => {
    await page.setViewportSize({ width, height });
    const { url } = await startAt(FIXTURE_NOW);
    await page.goto(url);
    const count = page.getByRole('status');
    await page.getByLabel('Search').fill('auckland');
    await expectEvents(page, ['2027/auckland']);
    const distance = (await topOf(page, '[data-found]')) - (await topOf(page, 'input[name="q"]'));
    expect(Math.abs(distance)).toBeLessThanOrEqual(240);
    await page.getByLabel('Search').fill('');
    await page.locator('main li[data-event]').filter({ visible: true }).last().scrollIntoViewIfNeeded();
    await expect(count).toBeInViewport();
  });
}

test('from 64 rem on, search, country, attendance and more are in one row; below, a button shows them', async ({
  page,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  const country = page.getByLabel('Country');
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(url);
  const middles = await Promise.all(
    [page.getByLabel('Search'), country, page.getByLabel('Hybrid'), page.getByText('More filters')].map(async (one) => {
      const { y, height } = (await one.boundingBox()) ?? { y: NaN, height: NaN };
      return y + height / 2;
    }),
  );
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
  await page.setViewportSize({ width: 1023, height: 800 });
  await expect(country).toBeHidden();
  await page.getByText('Filters (0)').click();
  await country.selectOption({ label: 'New Zealand (1)' });
  await expectEvents(page, ['2027/auckland']);
  await expect(page.getByText('Filters (1)')).toBeVisible();
});

test('by date, each row names its type in words; by type, its group does', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  const row = page.locator('main li[data-event="2027/honolulu"]');
  const type = row.getByText('Kubernetes Community Days (KCD)');
  await expect(type).toBeHidden();
  await page.getByRole('link', { name: 'By date' }).click();
  await expect(type).toBeVisible();
  for (const path of ['/map/', '/events/2027/']) {
    await page.goto(url + path);
    await expect(type).toBeVisible();
  }
});

test.describe('with text of twice the size on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  for (const path of ['/', '/events/2027/barcelona/', '/calendar/2027-03/', '/map/', '/subscribe/']) {
    test(`nothing is cut off on ${path} and nothing is wider than the screen`, async ({ page, startAt }) => {
      const { url } = await startAt(FIXTURE_NOW);
      await page.goto(url + path);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const title = await page.getByRole('heading', { level: 1 }).evaluate((heading) => ({
        isCut: heading.scrollWidth > heading.clientWidth,
        right: heading.getBoundingClientRect().right,
      }));
      expect(title.isCut).toBe(false);
      expect(title.right).toBeLessThanOrEqual(360);
    });
  }
});

test('the title of the page doesn’t say the same twice', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await expect(page).toHaveTitle('OpenTelemetry community events');
});
