import type { Page } from 'playwright/test';
import { SITES } from './sites.ts';
import { eventRow, eventRows, expect, expectEvents, holdScripts, serveFindingSites, test } from './test.ts';

const { server, files } = serveFindingSites();

/** What the list says: counts, headings, chips and suggestions, with their links. */
async function readResult(page: Page): Promise<string[]> {
  const links = page.locator('[data-filters] a').filter({ visible: true });
  const described = await links.evaluateAll((all) =>
    all.map(
      (link) =>
        `${link.textContent.replace(/\s+/g, ' ').trim()} ${link.getAttribute('aria-current') ?? ''} ${link.getAttribute('href') ?? ''}`,
    ),
  );
  const headings = await page.locator('[data-results] h3').filter({ visible: true }).allInnerTexts();
  return [await page.getByRole('status').innerText(), ...headings, ...described];
}

/** What a page asks for from now on, besides its scripts, which come when they are needed; browsers fetch the icon again whenever the URL changes. */
function watchRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg') && request.resourceType() !== 'script') requests.push(request.url());
  });
  return requests;
}

const QUERIES = [
  '?q=otwarty',
  '?type=kcd&type=kubecon',
  '?attendance=in-person&country=IN',
  '?country=IN&country=PL',
  '?q=poland+april',
  '?attendance=online&from=2027-01&to=2027-01',
  '?type=sig-end-user&from=2027-02&to=2027-02',
  '?attendance=online&country=PL',
  '?q=KubeCon&attendance=online&country=PL',
  '?continent=asia&from=2027-02&cfp=open',
  '?view=date',
  '?from=2027-03&view=date',
  '?type=sig-end-user&from=2027-03&to=2027-03',
  '?type=kcd&country=FI',
];

for (const query of QUERIES) {
  test(`the script shows for ${query} what the server does`, async ({ page }) => {
    await page.goto(`${server.url}/${query}`);
    const ids = await eventRows(page).evaluateAll((rows) => rows.map((row) => row.dataset.event ?? ''));
    const result = await readResult(page);
    await page.goto(`${files.url}/${query}`);
    await expectEvents(page, ids);
    await expect.poll(() => readResult(page)).toEqual(result);
    await expect(page).toHaveURL(`${files.url}/${query}`);
  });
}

for (const where of ['server', 'files'] as const) {
  const origin = () => (where === 'server' ? server : files).url;

  test(`on ${where}, the list follows while one types and chooses, with one look at the index, and focus stays`, async ({
    page,
  }) => {
    await page.goto(origin());
    const requests = watchRequests(page);
    const before = await page.evaluate(() => history.length);
    await page.getByLabel('Search').pressSequentially('kcd');
    await expectEvents(page, ['2027/kcd-bengaluru']);
    await expect(page.getByLabel('Search')).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('1 of 8 events');
    await expect(page).toHaveURL(`${origin()}/?q=kcd`);
    await page.getByLabel('Search').fill('');
    await page.getByLabel('In person').check();
    await page.getByLabel('Country').focus();
    await page.getByLabel('Country').selectOption('IN');
    await expectEvents(page, ['2026/mumbai', '2027/kcd-bengaluru']);
    await expect(page.getByLabel('Country')).toBeFocused();
    await expect(page).toHaveURL(`${origin()}/?attendance=in-person&country=IN`);
    await expect(page.getByRole('button', { name: 'Show' })).toHaveCount(0);
    await page.getByLabel('Search').press('Enter');
    await expect(page.getByRole('status')).toBeFocused();
    await expect(page.getByRole('status')).toBeInViewport();
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(requests.sort()).toEqual([`${origin()}/search/all.json`, `${origin()}/search/upcoming.json`]);
  });
}

for (const [where, site] of Object.entries({ server, files })) {
  test(`on ${where}, what is typed before the script is there is answered when it is`, async ({ context }) => {
    const page = await context.newPage();
    const release = await holdScripts(page);
    await page.goto(site.url);
    await page.getByLabel('Search').fill('kcd');
    await page.getByLabel('Search').blur();
    release();
    await expectEvents(page, ['2027/kcd-bengaluru']);
    await expect(page.getByRole('status')).toHaveText('1 of 8 events');
  });
}

test('a page that came with a filter fetches the rest once, when the filter first changes', async ({ page }) => {
  await page.goto(`${server.url}/?country=PL`);
  const requests = watchRequests(page);
  await page.getByLabel('Country').selectOption('IN');
  await expectEvents(page, ['2026/mumbai', '2027/kcd-bengaluru']);
  await page.getByLabel('Country').selectOption('');
  await expect(eventRows(page)).toHaveCount(8);
  await expect(page).toHaveURL(`${server.url}/`);
  expect(requests).toEqual([`${server.url}/`]);
});

test('if the rest can’t be fetched, the server is asked', async ({ page }) => {
  await page.goto(`${server.url}/?country=PL`);
  await page.route(`${server.url}/`, (route) => route.abort());
  await page.getByLabel('Country').selectOption('IN');
  await expect(page).toHaveURL(`${server.url}/?country=IN`);
  await expectEvents(page, ['2026/mumbai', '2027/kcd-bengaluru']);
});

test('back and forward go through other pages and find the same again', async ({ page }) => {
  await page.goto(server.url);
  await page.getByLabel('Search').fill('otwarty');
  await expect(page).toHaveURL(`${server.url}/?q=otwarty`);
  await eventRow(page, '2027/lodz').getByRole('link').click();
  await expect(page).toHaveURL(`${server.url}/events/2027/lodz/`);
  await page.goBack();
  await expect(page).toHaveURL(`${server.url}/?q=otwarty`);
  await expectEvents(page, ['2027/lodz']);
  await expect(page.getByLabel('Search')).toHaveValue('otwarty');
  await page.goForward();
  await expect(page).toHaveURL(`${server.url}/events/2027/lodz/`);
});

test('removing a filter keeps the keyboard’s place among the filters', async ({ page }) => {
  await page.goto(`${server.url}/?country=PL`);
  await page.getByRole('link', { name: 'Remove this filter: Poland' }).press('Enter');
  await expect(eventRows(page)).toHaveCount(8);
  await expect(page.getByRole('status')).toBeFocused();
  await expect(page.getByLabel('Country')).toHaveValue('');
});

test('a link of the filter opened in a new tab shows what it says', async ({ page, context }) => {
  await page.goto(server.url);
  await page.getByLabel('Online', { exact: true }).check();
  await expect(page).toHaveURL(`${server.url}/?attendance=online`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Jan 2027' }).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await tab.waitForURL(/attendance=online/);
  await expectEvents(tab, ['2026/mumbai', '2027/meeting-january']);
  await expect(page).toHaveURL(`${server.url}/?attendance=online`);
});

test('by date, the rows are under their months, and by type as before', async ({ page }) => {
  await page.goto(server.url);
  const byType = await eventRows(page).evaluateAll((rows) => rows.map((row) => row.dataset.event ?? ''));
  await page.getByRole('link', { name: 'By date' }).click();
  await expect(page.locator('[data-results] h3').filter({ visible: true })).toHaveText([
    /^December 2026\s*3 events$/,
    /^January 2027\s*1 event$/,
    /^March 2027\s*1 event$/,
    /^April 2027\s*1 event$/,
    /^June 2027\s*1 event$/,
    /^2027\s*1 event$/,
  ]);
  await expectEvents(page, [
    '2026/every-second-month',
    '2026/meeting-december',
    '2026/mumbai',
    '2027/meeting-january',
    '2027/kubecon-eu',
    '2027/lodz',
    '2027/kcd-bengaluru',
    '2027/some-time',
  ]);
  await page.getByRole('link', { name: 'By type' }).click();
  await expectEvents(page, byType);
  await expect(page).toHaveURL(`${server.url}/`);
});

test('what ends while the list is filtered goes, what follows it comes in, and the count is right', async ({
  page,
  startAt,
}) => {
  const site = await startAt('2026-12-03T16:59:57Z+', SITES.finding);
  await page.goto(site.url);
  await page.getByLabel('Online', { exact: true }).check();
  await expect(page.getByRole('status')).toHaveText('4 of 8 events');
  const row = page.locator('li[data-event="2026/every-second-month"]');
  await expect(row.getByRole('time').first()).toHaveText(/^4 February 2027/);
  await expect(page.getByRole('status')).toHaveText('4 of 8 events');
  await page.getByRole('link', { name: 'By date' }).click();
  await expect(page.locator('[data-month="2027-02"]').locator('li')).toHaveCount(1);
});

test('when what a filtered page shows has ended, the rest comes in and is counted', async ({ page, startAt }) => {
  const site = await startAt('2026-12-10T16:59:57Z+', SITES.finding);
  await page.goto(`${site.url}/?q=meeting&to=2026-12`);
  await expect(page.getByRole('status')).toHaveText(/^0 of/);
  await expect(page.getByText('No event matches all of this.')).toBeVisible();
  await expect(page.locator('#event-list').getByText('Nothing announced yet').filter({ visible: true })).toHaveCount(0);
});

test('a static build says what of a URL means nothing', async ({ page }) => {
  await page.goto(`${files.url}/?type=nope&from=2027-13`);
  await expect(page.getByText('Ignored in the URL')).toContainText('type=nope and from=2027-13');
  await expect(eventRows(page)).toHaveCount(8);
});
