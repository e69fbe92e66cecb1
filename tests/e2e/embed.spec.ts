import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles } from '../fixtures/serve-files.ts';
import { findViolations } from './find-violations.ts';
import { SITES } from './sites.ts';
import { eventRow, expect, expectEvents, test } from './test.ts';

const NEXT = ['2027/fortnightly', '2027/between-meetings', '2027/online-hour', '2027/barcelona', '2027/cancelled'];
const AFTER = ['2027/postponed', '2027/honolulu', '2027/some-day-in-june', '2027/auckland'];
const ANSWERS = [
  { asked: '', ids: NEXT },
  { asked: '?limit=2', ids: NEXT.slice(0, 2) },
  { asked: '?limit=9', ids: [...NEXT, ...AFTER] },
  { asked: '?type=kcd', ids: ['2027/honolulu'] },
  { asked: '?type=kcd&type=community-day', ids: ['2027/honolulu', '2027/auckland'] },
  { asked: '?type=sig-end-user&limit=1', ids: ['2027/fortnightly'] },
  { asked: 'kcd/', ids: ['2027/honolulu'] },
  { asked: 'sig-end-user/?limit=2', ids: NEXT.slice(0, 2) },
  { asked: 'unplugged/', ids: [] },
  { asked: '?utm_source=x&foo=bar', ids: NEXT },
];

for (const scripting of [true, false]) {
  test.describe(scripting ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripting });
    for (const { asked, ids } of ANSWERS) {
      test(`/embed/next/${asked} has what is asked for`, async ({ page, startAt }) => {
        const { url } = await startAt(FIXTURE_NOW);
        await page.goto(`${url}/embed/next/${asked}`);
        await expectEvents(page, ids);
        await expect(page.getByText('Nothing announced yet.')).toBeVisible({ visible: ids.length === 0 });
        await expect(page.getByText('Ignored in the URL')).toBeHidden();
      });
    }

    test('the frame says what it can’t show, for whoever sets it up', async ({ page, startAt }) => {
      const { url } = await startAt(FIXTURE_NOW);
      await page.goto(`${url}/embed/next/?type=nope&limit=99&theme=pink`);
      await expect(page.getByText('Ignored in the URL')).toContainText('type=nope, limit=99, and theme=pink');
      await expectEvents(page, NEXT);
    });

    test('a type that there isn’t has no page', async ({ request, startAt }) => {
      const { url } = await startAt(FIXTURE_NOW);
      expect((await request.get(`${url}/embed/next/nope/`)).status()).toBe(404);
    });
  });
}

test('files answer likewise, by script', async ({ page }) => {
  const files = await serveFiles(path.join(SITES.static, 'dist'));
  for (const { asked, ids } of ANSWERS) {
    await page.goto(`${files.url}/embed/next/${asked}`);
    await expectEvents(page, ids);
    await expect(page.getByText('Nothing announced yet.')).toBeVisible({ visible: ids.length === 0 });
  }
  await page.goto(`${files.url}/embed/next/?type=nope&theme=dark`);
  await expect(page.getByText('Ignored in the URL')).toContainText('type=nope');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await files.stop();
});

test('in files, what has ended since is gone and what follows has come up', async ({ page }) => {
  const files = await serveFiles(path.join(SITES.static, 'dist'), (html) => html.replace(/ data-clock="[^"]*"/, ''));
  await page.clock.setFixedTime('2027-01-28T17:00:00Z');
  await page.goto(`${files.url}/embed/next/?limit=3`);
  await expectEvents(page, ['2027/fortnightly', '2027/online-hour', '2027/barcelona']);
  await page.clock.setFixedTime('2029-01-01T00:00:00Z');
  await page.reload();
  await expectEvents(page, []);
  await expect(page.getByText('Nothing announced yet.')).toBeVisible();
  await files.stop();
});

test('it is right to the second: caches keep it until the next change', async ({ page, request, startAt }) => {
  const [before, after] = await Promise.all([startAt('2027-03-17T22:59:30Z'), startAt('2027-03-17T23:00:00Z')]);
  for (const asked of ['', '?type=kubecon', 'kubecon/']) {
    const { 'cache-control': control } = (await request.get(`${before.url}/embed/next/${asked}`)).headers();
    expect(control).toBe('public, max-age=0, must-revalidate, s-maxage=29, stale-while-revalidate=0');
    await page.goto(`${before.url}/embed/next/${asked}`);
    await expect(eventRow(page, '2027/barcelona').getByText('Happening now')).toBeVisible();
    await page.goto(`${after.url}/embed/next/${asked}`);
    await expect(eventRow(page, '2027/barcelona')).toHaveCount(0);
  }
});

test('another site can frame it and nothing else, and its links lead out of the frame', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const folder = test.info().outputPath('host');
  await mkdir(folder, { recursive: true });
  const frame = (path: string) => `<iframe src="${url}${path}" title="${path}" width="400" height="600"></iframe>`;
  const framed = ['/embed/next/', '/embed/next/kcd/?limit=1'];
  const refused = ['/', '/events/', '/events/2027/barcelona/', '/nothing/', '/embed/nothing/'];
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html><link rel="icon" href="data:,">${[...framed, ...refused].map(frame).join('')}`,
  );
  const host = await serveFiles(folder);
  await page.goto(host.url);
  for (const path of framed) {
    await expect(page.frameLocator(`[title="${path}"]`).getByRole('heading', { level: 1 })).toBeVisible();
  }
  const frames = () =>
    page
      .frames()
      .slice(1)
      .map((one) => (one.url().startsWith('chrome-error:') ? 'refused' : one.url()));
  await expect.poll(frames).toEqual([...framed.map((path) => url + path), ...refused.map(() => 'refused')]);
  await page.frameLocator('[title="/embed/next/"]').getByRole('link', { name: 'Three days in Barcelona' }).click();
  await expect(page).toHaveURL(`${url}/events/2027/barcelona/`);
  await host.stop();
});

test('it says to whom it may be shown, and that search engines should take the Events page', async ({
  page,
  request,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  const headers = (await request.get(`${url}/embed/next/`)).headers();
  expect(headers['content-security-policy']).toMatch(/; frame-ancestors \*$/);
  expect(headers).not.toHaveProperty('x-frame-options');
  await page.goto(`${url}/embed/next/kcd/`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /^https?:\/\/[^/]+\/$/);
});

const LOOKS = [
  { reader: 'light', asked: '', shown: 'light' },
  { reader: 'dark', asked: '', shown: 'dark' },
  { reader: 'light', asked: '?theme=dark', shown: 'dark' },
  { reader: 'dark', asked: '?theme=light', shown: 'light' },
] as const;
for (const { reader, asked, shown } of LOOKS) {
  test(`for a reader of the ${reader} theme /embed/next/${asked} is ${shown}, readable and fits 280 px`, async ({
    page,
    startAt,
  }) => {
    const { url } = await startAt('2027-03-16T12:00:00Z');
    await page.emulateMedia({ colorScheme: reader });
    await page.setViewportSize({ width: 280, height: 700 });
    await page.goto(`${url}/embed/next/${asked}`);
    const color = shown === 'light' ? 'rgb(251, 250, 246)' : 'rgb(18, 16, 43)';
    await expect(page.locator('body')).toHaveCSS('background-color', color);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    expect(await findViolations(page)).toEqual([]);
  });
}
