import type { Locator, Page } from 'playwright/test';
import { CALLS_NOW } from '../fixtures/cfp-events.ts';
import type { StartAt } from './share-sites.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const PATH = '/cfps/';
const IN_KOLKATA = '2021/in-kolkata';
/** The end of the minute 18:00 in Kolkata. */
const KOLKATA_CLOSES = '2021-01-12T12:31:00Z';
const LATER_OPENS = '2021-01-19T23:00:00Z';

test.use({ timezoneId: 'Europe/Berlin' });

let startAt: StartAt;
test.beforeAll(({ startAt: start }) => {
  startAt = start;
});

async function open(page: Page, siteNow: string, path = PATH): Promise<string> {
  const site = await startAt(siteNow, SITES.eras);
  await page.goto(site.url + path);
  return site.url;
}

function list(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** The ids of the calls in each list that is shown. */
function shownCalls(page: Page): Promise<Record<string, string[]>> {
  return page
    .locator('main section')
    .filter({ visible: true })
    .evaluateAll((sections) =>
      Object.fromEntries(
        sections.map((section) => [
          section.querySelector('h2')?.textContent ?? '',
          [...section.querySelectorAll<HTMLElement>('[data-cfp]')].map(({ dataset }) => dataset.cfp ?? ''),
        ]),
      ),
    );
}

const AT_FIRST = {
  'Open now': [IN_KOLKATA, '2021/anywhere'],
  'Opening later': ['2021/later'],
  'Recently closed': ['2021/closed'],
};

test('open calls are one step from the Events page, the next deadline first', async ({ page }) => {
  await open(page, CALLS_NOW, '/');
  await page.getByRole('navigation').getByRole('link', { name: 'Open calls' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open calls');
  expect(await shownCalls(page)).toEqual(AT_FIRST);
  const row = list(page, 'Open now').getByRole('listitem').first();
  await expect(row.getByRole('heading').getByRole('link')).toHaveAttribute('href', `/events/${IN_KOLKATA}/`);
  await expect(row).toContainText('Kubernetes Community Day');
  await expect(row).toContainText('1 April 2021');
  await expect(row).toContainText('Barcelona, Spain');
  await expect(row.getByText('Postponed')).toBeVisible();
  await expect(row.getByText('Open until 12 January 2021, 18:00 IST.')).toBeVisible();
  await expect(row.getByText('Closes in 2 days')).toBeVisible();
  await expect(row.getByText('Closes Tue 12 Jan, 13:30, Berlin')).toBeVisible();
  await expect(row.getByRole('link', { name: 'Submit a proposal to Call in Kolkata' })).toHaveAttribute(
    'href',
    'https://example.org/cfp?edition=2021',
  );
});

test('a deadline anywhere on Earth is the reader’s the day after', async ({ page }) => {
  await open(page, CALLS_NOW);
  const row = page.locator('[data-cfp="2021/anywhere"]');
  await expect(row.getByText('Open until 31 January 2021 (Anywhere on Earth).')).toBeVisible();
  await expect(row.getByText('Closes Mon 1 Feb, 12:59, Berlin')).toHaveAttribute('title', 'Europe/Berlin');
});

test('what isn’t open says when it opens, or that it has closed, and offers nothing', async ({ page }) => {
  await open(page, CALLS_NOW);
  const later = list(page, 'Opening later');
  await expect(later.getByText('Opens on 20 January 2021 (CET), closes on 20 February 2021 (CET).')).toBeVisible();
  const closed = list(page, 'Recently closed');
  await expect(closed.getByText('Closed since 31 December 2020 (CET).')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Submit a proposal' })).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all calls are there, with their deadlines', async ({ page }) => {
    await open(page, CALLS_NOW);
    expect(await shownCalls(page)).toEqual(AT_FIRST);
    await expect(page.getByText('Open until 31 January 2021 (Anywhere on Earth).')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Submit a proposal' })).toHaveCount(2);
    await expect(page.getByText(/Closes/)).toHaveCount(0);
    await expect(page.getByLabel('Show times in')).toBeHidden();
  });

  for (const [what, now, isOpen] of [
    ['in its last second', secondsFrom(KOLKATA_CLOSES, -1), true],
    ['a second later no more', KOLKATA_CLOSES, false],
  ] as const) {
    test(`a call is open ${what}`, async ({ page }) => {
      await open(page, now);
      expect((await shownCalls(page))[isOpen ? 'Open now' : 'Recently closed']).toContain(IN_KOLKATA);
    });
  }
});

/** An instant some seconds from another, as text. */
function secondsFrom(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

test('a call that closes in an open page moves to those that have closed', async ({ page }) => {
  await open(page, `${secondsFrom(KOLKATA_CLOSES, -4)}+`);
  await expect(list(page, 'Open now').getByText('Closes this minute')).toBeVisible();
  const row = list(page, 'Recently closed').locator(`[data-cfp="${IN_KOLKATA}"]`);
  await expect(row.getByText('Closed since 12 January 2021, 18:00 IST.')).toBeVisible();
  await expect(row.getByRole('link', { name: 'Submit a proposal' })).toBeHidden();
  expect(await shownCalls(page)).toEqual({
    'Open now': ['2021/anywhere'],
    'Opening later': ['2021/later'],
    'Recently closed': [IN_KOLKATA, '2021/closed'],
  });
});

test('a call that opens in an open page can be answered', async ({ page }) => {
  await open(page, `${secondsFrom(LATER_OPENS, -4)}+`);
  const row = list(page, 'Open now').locator('[data-cfp="2021/later"]');
  await expect(row.getByRole('link', { name: 'Submit a proposal' })).toBeVisible();
  await expect(row.getByText('Closes in 31 days')).toBeVisible();
  await expect(list(page, 'Opening later')).toBeHidden();
});

test('when the last open call closes in an open page, the page says so and leads on', async ({ page }) => {
  await open(page, `${secondsFrom('2021-02-20T23:00:00Z', -4)}+`);
  await expect(page.getByText('No call for proposals is open right now')).toBeHidden();
  await expect(page.getByText('No call for proposals is open right now')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Upcoming events' })).toHaveAttribute('href', '/');
});

test('a page is kept until the next call opens or closes', async ({ page }) => {
  const url = await open(page, secondsFrom(KOLKATA_CLOSES, -90));
  const { headers } = await fetch(url + PATH);
  expect(headers.get('cache-control')).toContain('s-maxage=89');
});

test.describe('a reader in Honolulu', () => {
  test.use({ timezoneId: 'Pacific/Honolulu' });

  test('sees a deadline in Auckland as the day before, and no time of what is in person', async ({ page }) => {
    await open(page, CALLS_NOW, '/events/2021/early-in-auckland/');
    const main = page.getByRole('main');
    await expect(main.getByText('Until 10 March 2021 (NZDT).')).toContainText('Closes Wed 10 Mar, 00:59, Honolulu');
    await expect(main.getByText('20 March 2021, 09:00').locator('..').locator('[data-reader-time]')).toHaveCount(0);
    await expect(main.getByRole('listitem').filter({ hasText: 'Opening' }).locator('[data-reader-time]')).toHaveCount(
      0,
    );
  });
});
