/** What only a browser sees, on pages that together have every structure that any page has. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { MISSING, readKeptPages } from './keep-pages.ts';
import { expect, test } from './test.ts';

const SHARDS = 20;
const LOOKS = [
  { width: 360, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;
/** The rules whose outcome hangs on colors and sizes; the others see the same in every scheme and width. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

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

interface Violation {
  id: string;
  nodes: { html: string }[];
}

function describe(violations: Violation[], look: string): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${look}: ${id} at ${html.slice(0, 200)}`));
}

/** What axe finds in all looks: everything in the first, in the others what hangs on them. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = describe(violations, '360 px, light');
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    // Axe is in the page by now; to bring it in again would cost more than to run it.
    const further = await page.evaluate(async (runOnly) => {
      const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } };
      return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations;
    }, RULES_OF_LOOKS);
    found.push(...describe(further, `${String(width)} px, ${colorScheme}`));
  }
  return found;
}

async function findProblems(page: Page, url: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(url);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const tooWide = width > 320 ? [`is ${String(width)} px wide on a screen of 320 px`] : [];
  return [...tooWide, ...(await findBarriers(page))];
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
      complaints.push(...(await findProblems(page, url + path)));
      problems.push(...complaints.map((complaint) => `${siteNow} ${path} ${complaint}`));
      await page.close();
    }
    expect(problems).toEqual([]);
  });
}
