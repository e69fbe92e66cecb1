import { FINDING_EVENTS, OLD_EVENTS } from '../fixtures/finding-events.ts';
import { eventRow, eventRows, expect, expectEvents, shownEvents, serveFindingSites, test } from './test.ts';

const { server, files } = serveFindingSites();

const oldIds = [...FINDING_EVENTS.keys()].filter((id) => id.includes('/old-')).reverse();

for (const where of ['server', 'files'] as const) {
  test.describe(`on ${where}`, () => {
    test.use({ javaScriptEnabled: where === 'files' });
    const origin = () => (where === 'server' ? server : files).url;

    test('the search finds events of all years, the latest first', async ({ page }) => {
      await page.goto(`${origin()}/events/`);
      await page.getByRole('searchbox', { name: 'Search all years' }).fill('KUBECON');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page.getByRole('heading', { name: '2 events of all years' })).toBeVisible();
      await expectEvents(page, ['2027/kubecon-eu', '2025/kubecon-na']);
      await expect(page.getByRole('searchbox', { name: 'Search all years' })).toHaveValue('KUBECON');
    });

    test('speakers and sessions are found, without accents and in any order', async ({ page }) => {
      await page.goto(`${origin()}/events/?q=angstrom+tears`);
      await expectEvents(page, ['2025/kubecon-na']);
    });

    test('types narrow it down', async ({ page }) => {
      await page.goto(`${origin()}/events/?type=kcd&type=community-day`);
      await expectEvents(page, ['2027/kcd-bengaluru', '2027/lodz']);
    });

    test('a recurring event is found once', async ({ page }) => {
      await page.goto(`${origin()}/events/?q=second+month`);
      await expectEvents(page, ['2026/every-second-month']);
    });

    test('what is long comes in pages of 100, with links that work', async ({ page }) => {
      await page.goto(`${origin()}/events/?q=old+gathering`);
      await expect(page.getByRole('heading', { name: `${String(OLD_EVENTS)} events of all years` })).toBeVisible();
      await expectEvents(page, oldIds.slice(0, 100));
      await page.getByRole('link', { name: 'Next' }).click();
      await expectEvents(page, oldIds.slice(100, 200));
      await page.getByRole('link', { name: 'Next' }).click();
      await expectEvents(page, oldIds.slice(200));
      await expect(page.getByRole('link', { name: 'Next' })).toBeHidden();
      await page.getByRole('link', { name: 'Previous' }).click();
      await expectEvents(page, oldIds.slice(100, 200));
    });

    test('a search that finds nothing says so', async ({ page }) => {
      await page.goto(`${origin()}/events/?q=zeppelin`);
      await expect(page.getByRole('heading', { name: '0 events of all years' })).toBeVisible();
      await expect(eventRows(page)).toHaveCount(0);
    });
  });
}

test('a static build without a script has no search that could not work', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${files.url}/events/?q=kubecon`);
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByRole('link', { name: /^2025/ })).toBeVisible();
  await page.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pages say which one they are', async ({ page }) => {
    await page.goto(`${server.url}/events/?q=old&page=2`);
    await expect(page.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
    await page.getByRole('link', { name: 'Page 3' }).click();
    await expectEvents(page, oldIds.slice(200));
  });

  for (const query of ['?q=old&page=9', '?q=old&page=0', '?q=old&page=x', '?q=old&country=PL', '?q=old&view=date']) {
    test(`${query} is no error, and the page says what of it means nothing`, async ({ page }) => {
      const answer = await page.goto(`${server.url}/events/${query}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByText('Ignored in the URL')).toContainText(query.split('&')[1] ?? '');
      expect((await shownEvents(page)).length).toBeGreaterThan(0);
    });
  }

  test('a year is grouped by month, and links to the years beside it', async ({ page }) => {
    await page.goto(`${server.url}/events/`);
    await page.getByRole('link', { name: /^2026/ }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^December 2026\s*3 events$/]);
    await page.getByRole('link', { name: '← 2025' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^November 2025\s*1 event$/]);
    await page.getByRole('link', { name: '2026 →' }).click();
    await expect(page).toHaveURL(`${server.url}/events/2026/`);
  });

  test('past events with recordings are marked', async ({ page }) => {
    await page.goto(`${server.url}/events/2025/`);
    await expect(eventRow(page, '2025/kubecon-na').getByText('Recordings')).toBeVisible();
    await page.goto(`${server.url}/events/2026/`);
    await expect(eventRow(page, '2026/mumbai').getByText('Recordings')).toHaveCount(0);
  });
});
