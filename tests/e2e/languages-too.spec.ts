/** What the suites of boundaries, caches, filters, subscriptions and the list for other sites ask in English, once more in another language. */
import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles } from '../fixtures/serve-files.ts';
import { fr } from '../../src/strings/fr.ts';
import { ja } from '../../src/strings/ja.ts';
import { SITES } from './sites.ts';
import { eventRow, eventRows, expect, expectEvents, serveFindingSites, shownEvents, test } from './test.ts';

const BARCELONA = { id: '2027/barcelona', starts: '2027-03-14T23:00:00Z', ends: '2027-03-17T23:00:00Z' };
const secondBefore = (instant: string) => new Date(Date.parse(instant) - 1000).toISOString();
const finding = serveFindingSites();

test.describe('boundaries in French', () => {
  test.use({ javaScriptEnabled: false });

  test('an event is happening now from its first second on, and listed to its last', async ({ page, startAt }) => {
    const shownAt = async (instant: string) => {
      await page.goto(`${(await startAt(instant)).url}/fr/`);
      return shownEvents(page);
    };
    await shownAt(secondBefore(BARCELONA.starts));
    await expect(eventRow(page, BARCELONA.id)).toHaveAttribute('data-status', 'upcoming');
    await shownAt(BARCELONA.starts);
    await expect(eventRow(page, BARCELONA.id).getByText(String(fr.happeningNow))).toBeVisible();
    const before = await shownAt(secondBefore(BARCELONA.ends));
    expect(before).toContain(BARCELONA.id);
    expect(await shownAt(BARCELONA.ends)).toEqual(before.filter((id) => id !== BARCELONA.id));
  });
});

test('caches keep a list in French as long as the English one, and never one for the other', async ({ startAt }) => {
  for (const now of ['2027-03-14T22:58:20Z', '2027-03-17T22:59:59.500Z', FIXTURE_NOW]) {
    const { url } = await startAt(now);
    const [english, french] = await Promise.all([fetch(`${url}/`), fetch(`${url}/fr/`)]);
    expect(french.headers.get('cache-control')).toBe(english.headers.get('cache-control'));
    expect(french.headers.get('etag')).not.toBe(english.headers.get('etag'));
    expect(french.headers.get('content-language')).toBe('fr');
    // In a page's last second no cache is told that it may go on.
    if (now.endsWith('59.500Z')) continue;
    const again = await fetch(`${url}/fr/`, { headers: { 'If-None-Match': french.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  }
});

test('a page in French that stays open follows the clock', async ({ page }) => {
  const files = await serveFiles(path.join(SITES.static, 'dist'), (html) => html.replace(/ data-clock="[^"]*"/, ''));
  await page.clock.install({ time: secondBefore(BARCELONA.starts) });
  await page.goto(`${files.url}/fr/`);
  await expect(eventRow(page, BARCELONA.id)).toHaveAttribute('data-status', 'upcoming');
  await page.clock.runFor(2000);
  await expect(eventRow(page, BARCELONA.id).getByText(String(fr.happeningNow))).toBeVisible();
  await files.stop();
});

for (const query of [
  '?q=インド',
  '?q=india',
  '?q=ポーランド4月',
  '?q=lodz',
  '?attendance=in-person&country=IN',
  '?view=date',
  '?type=kcd&country=FI',
]) {
  test(`the script shows for /ja/${query} what the server does`, async ({ page }) => {
    const readPage = async () => [
      await page.getByRole('status').innerText(),
      ...(await page
        .locator('[data-filters] a, [data-results] h3')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.map((one) => `${one.textContent.replace(/\s+/g, ' ').trim()} ${one.getAttribute('href') ?? ''}`),
        )),
    ];
    await page.goto(`${finding.server.url}/ja/${query}`);
    const ids = await eventRows(page).evaluateAll((rows) => rows.map((row) => row.dataset.event ?? ''));
    const said = await readPage();
    expect(said.filter((text) => text.includes(' /') && !text.includes(' /ja/'))).toEqual([]);
    if (query.startsWith('?q=')) expect(ids.length).toBeGreaterThan(0);
    await page.goto(`${finding.files.url}/ja/${query}`);
    await expectEvents(page, ids);
    await expect.poll(readPage).toEqual(said);
  });
}

test('a filter in Japanese is subscribed to by the one set of calendars', async ({ page }) => {
  await page.goto(`${finding.server.url}/ja/?type=kcd&country=IN`);
  await page.getByText(String(ja.subscribeToThis)).click();
  await expect(page.getByLabel(String(ja.calendarUrl))).toHaveValue(
    'http://localhost:4321/events.ics?type=kcd&country=IN',
  );
});

for (const scripting of [true, false]) {
  test.describe(scripting ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripting });
    test('the list for other sites in French has what is asked for, and leads to pages in French', async ({
      page,
      startAt,
    }) => {
      const { url } = await startAt(FIXTURE_NOW);
      await page.goto(`${url}/embed/next/?type=kcd&limit=3`);
      const ids = await shownEvents(page);
      const response = await page.goto(`${url}/fr/embed/next/?type=kcd&limit=3`);
      await expectEvents(page, ids);
      expect(response?.headers()['content-security-policy']).toContain('frame-ancestors *');
      await expect(eventRows(page).first().getByRole('link')).toHaveAttribute('href', `/fr/events/${ids[0] ?? ''}/`);
    });
  });
}
