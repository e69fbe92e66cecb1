import { eventRows, expect, expectEvents, serveFindingSites, test } from './test.ts';

const { server, files } = serveFindingSites();

const QUERIES = [
  { query: '?q=LODZ', ids: ['2027/lodz'] },
  { query: '?q=otwarty+ec1', ids: ['2027/lodz'] },
  { query: '?type=kcd&type=kubecon', ids: ['2027/kubecon-eu', '2027/kcd-bengaluru'] },
  { query: '?attendance=in-person&country=IN', ids: ['2026/mumbai', '2027/kcd-bengaluru'] },
  { query: '?attendance=hybrid', ids: ['2026/mumbai'] },
  { query: '?country=IN&country=PL', ids: ['2026/mumbai', '2027/lodz', '2027/kcd-bengaluru'] },
  { query: '?q=asia+june+2027', ids: ['2027/kcd-bengaluru'] },
  { query: '?continent=asia&from=2027-02', ids: ['2027/kcd-bengaluru'] },
  { query: '?attendance=online&from=2027-01&to=2027-01', ids: ['2026/mumbai', '2027/meeting-january'] },
  { query: '?type=sig-end-user&from=2027-02&to=2027-02', ids: ['2026/every-second-month'] },
  { query: '?type=sig-end-user&from=2027-03&to=2027-03', ids: [] },
  { query: '?cfp=open', ids: ['2027/kubecon-eu', '2027/lodz'] },
  {
    query: '?from=2027-03&to=2027-04&view=date',
    ids: ['2026/every-second-month', '2027/kubecon-eu', '2027/lodz', '2027/some-time'],
  },
] as const;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { query, ids } of QUERIES) {
    test(`the server answers ${query}`, async ({ page }) => {
      await page.goto(`${server.url}/${query}`);
      expect(page.url()).toBe(`${server.url}/${query}`);
      await expectEvents(page, ids);
      await expect(page.getByRole('status')).toHaveText(`${String(ids.length)} of 8 events`);
    });
  }

  test('the form is sent by GET, in one order and without empty parts', async ({ page }) => {
    await page.goto(server.url);
    await page.getByText('More filters').click();
    await page.getByLabel('Until').selectOption({ label: 'June 2027' });
    await page.getByLabel('Country').selectOption({ label: 'India (2)' });
    await page.getByLabel('In person').check();
    await page.getByLabel('Search').fill('KCD');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(`${server.url}/?q=KCD&attendance=in-person&country=IN&to=2027-06#event-list`);
    await expectEvents(page, ['2027/kcd-bengaluru']);
    await expect(page.getByLabel('Search')).toHaveValue('KCD');
    await expect(page.getByLabel('Country')).toHaveValue('IN');
    await expect(page.getByLabel('In person')).toBeChecked();
  });

  test('each term can be removed, and all of them', async ({ page }) => {
    await page.goto(`${server.url}/?attendance=online&country=PL`);
    await page.getByRole('link', { name: 'Remove this filter: Online' }).click();
    await expect(page).toHaveURL(`${server.url}/?country=PL#event-list`);
    await expectEvents(page, ['2027/lodz']);
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    await expect(page).toHaveURL(`${server.url}/#event-list`);
    await expect(eventRows(page)).toHaveCount(8);
  });

  test('when nothing matches, the page suggests which filter to remove', async ({ page }) => {
    await page.goto(`${server.url}/?attendance=online&country=PL`);
    await expectEvents(page, []);
    const help = page.getByText('No event matches all of this.').locator('..').locator('..');
    await expect(help.getByRole('listitem')).toHaveText([
      'Remove filter: Online (1 event)',
      'Remove filter: Poland (4 events)',
    ]);
    await help.getByRole('link', { name: 'Remove filter: Online (1 event)' }).click();
    await expectEvents(page, ['2027/lodz']);
  });

  test('where removing no single filter helps, the page suggests which to keep', async ({ page }) => {
    await page.goto(`${server.url}/?q=KubeCon&attendance=online&country=PL`);
    const help = page.getByText('No event matches all of this.').locator('..').locator('..');
    await expect(help.getByRole('listitem')).toHaveText([
      'Keep only: “KubeCon” (1 event)',
      'Keep only: Online (4 events)',
      'Keep only: Poland (1 event)',
    ]);
  });

  const TIDIED = [
    ['?q=&type=&country=pl&from=', '?country=PL'],
    ['?type=other&type=kcd&type=kcd', '?type=kcd&type=other'],
    ['?view=type', ''],
    ['?country=PL&country=in', '?country=IN&country=PL'],
    ['?cfp=open&q=++a++b+', '?q=a+b&cfp=open'],
  ] as const;

  for (const [query, tidy] of TIDIED) {
    test(`${query} redirects to its one URL`, async ({ request }) => {
      const answer = await request.get(`${server.url}/${query}`, { maxRedirects: 0 });
      expect([answer.status(), answer.headers().location]).toEqual([301, `/${tidy}`]);
    });
  }

  const MEANINGLESS = [
    ['?type=nope', 'type=nope'],
    ['?from=2027-13', 'from=2027-13'],
    ['?continent=europe&continent=asia', 'continent=asia'],
    ['?q=%00', 'q=\u0000'],
    ['?q=%E0%A4%A', 'q='],
    [`?q=${'a'.repeat(10_000)}`, 'q=aaaaaaaaaa'],
    ['?constructor=1', 'constructor=1'],
    ['?a=1&b=2&c=3&d=4&e=5', 'a=1, b=2, c=3, and 2 more'],
    ['?q=%3Cscript%3Ealert(1)%3C/script%3E%0a', 'script'],
  ] as const;

  for (const [query, named] of MEANINGLESS) {
    test(`${query.slice(0, 40)} is no error: what means nothing is ignored, and the page says so`, async ({ page }) => {
      const answer = await page.goto(`${server.url}/${query}`);
      expect(answer?.status()).toBe(200);
      const line = page.getByText('Ignored in the URL, since it has no meaning here:');
      if (named === 'script') await expect(page.getByRole('status')).toHaveText('0 of 8 events');
      else await expect(line).toContainText(named.replace('\u0000', ''));
      if (query === '?type=nope') await expect(eventRows(page)).toHaveCount(8);
    });
  }

  test('what campaigns add to a URL isn’t reported', async ({ page }) => {
    await page.goto(`${server.url}/?utm_source=letter&fbclid=x`);
    await expect(page.getByText('Ignored in the URL')).toHaveCount(0);
    await expect(eventRows(page)).toHaveCount(8);
  });

  test('a static build shows everything, and no form that could not work', async ({ page }) => {
    await page.goto(`${files.url}/?country=PL`);
    await expect(eventRows(page)).toHaveCount(8);
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('link', { name: 'By date' })).toBeHidden();
  });
});
