import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles, type FileServer } from '../fixtures/serve-files.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const FROM = '2027-01-13T23:00:00Z';
const ENDS = '2027-01-28T17:00:00Z';

// Built days before the banner's day, with a clock that stays at one instant; without it, the script reads the browser's.
let site: FileServer;
test.beforeAll(async () => {
  site = await serveFiles(path.join(SITES.static, 'dist'), (html) => html.replace(/ data-clock="[^"]*"/, ''));
});
test.afterAll(() => site.stop());

const STATES = [
  { when: 'when the files are built', now: FIXTURE_NOW, isUp: false },
  { when: 'in the last second before its day', now: '2027-01-13T22:59:59Z', isUp: false },
  { when: 'as its day begins', now: FROM, isUp: true },
  { when: 'in the last second of its event', now: '2027-01-28T16:59:59Z', isUp: true },
  { when: 'when its event is over', now: ENDS, isUp: false },
];

for (const { when, now, isUp } of STATES) {
  test(`in pages that are files the banner is ${isUp ? '' : 'not '}up ${when}`, async ({ page }) => {
    await page.clock.setFixedTime(now);
    for (const path of ['/', '/map/', '/events/2026/kubecon-past/', '/nothing/']) {
      await page.goto(site.url + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('complementary', { name: 'Announcement' })).toHaveCount(isUp ? 1 : 0);
    }
  });
}

test('on its event’s own page another may have its place', async ({ page }) => {
  const banner = page.getByRole('complementary', { name: 'Announcement' });
  await page.clock.setFixedTime('2027-01-15T04:59:59Z');
  await page.goto(`${site.url}/events/2027/between-meetings/`);
  await expect(banner).toHaveCount(0);
  await page.clock.setFixedTime('2027-01-15T05:00:00Z');
  await page.reload();
  await expect(banner.getByRole('link')).toHaveText('An hour online');
});

test('in an open page it comes up by itself', async ({ page }) => {
  await page.clock.install({ time: '2027-01-13T22:59:00Z' });
  await page.goto(site.url);
  const banner = page.getByRole('complementary', { name: 'Announcement' });
  await page.clock.pauseAt('2027-01-13T22:59:59Z');
  await expect(banner).toHaveCount(0);
  await page.clock.runFor(1100);
  await expect(banner.getByRole('link')).toHaveText('Talk with us in January');
});

test('a banner whose day has come since pushes nothing down', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      (window as unknown as { shifts: unknown[] }).shifts.push(...list.getEntries());
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.clock.setFixedTime(FROM);
  // A page without lists, in which the script has other things to update.
  await page.goto(`${site.url}/events/2026/kubecon-past/`);
  await expect(page.getByRole('complementary', { name: 'Announcement' })).toBeVisible();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('what isn’t up yet isn’t seen', async ({ page }) => {
    await page.goto(site.url);
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page.getByText('Talk with us in January')).toBeHidden();
  });
});
