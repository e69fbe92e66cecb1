import type { Page } from 'playwright/test';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { eventRow, expect, holdScripts, test } from './test.ts';

const HOUR = '2027/online-hour';

/** How much the layout shifts (CLS) while something is done to a page that is at rest; two frames later it is again. */
async function layoutShift(page: Page, act: () => Promise<void>): Promise<number> {
  const observation = await page.evaluateHandle(async () => {
    const rest = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await document.fonts.ready;
    await rest();
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift' });
    return { observer, rest };
  });
  await act();
  return observation.evaluate(async ({ observer, rest }) => {
    await rest();
    const entries = observer.takeRecords();
    return entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
  });
}

/** The words, the longest there are, beside which something moves from where it is without them. */
function movedByWords(page: Page): Promise<string[]> {
  return page.evaluate(
    ([longest = '', city = '']) => {
      const words = [...document.querySelectorAll<HTMLElement>('[data-reader-time], [data-countdown]')];
      for (const one of words) if (one.matches('[data-reader-time]')) one.innerHTML = `${longest}<span>${city}</span>`;
      const others = [...document.querySelectorAll('main *')].filter(
        (element) => !words.some((one) => one.contains(element)),
      );
      const places = () => others.map((element) => element.getBoundingClientRect()).map(({ x, y }) => String([x, y]));
      return words
        .filter((one) => {
          const withWords = places();
          const { innerHTML } = one;
          one.innerHTML = '&nbsp;<span>&nbsp;</span>';
          const without = places();
          one.innerHTML = innerHTML;
          return withWords.some((place, index) => place !== without[index]);
        })
        .map((one) => one.textContent);
    },
    ['Wed 28 Oct, 20:00–21:00, ', 'Buenos Aires'],
  );
}

const PATHS = [
  '/',
  '/cfps/',
  `/events/${HOUR}/`,
  '/events/2027/barcelona/',
  '/events/2027/fortnightly/',
  '/types/sig-end-user/',
];

const READERS = [
  { timezoneId: 'Asia/Tokyo', words: 'Fri 12 Feb, 03:00–04:00, Tokyo', tile: 'Feb12Fri' },
  { timezoneId: 'Pacific/Auckland', words: 'Fri 12 Feb, 07:00–08:00, Auckland', tile: 'Feb12Fri' },
  { timezoneId: 'America/New_York', words: 'Thu 11 Feb, 13:00–14:00, New York', tile: 'Feb11Thu' },
];

for (const { timezoneId, words, tile } of READERS) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('sees first when it is for them, complete, then the organizer’s time', async ({ page, startAt }) => {
      const { url } = await startAt(FIXTURE_NOW);
      for (const path of ['/', `/events/${HOUR}/`]) {
        await page.goto(url + path);
        const dates = path === '/' ? eventRow(page, HOUR) : page.getByRole('definition').first();
        const theirs = dates.locator('[data-reader-time]').first();
        const organizers = dates.getByText('11 February 2027, 13:00').first();
        await expect(theirs).toHaveText(words);
        const [above, below] = [await theirs.boundingBox(), await organizers.boundingBox()];
        expect(above?.y).toBeLessThan(below?.y ?? NaN);
        if (path === '/') await expect(dates.locator('.tile')).toHaveText(tile);
      }
    });

    test('sees nothing at dates without a time', async ({ page, startAt }) => {
      const { url } = await startAt(FIXTURE_NOW);
      await page.goto(url);
      await expect(eventRow(page, '2027/auckland').locator('[data-reader-time]')).toHaveCount(0);
    });
  });
}

test.describe('the words for the reader’s own time', () => {
  test.use({ timezoneId: 'Pacific/Auckland', locale: 'de-DE' });

  test('are in the language of the page, whatever the browser’s', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    await page.goto(`${url}/cfps/`);
    await expect(page.getByText('Closes in 22 days')).toBeVisible();
    await expect(page.locator('[data-cfp] [data-reader-time]').last()).toHaveText('Closes Tue 2 Feb, 00:59, Auckland');
  });

  for (const width of [360, 1440]) {
    test(`shift nothing when they come at ${String(width)} px`, async ({ context, startAt }) => {
      const { url } = await startAt(FIXTURE_NOW);
      for (const path of PATHS) {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 900 });
        const release = await holdScripts(page);
        await page.goto(url + path);
        const words = page.locator('[data-reader-time]').filter({ hasText: 'Auckland', visible: true }).first();
        const shift = await layoutShift(page, async () => {
          release();
          await expect(words).toBeVisible();
        });
        expect.soft(shift, path).toBe(0);
        await page.close();
      }
    });
  }

  for (const width of [320, 360, 1024, 1440]) {
    test(`fit into the place that is kept for them at ${String(width)} px`, async ({ page, startAt }) => {
      await page.setViewportSize({ width, height: 900 });
      const { url } = await startAt(FIXTURE_NOW);
      for (const path of PATHS) {
        await page.goto(url + path);
        await expect(
          page.locator('[data-reader-time]').filter({ hasText: 'Auckland', visible: true }).first(),
        ).toBeVisible();
        expect.soft(await movedByWords(page), path).toEqual([]);
      }
    });
  }
});
