/** What only a browser sees, on pages that together have every structure that any page has. */
import type { Page } from 'playwright/test';
import { findLostInForcedColors, findLostInLargeText } from './find-lost.ts';
import { findViolations } from './find-violations.ts';
import { MISSING, readKeptPages } from './keep-pages.ts';
import { expect, loadScripts, test } from './test.ts';

const SHARDS = 20;
/** The rules whose outcome hangs on colors, and those that hang on sizes as well; the others see the same in every scheme and width. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];
const OF_LOOKS = [...OF_COLORS, 'target-size', 'scrollable-region-focusable'];
/** In the first look all rules are checked, with that of WCAG 2.2, which axe leaves out; in the others those that hang on what is new there. */
const LOOKS = [
  { width: 320, colorScheme: 'light', rules: { 'target-size': { enabled: true } } },
  { width: 320, colorScheme: 'dark', runOnly: OF_COLORS },
  { width: 1440, colorScheme: 'dark', runOnly: OF_COLORS },
  { width: 1440, colorScheme: 'light', runOnly: OF_LOOKS },
] as const;

/** Collects what a page must not do while it is loaded and looked at. */
function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') complaints.push(`asks another host: ${url.href}`);
  });
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (message.location().url === origin + MISSING && message.text().includes('404')) return;
    complaints.push(`says in the console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`throws: ${error.message}`));
  return complaints;
}

/** What axe finds in all looks. */
async function findBarriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme, ...options } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const violations = await findViolations(page, 'html', options);
    found.push(...violations.map((violation) => `${String(width)} px, ${colorScheme}: ${violation}`));
  }
  return found;
}

/** What of a page on a phone is lost in forced colors, and in text of twice the size. */
async function findLost(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 780 });
  return [
    ...(await findLostInForcedColors(page)).map((lost) => `in forced colors isn't seen to be a box: ${lost}`),
    ...(await findLostInLargeText(page)).map((lost) => `in large text: ${lost}`),
  ];
}

/** Opens a page on a screen of 320 px, and says if it is wider. */
async function findOverflow(page: Page, url: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(url);
  await loadScripts(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > 320 ? [`is ${String(width)} px wide on a screen of 320 px`] : [];
}

for (let shard = 0; shard < SHARDS; shard += 1) {
  test(`pages of every structure are in order, part ${String(shard + 1)} of ${String(SHARDS)}`, async ({
    context,
    startAt,
  }) => {
    const { distinct } = await readKeptPages();
    const problems: string[] = [];
    for (const { folder, siteNow, path } of distinct.filter((_, index) => index % SHARDS === shard)) {
      const { url } = await startAt(siteNow, folder);
      const page = await context.newPage();
      const complaints = watch(page, url);
      complaints.push(...(await findOverflow(page, url + path)), ...(await findBarriers(page)));
      complaints.push(...(await findLost(page)));
      problems.push(...complaints.map((complaint) => `${siteNow} ${path} ${complaint}`));
      await page.close();
    }
    expect(problems).toEqual([]);
  });
}

test('the longest of every value fits a screen of 320 px', async ({ page, startAt }) => {
  const problems: string[] = [];
  for (const { folder, siteNow, path } of (await readKeptPages()).longest) {
    const { url } = await startAt(siteNow, folder);
    problems.push(...(await findOverflow(page, url + path)).map((problem) => `${path} ${problem}`));
  }
  expect(problems).toEqual([]);
});
