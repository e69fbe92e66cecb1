import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { eventRow, eventRows, expect, shownEvents, test } from './test.ts';

// Without scripts: what is looked at is what the server says.
test.use({ javaScriptEnabled: false });

const EVENTS = [
  { id: '2027/barcelona', starts: '2027-03-14T23:00:00Z', ends: '2027-03-17T23:00:00Z' },
  { id: '2027/honolulu', starts: '2027-05-10T10:00:00Z', ends: '2027-05-12T10:00:00Z' },
  { id: '2027/auckland', starts: '2027-08-01T12:00:00Z', ends: '2027-08-03T12:00:00Z' },
];

function secondBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1000).toISOString();
}

for (const { id, starts, ends } of EVENTS) {
  test(`${id} is listed to its last second at the venue, and only it leaves at its end`, async ({ page, startAt }) => {
    const [before, after] = await Promise.all([startAt(secondBefore(ends)), startAt(ends)]);
    await page.goto(before.url);
    const shownBefore = await shownEvents(page);
    await expect(eventRow(page, id)).toHaveAttribute('data-status', 'now');
    await page.goto(after.url);
    expect(shownBefore).toContain(id);
    expect(await shownEvents(page)).toEqual(shownBefore.filter((shown) => shown !== id));
  });

  test(`${id} is happening now from its first second at the venue on`, async ({ page, startAt }) => {
    const [before, after] = await Promise.all([startAt(secondBefore(starts)), startAt(starts)]);
    await page.goto(before.url);
    const shownBefore = await shownEvents(page);
    await expect(eventRow(page, id)).toHaveAttribute('data-status', 'upcoming');
    await expect(eventRow(page, id).getByText('Happening now')).toBeHidden();
    await page.goto(after.url);
    await expect(eventRow(page, id)).toHaveAttribute('data-status', 'now');
    await expect(eventRow(page, id).getByText('Happening now')).toBeVisible();
    expect(await shownEvents(page)).toEqual(shownBefore);
  });
}

const CALLED_OFF = [
  { id: '2027/cancelled', word: 'Cancelled', note: 'The venue burnt down.', ends: '2027-04-05T22:00:00Z' },
  { id: '2027/postponed', word: 'Postponed', note: 'A new date follows.', ends: '2027-04-06T22:00:00Z' },
];

for (const { id, word, note, ends } of CALLED_OFF) {
  test(`what is ${word.toLowerCase()} stays until its date has passed, plainly marked`, async ({ page, startAt }) => {
    const [before, after] = await Promise.all([startAt(secondBefore(ends)), startAt(ends)]);
    await page.goto(before.url);
    const row = eventRow(page, id);
    await expect(row).toHaveAttribute(`data-${word.toLowerCase()}`, '');
    await expect(row.getByText(word, { exact: true })).toBeVisible();
    await expect(row.getByText(note)).toBeVisible();
    await expect(row.getByText('Happening now')).toBeHidden();
    await page.goto(`${before.url}/events/${id}/`);
    await expect(page.getByText(`This event is ${word.toLowerCase()}.`)).toBeVisible();
    await expect(page.getByText(note)).toBeVisible();
    await page.goto(after.url);
    await expect(row).toHaveCount(0);
  });
}

test('an event of which the month is known is upcoming until that ends, never shown to the day', async ({
  page,
  startAt,
}) => {
  const ends = '2027-06-30T22:00:00Z';
  const [before, after] = await Promise.all([startAt(secondBefore(ends)), startAt(ends)]);
  await page.goto(before.url);
  const row = eventRow(page, '2027/some-day-in-june');
  await expect(row).toHaveAttribute('data-status', 'upcoming');
  await expect(row.getByRole('time')).toHaveText(['June 2027']);
  await expect(row.getByRole('time')).toHaveAttribute('datetime', '2027-06');
  expect(await row.innerText()).not.toMatch(/\b(30|1) June|Wed|Tue/);
  await page.goto(after.url);
  await expect(row).toHaveCount(0);
});

const NEXT_MEETINGS = [
  { now: FIXTURE_NOW, starts: '2027-01-21T16:00:00Z', status: 'upcoming' },
  { now: '2027-01-21T16:59:59Z', starts: '2027-01-21T16:00:00Z', status: 'now' },
  { now: '2027-01-21T17:00:00Z', starts: '2027-02-04T16:00:00Z', status: 'upcoming' },
  // Not 18 February, which is an exception; 4 March is cancelled, and says so. From April on, Madrid is two hours ahead.
  { now: '2027-02-04T17:00:00Z', starts: '2027-03-04T16:00:00Z', status: 'upcoming' },
  { now: '2027-03-18T17:00:00Z', starts: '2027-04-01T15:00:00Z', status: 'upcoming' },
];

for (const { now, starts, status } of NEXT_MEETINGS) {
  test(`at ${now} lists show of a recurring event the occurrence at ${starts} and its recurrence`, async ({
    page,
    startAt,
  }) => {
    const { url } = await startAt(now);
    const row = eventRow(page, '2027/fortnightly');
    for (const path of ['/', '/types/sig-end-user/']) {
      await page.goto(url + path);
      await expect(row).toHaveCount(1);
      await expect(row).toHaveAttribute('data-starts', starts);
      await expect(row).toHaveAttribute('data-status', status);
      await expect(row).toContainText('every second Thursday');
    }
  });
}

test('groups are in the order of their soonest event, events in order of start, then type', async ({
  page,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  expect(await shownEvents(page)).toEqual([
    '2027/fortnightly',
    '2027/between-meetings',
    '2027/online-hour',
    '2027/barcelona',
    '2027/cancelled',
    '2027/postponed',
    '2027/some-day-in-june',
    '2027/rendered',
    '2027/honolulu',
    '2027/auckland',
    '2027/hybrid',
  ]);
});

test('when all is past, the list says so kindly and leads to what has been', async ({ page, startAt }) => {
  const { url } = await startAt('2028-02-01T00:00:00Z');
  await page.goto(url);
  await expect(eventRows(page)).toHaveCount(0);
  const text = page.getByText('No events are announced right now.');
  await expect(text).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All events', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: /^2027/ }).click();
  await expect(page).toHaveURL(`${url}/events/2027/`);
  await expect(eventRows(page)).toHaveCount(
    [...FIXTURE_EVENTS].filter(([id, text]) => id.startsWith('2027/') && !text.includes('draft: true')).length,
  );
});
