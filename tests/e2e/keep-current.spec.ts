import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles, type FileServer } from '../fixtures/serve-files.ts';
import { SITES } from './sites.ts';
import { eventRow, expect, expectEvents, shownEvents, test } from './test.ts';

const FILES = path.join(SITES.static, 'dist');
const CLOCK = / data-clock="[^"]*"/;
const HOUR_MS = 3_600_000;
const BARCELONA = { id: '2027/barcelona', starts: '2027-03-14T23:00:00Z', ends: '2027-03-17T23:00:00Z' };

// The files were built with a clock that stays at one instant, which they pass on to their script. Without it, it reads the browser's.
let site: FileServer;
test.beforeAll(async () => {
  site = await serveFiles(FILES, (html) => html.replace(CLOCK, ''));
});
test.afterAll(() => site.stop());

function secondBefore(instant: string): Date {
  return new Date(Date.parse(instant) - 1000);
}

test('on load, what has begun since the build is marked and what has ended is gone', async ({ page }) => {
  await page.clock.setFixedTime('2027-05-11T00:00:00Z');
  await page.goto(site.url);
  await expectEvents(page, ['2027/honolulu', '2027/some-day-in-june', '2027/rendered', '2027/auckland', '2027/hybrid']);
  const row = eventRow(page, '2027/honolulu');
  await expect(row).toHaveAttribute('data-status', 'now');
  await expect(row.getByText('Happening now')).toBeVisible();
  await expect(eventRow(page, '2027/auckland').getByText('Happening now')).toBeHidden();
});

for (const [what, instant] of Object.entries({ starts: BARCELONA.starts, ends: BARCELONA.ends })) {
  test(`in an open page an event ${what} at its instant`, async ({ page }) => {
    await page.clock.install({ time: new Date(Date.parse(instant) - 60_000) });
    await page.goto(site.url);
    await page.clock.pauseAt(secondBefore(instant));
    const row = eventRow(page, BARCELONA.id);
    await expect(row).toHaveAttribute('data-status', what === 'starts' ? 'upcoming' : 'now');
    await page.clock.runFor(1100);
    if (what === 'starts') {
      await expect(row).toHaveAttribute('data-status', 'now');
      await expect(row.getByText('Happening now')).toBeVisible();
    } else await expect(row).toHaveCount(0);
  });
}

test('an open page follows one change after another', async ({ page }) => {
  await page.clock.install({ time: '2027-03-14T12:00:00Z' });
  await page.goto(site.url);
  await page.clock.runFor(12 * HOUR_MS);
  await expect(eventRow(page, BARCELONA.id)).toHaveAttribute('data-status', 'now');
  await page.clock.runFor(72 * HOUR_MS);
  await expect(eventRow(page, BARCELONA.id)).toHaveCount(0);
});

test('a change further ahead than browsers’ timers reach is seen as well', async ({ page }) => {
  await page.clock.install({ time: '2027-08-05T00:00:00Z' });
  await page.goto(`${site.url}/types/observability-summit/`);
  // In 46 days; a timer of more than 24 fires at once, and so would all that it sets.
  for (let day = 0; day < 46; day += 1) await page.clock.fastForward(24 * HOUR_MS);
  await expect(eventRow(page, '2027/hybrid')).toHaveAttribute('data-status', 'now');
});

test('a page in a tab that slept is right as soon as it is seen again', async ({ page }) => {
  await page.clock.setFixedTime(secondBefore(BARCELONA.ends));
  await page.goto(site.url);
  const row = eventRow(page, BARCELONA.id);
  await expect(row).toHaveAttribute('data-status', 'now');
  // The clock moves without timers, as while a computer sleeps.
  await page.clock.setFixedTime(BARCELONA.ends);
  await expect(row).toHaveCount(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(row).toHaveCount(0);
});

test('counts follow, and a type whose group has become empty is named in the closing line', async ({ page }) => {
  await page.clock.setFixedTime('2027-04-05T21:59:59Z');
  await page.goto(site.url);
  const other = page.locator('section[data-type="other"]');
  const kcd = page.locator('section[data-type="kcd"]');
  await expect(other.getByText('4 events')).toBeVisible();
  await expect(kcd.getByText('1 event', { exact: true })).toBeVisible();
  const empty = page.getByText('Nothing announced yet:').locator('..').getByRole('link').filter({ visible: true });
  await expect(empty).toHaveText(['KubeCon + CloudNativeCon', 'SIG End-User Virtual Events', 'OTel Unplugged']);
  await page.clock.setFixedTime('2027-07-01T00:00:00Z');
  await page.reload();
  await expect(other.getByText('1 event', { exact: true })).toBeVisible();
  await expect(kcd).toBeHidden();
  await expect(empty).toHaveText([
    'KubeCon + CloudNativeCon',
    'SIG End-User Virtual Events',
    'Kubernetes Community Days (KCD)',
    'OTel Unplugged',
  ]);
});

test('when all has passed, the page says so and no heading is left without rows', async ({ page }) => {
  await page.clock.setFixedTime('2029-01-01T00:00:00Z');
  await page.goto(site.url);
  expect(await shownEvents(page)).toEqual([]);
  await expect(page.getByText('No events are announced right now.')).toBeVisible();
  await expect(page.locator('[data-results] h3').filter({ visible: true })).toHaveCount(0);
});

test('when an occurrence has ended, the next of its series appears', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-21T16:59:59Z');
  await page.goto(site.url);
  const row = eventRow(page, '2027/fortnightly');
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAttribute('data-starts', '2027-01-21T16:00:00Z');
  await expect(row).toHaveAttribute('data-status', 'now');
  await page.clock.setFixedTime('2027-01-21T17:00:00Z');
  await page.reload();
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAttribute('data-starts', '2027-02-04T16:00:00Z');
  await expect(row.getByText('Happening now')).toBeHidden();
  const group = page.locator('section[data-type="sig-end-user"]');
  await expect(group.getByText('3 events')).toBeVisible();
});

test('the next occurrence of a recurring event has its place in the order of starts', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-21T17:00:00Z');
  await page.goto(site.url);
  expect((await shownEvents(page)).slice(0, 3)).toEqual([
    '2027/between-meetings',
    '2027/fortnightly',
    '2027/online-hour',
  ]);
});

test('a type’s page keeps showing its series when an occurrence has ended', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-21T17:00:00Z');
  await page.goto(`${site.url}/types/sig-end-user/`);
  const upcoming = page.getByRole('region', { name: 'Upcoming events' });
  const row = upcoming.locator('li[data-event="2027/fortnightly"]').filter({ visible: true });
  await expect(row).toHaveAttribute('data-starts', '2027-02-04T16:00:00Z');
});

test('the page of a recurring event never says that it is over before it is', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-21T17:00:00Z');
  await page.goto(`${site.url}/events/2027/fortnightly/`);
  await expect(page.getByText('This event is over.')).toBeHidden();
});

test('the page of a recurring event goes on to its next date', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-21T17:00:00Z');
  await page.goto(`${site.url}/events/2027/fortnightly/`);
  const main = page.getByRole('main');
  await expect(main.getByText('4 February 2027').filter({ visible: true })).not.toHaveCount(0);
  await expect(main.getByText('21 January 2027').filter({ visible: true })).toHaveCount(0);
});

test('calls for proposals and registration close on time', async ({ page }) => {
  const main = page.getByRole('main');
  const submit = main.getByRole('link', { name: 'Submit a talk' });
  const register = main.getByRole('link', { name: 'Register' });
  await page.clock.install({ time: '2027-02-01T11:59:00Z' });
  await page.goto(`${site.url}/events/2027/barcelona/`);
  await page.clock.pauseAt('2027-02-01T11:59:59Z');
  await expect(submit).toBeVisible();
  await page.clock.runFor(1100);
  await expect(submit).toBeHidden();
  await expect(main.getByText('Closed since 31 January 2027 (Anywhere on Earth).')).toBeVisible();
  await expect(register).toBeVisible();
  await page.clock.setFixedTime('2027-03-10T23:00:00Z');
  await page.reload();
  await expect(register).toBeHidden();
  await expect(main.getByText('Closed since the end of 10 March 2027 (CET).')).toBeVisible();
  await page.goto(site.url);
  await expect(page.getByText(/^Call for proposals open until/)).toBeHidden();
});

test('an event’s page says that it is happening, then that it is over', async ({ page }) => {
  await page.clock.setFixedTime(BARCELONA.starts);
  await page.goto(`${site.url}/events/2027/barcelona/`);
  await expect(page.getByText('This event is happening now.')).toBeVisible();
  await page.clock.setFixedTime(BARCELONA.ends);
  await page.reload();
  await expect(page.getByText('This event is happening now.')).toBeHidden();
  await expect(page.getByText('This event is over.')).toBeVisible();
});

test('where the site’s clock is set, the page follows it and not the browser’s', async ({ page }) => {
  const previewed = await serveFiles(FILES);
  await page.clock.setFixedTime('2029-01-01T00:00:00Z');
  await page.goto(previewed.url);
  await expect(page.locator('html')).toHaveAttribute('data-clock', FIXTURE_NOW.replace('Z', '.000Z'));
  await expect(eventRow(page, '2027/fortnightly')).toHaveAttribute('data-starts', '2027-01-21T16:00:00Z');
  await previewed.stop();
});

test('a clock that was set and runs on is followed as it runs', async ({ page, startAt }) => {
  const { url } = await startAt('2027-03-17T22:59:00Z+');
  await page.goto(url);
  const row = eventRow(page, BARCELONA.id);
  await expect(row).toHaveAttribute('data-status', 'now');
  const ahead = Number(await page.locator('html').getAttribute('data-clock'));
  await page.clock.setFixedTime(Date.parse(BARCELONA.ends) - ahead);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(row).toHaveCount(0);
});
