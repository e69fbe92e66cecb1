import { eventRows, expect, serveFindingSites, test } from './test.ts';

const { server, files } = serveFindingSites();

for (const where of ['server', 'files'] as const) {
  test.describe(`on ${where}`, () => {
    test.use({ javaScriptEnabled: where === 'files' });
    const origin = () => (where === 'server' ? server : files).url;

    test('a speaker’s name leads to all of their talks', async ({ page }) => {
      await page.goto(`${origin()}/events/2025/kubecon-na/`);
      await page.getByRole('link', { name: 'José Ångström' }).click();
      await expect(page.getByRole('heading', { name: '1 talk', exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Sampling without tears' }).filter({ visible: true })).toHaveCount(
        1,
      );
      await expect(page.getByLabel('Speaker')).toHaveValue('José Ångström');
    });

    test('the search finds titles, speakers and events, and says when there is nothing', async ({ page }) => {
      await page.goto(`${origin()}/talks/`);
      await page.getByRole('searchbox', { name: 'Search talks' }).fill('angstrom kubecon 2025');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page.getByRole('heading', { name: '1 talk', exact: true })).toBeVisible();
      await page.goto(`${origin()}/talks/?q=zeppelin`);
      await expect(page.getByRole('heading', { name: '0 talks' })).toBeVisible();
    });

    test('recordings of events are listed with those of talks', async ({ page }) => {
      await page.goto(`${origin()}/talks/?recording=yes&kind=nope`);
      await expect(page.getByRole('heading', { name: 'Recordings of 1 event or talk' })).toBeVisible();
      await expect(
        page.getByRole('link', { name: 'Recordings: All talks' }).filter({ visible: true }).first(),
      ).toHaveAttribute('href', 'https://example.org/talks');
      await expect(page.getByText('Ignored in the URL')).toContainText('kind=nope');
    });

    test('searches for events lead to talks, and say how many', async ({ page }) => {
      await page.goto(`${origin()}/events/?q=tears`);
      await expect(page.getByRole('link', { name: 'Search talks (1 talk)' }).filter({ visible: true })).toHaveAttribute(
        'href',
        '/talks/?q=tears',
      );
      await page.goto(`${origin()}/?q=tears`);
      await expect(page.getByRole('link', { name: 'Search talks (1 talk)' })).toHaveAttribute(
        'href',
        '/talks/?q=tears',
      );
      await expect(page.getByRole('link', { name: 'Search all years (1 event)' })).toHaveAttribute(
        'href',
        '/events/?q=tears',
      );
    });

    test('several countries can be asked for', async ({ page }) => {
      await page.goto(`${origin()}/?country=IN&country=PL`);
      await expect(eventRows(page)).toHaveCount(3);
      await expect(page.getByLabel('Country')).toHaveValue('IN');
      await expect(page.getByLabel('Or in').first()).toHaveValue('PL');
    });
  });
}

test('the index is no part of pages, and fetched when a search begins', async ({ page }) => {
  await page.goto(server.url);
  expect(await page.locator('[data-words]').count()).toBe(0);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.getByLabel('Search').pressSequentially('otwarty');
  await expect(eventRows(page)).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Search all years (1 event)' })).toBeVisible();
  expect(requests.filter((one) => one.startsWith('/search/'))).toEqual(['/search/upcoming.json', '/search/all.json']);
  const answer = await page.request.get(`${server.url}/search/all.json`);
  expect(answer.headers().etag).toMatch(/^W\/"/);
  expect(answer.headers()['cache-control']).toContain('max-age');
});

test('a further country is offered once one is chosen', async ({ page }) => {
  await page.goto(server.url);
  await page.getByLabel('Country').selectOption('PL');
  await page.getByLabel('Or in').selectOption('IN');
  await expect(page).toHaveURL(`${server.url}/?country=IN&country=PL`);
  await expect(eventRows(page)).toHaveCount(3);
  await page.getByRole('link', { name: 'Remove this filter: Poland' }).click();
  await expect(page).toHaveURL(`${server.url}/?country=IN`);
  await expect(page.getByLabel('Country')).toHaveValue('IN');
});
