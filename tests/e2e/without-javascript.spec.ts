import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { eventRow, eventRows, expect, shownEvents, test } from './test.ts';

test.use({ javaScriptEnabled: false, timezoneId: 'Asia/Kolkata' });

const ids = [...FIXTURE_EVENTS.keys()].filter((id) => id !== '2027/hidden-draft');

test('the Events page lists all that is ahead, in groups with headings, counts and links', async ({
  page,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  expect((await shownEvents(page)).sort()).toEqual(ids.filter((id) => id !== '2026/kubecon-past').sort());
  await expect(page.locator('section[data-type="sig-end-user"]').getByRole('heading', { level: 3 })).toContainText(
    '3 events',
  );
  await expect(page.locator('section[data-type="unplugged"]')).toHaveCount(0);
  const empty = page.getByText('Nothing announced yet:').locator('..').getByRole('link').filter({ visible: true });
  await expect(empty).toHaveText(['OTel Unplugged']);
  await expect(empty).toHaveAttribute('href', '/types/unplugged/');
  for (const id of ['2027/barcelona', '2027/online-hour']) {
    const links = eventRow(page, id).getByRole('heading').getByRole('link');
    await expect(links).toHaveCount(1);
    await expect(links).toHaveAttribute('href', `/events/${id}/`);
  }
  await expect(eventRow(page, '2027/barcelona')).toContainText(
    'Call for proposals open until 31 January 2027 (Anywhere on Earth)',
  );
});

test('an event’s page says when, where and how to take part', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(`${url}/events/2027/barcelona/`);
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1, name: 'Three days in Barcelona' })).toBeVisible();
  await expect(main.getByRole('time').first()).toHaveText('15');
  await expect(main.getByText('15–17 March 2027')).toBeVisible();
  await expect(main.getByText('Barcelona, Spain').first()).toBeVisible();
  await expect(main.getByRole('link', { name: 'Register' })).toHaveAttribute('href', 'https://example.org/register');
  await expect(main.getByText('Until 10 March 2027 (CET).')).toBeVisible();
  await expect(main.getByText('Free of charge.')).toBeVisible();
  await expect(main.getByRole('link', { name: 'Submit a talk' })).toHaveAttribute('href', 'https://example.org/cfp');
  await expect(main.getByText('Open until 31 January 2027 (Anywhere on Earth).')).toBeVisible();
  await expect(main.getByText(/^Closed/).filter({ visible: true })).toHaveCount(0);
  await expect(main.getByText('This event is over.')).toBeHidden();
  await expect(eventRow(page, '2027/auckland')).toBeVisible();
});

test('a past event’s page says so, and has its sessions and recordings', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(`${url}/events/2026/kubecon-past/`);
  await expect(page.getByText('This event is over. Recordings are below.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'All talks' })).toBeVisible();
  const sessions = page.getByRole('region', { name: 'OpenTelemetry at this event' });
  await expect(sessions.getByText('All times are local to the venue (CET).')).toBeVisible();
  await expect(sessions.getByRole('heading', { level: 3 })).toHaveText([
    'Monday, 9 November 2026',
    'Tuesday, 10 November 2026',
  ]);
  await expect(sessions.getByRole('listitem')).toContainText(['09:00–10:00', '11:00–11:30']);
  await expect(sessions.getByText('Talk · Hall 1 · Ada Lovelace, Grace Hopper')).toBeVisible();
});

test('types and years hold all of their events', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const year of ['2026', '2027']) {
    await page.goto(`${url}/events/${year}/`);
    expect((await shownEvents(page)).sort()).toEqual(ids.filter((id) => id.startsWith(year)).sort());
  }
  await page.goto(`${url}/types/kubecon/`);
  expect(await shownEvents(page)).toEqual(['2027/barcelona', '2026/kubecon-past']);
  await expect(eventRow(page, '2026/kubecon-past')).toHaveAttribute('data-status', 'past');
  await page.goto(`${url}/events/`);
  await expect(page.getByRole('link', { name: '2027' })).toContainText(`${String(ids.length - 1)} events`);
});

test('every time of day has its zone, and nobody else’s time beside it', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const paths = [
    '/',
    '/events/2027/',
    '/types/sig-end-user/',
    '/events/2027/online-hour/',
    '/events/2027/fortnightly/',
  ];
  for (const path of paths) {
    await page.goto(url + path);
    await expect(page.locator('[data-reader-time]').filter({ visible: true })).toHaveCount(0);
    const dates = page.locator('[data-timed]').filter({ visible: true });
    expect(await dates.count()).toBeGreaterThan(0);
    for (const text of await dates.allInnerTexts()) expect(text.trim()).toMatch(/\d\d:\d\d.* (CES?T|ES?T|EDT)$/);
  }
});

test('a page’s row count is what its heading says', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  for (const group of await page.locator('section[data-type]').all()) {
    const rows = await group.getByRole('listitem').filter({ visible: true }).and(eventRows(page)).count();
    const counted = /(\d+) events?/.exec(await group.getByRole('heading', { level: 3 }).innerText());
    expect(Number(counted?.[1] ?? 0)).toBe(rows);
  }
});
