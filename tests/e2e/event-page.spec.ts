import type { Page } from 'playwright/test';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** Moves the browser's clock so that the page's, which was set and runs on, is at an instant. */
async function moveTo(page: Page, instant: string): Promise<void> {
  const ahead = Number(await page.locator('html').getAttribute('data-clock'));
  await page.clock.setFixedTime(Date.parse(instant) - ahead);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test('one can join an online event from a quarter of an hour before it starts until it ends', async ({
  page,
  startAt,
}) => {
  const before = await startAt('2027-02-11T17:44:30Z');
  const { headers } = await fetch(`${before.url}/events/2027/online-hour/`);
  expect(headers.get('cache-control')).toContain('s-maxage=29');
  const { url } = await startAt('2027-02-11T17:44:30Z+');
  await page.goto(`${url}/events/2027/online-hour/`);
  const join = page.getByRole('main').getByRole('link', { name: 'Join on Zoom' });
  await expect(join).toBeHidden();
  await moveTo(page, '2027-02-11T17:45:00Z');
  await expect(join).toHaveAttribute('href', 'https://example.org/join');
  await moveTo(page, '2027-02-11T19:00:00Z');
  await expect(join).toHaveCount(0);
});

test('while an event happens, its timetable says what is on and what is next, and keeps saying so', async ({
  page,
  startAt,
}) => {
  const { url } = await startAt('2026-11-09T07:59:00Z+');
  await page.goto(`${url}/events/2026/kubecon-past/`);
  const [meetup, update] = ['Early meetup', 'Project update'].map((name) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) }),
  ) as [ReturnType<Page['locator']>, ReturnType<Page['locator']>];
  await expect(meetup.getByText('Next')).toBeVisible();
  await moveTo(page, '2026-11-09T08:00:00Z');
  await expect(meetup.getByText('On now')).toBeVisible();
  await expect(update.getByText('Next')).toBeVisible();
  await moveTo(page, '2026-11-10T10:00:00Z');
  await expect(meetup.getByText(/On now|Next/).filter({ visible: true })).toHaveCount(0);
  await expect(update.getByText('On now')).toBeVisible();
});

test.describe('on a phone of a reader whose clock is the venue’s', () => {
  test.use({ timezoneId: 'Europe/Madrid', viewport: { width: 360, height: 780 } });

  test('all that one can do is on the first screen, and no line is empty', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    await page.goto(`${url}/events/2027/barcelona/`);
    const main = page.getByRole('main');
    for (const name of ['Register', 'Submit a talk']) {
      await expect(main.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
    }
    await expect(main.getByText('Add to calendar')).toBeInViewport({ ratio: 1 });
    const registration = main.getByText('Until 10 March 2027 (CET).');
    await expect(registration.locator('[data-reader-time]')).toHaveText(/^Closes .+, Madrid$/);
  });
});

test('the editions of an event have a page, to which each of them leads', async ({ page, startAt }) => {
  const { url } = await startAt('2037-01-01T00:00:00Z', SITES.underBase);
  await page.goto(`${url}/community/events/2038/lima/`);
  await page.getByRole('link', { name: /^All editions: / }).click();
  await expect(page).toHaveURL(`${url}/community/series/lima/`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2038', '2036']);
  const markdown = await fetch(`${url}/community/series/lima.md`);
  expect([markdown.status, await markdown.text()]).toEqual([200, expect.stringContaining('## 2036')]);
  expect(await (await fetch(`${url}/community/sitemap-0.xml`)).text()).toContain('/community/series/lima/</loc>');
});

test('on paper there are the URLs of links that matter, and nothing to press', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${url}/events/2027/barcelona/`);
  const website = page.getByRole('link', { name: /^example\.org/ });
  const printed = await website.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://example.org/barcelona?edition=2027');
  for (const path of ['/', '/events/2027/barcelona/', '/subscribe/', '/starred/?id=2027/barcelona']) {
    await page.goto(url + path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator(':is(button, select, summary):visible'), path).toHaveCount(0);
  }
});
