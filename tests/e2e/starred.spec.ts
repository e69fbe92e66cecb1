import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles } from '../fixtures/serve-files.ts';
import { SITES } from './sites.ts';
import { eventRow, expect, expectEvents, shownEvents, test } from './test.ts';

const SITE = 'http://localhost:4321';
const KEY = 'starred-events';

test('stars in a list and on an event’s page are kept, listed, subscribed to and shared', async ({
  browser,
  page,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await eventRow(page, '2027/honolulu').getByRole('button', { name: 'Star: Two days in Honolulu' }).click();
  await page.goto(`${url}/events/2026/kubecon-past/`);
  const star = page.getByRole('button', { name: 'Star this event' });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  // As an earlier visit may have left it: with an event that was renamed since, and one that is gone.
  await page.evaluate((key) => {
    const ids = JSON.parse(localStorage.getItem(key) ?? '') as string[];
    localStorage.setItem(key, JSON.stringify([...ids, '2027/barcelona-summit', '2027/gone', 7]));
  }, KEY);
  await page.getByRole('link', { name: 'Starred events' }).click();
  await expectEvents(page, ['2027/barcelona', '2027/honolulu', '2026/kubecon-past']);
  const query = '?id=2026/kubecon-past&id=2027/barcelona&id=2027/honolulu';
  await expect(page.getByLabel('URL of the calendar')).toHaveValue(`${SITE}/events.ics${query}`);
  await expect(page.getByLabel('URL: Starred events')).toHaveValue(`${SITE}/starred/${query}`);
  expect(await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '') as string[], KEY)).toHaveLength(3);
  await eventRow(page, '2027/honolulu').getByRole('button').click();
  await expect(page.getByLabel('URL of the calendar')).toHaveValue(
    `${SITE}/events.ics${query.replace(/&id=[^&]+$/, '')}`,
  );

  const withoutScript = await browser.newPage({ javaScriptEnabled: false });
  await withoutScript.goto(`${url}/starred/?id=2027/honolulu&id=2026/kubecon-past&id=2027/barcelona-summit`);
  await expect(withoutScript).toHaveURL(`${url}/starred/${query}`);
  expect(await shownEvents(withoutScript)).toEqual(['2027/barcelona', '2027/honolulu', '2026/kubecon-past']);
  await expect(withoutScript.getByRole('button')).toHaveCount(0);
  await expect(withoutScript.getByLabel('URL of the calendar')).toHaveValue(`${SITE}/events.ics${query}`);
  await withoutScript.goto(`${url}/starred/?id=2027/gone`);
  await expect(withoutScript.getByText('has no meaning here: id=2027/gone')).toBeVisible();
  await withoutScript.close();
});

test('stars work for a visit where the browser stores nothing', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
  });
  await page.goto(url);
  const star = eventRow(page, '2027/honolulu').getByRole('button');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('doesn’t store stars')).toBeVisible();
  await page.getByRole('link', { name: 'Starred events' }).click();
  await expect(page).toHaveURL(`${url}/starred/?id=2027/honolulu`);
  await expectEvents(page, ['2027/honolulu']);
});

test('a static build has the file of each starred event, and says so', async ({ page }) => {
  const files = await serveFiles(path.join(SITES.static, 'dist'));
  await page.goto(`${files.url}/starred/?id=2027/some-day-in-june&id=2027/fortnightly&id=2027/barcelona-summit`);
  await expectEvents(page, ['2027/fortnightly', '2027/barcelona', '2027/some-day-in-june']);
  const calendar = page.getByRole('region', { name: 'Subscribe' });
  await expect(calendar.getByText('can’t offer one calendar')).toBeVisible();
  // What has no day yet has no file.
  await expect(calendar.getByRole('link')).toHaveText(['Fortnightly meeting', 'Three days in Barcelona']);
  await expect(calendar.getByRole('link').last()).toHaveAttribute('href', '/events/2027/barcelona.ics');
  await files.stop();
});
