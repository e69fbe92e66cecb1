import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { startSite, type RunningSite } from '../fixtures/start-site.ts';
import { SITES } from './sites.ts';

const SHARDS = 20;
const MISSING = '/there-is-no-such-page/';
/** Answers to questions: many rows, none, another view, and what means nothing. */
const ASKED = [
  '/?attendance=in-person&type=kcd',
  '/?q=zeppelin&attendance=online',
  '/?from=2027-01&view=date',
  '/?type=nope',
  '/events/?q=kubecon',
  '/events/?q=zeppelin',
];
const LOOKS = [
  { width: 360, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;
/** The rules whose outcome hangs on colours and sizes; the others see the same in every scheme and width. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

let site: RunningSite;
/** The ids in every page, by its path. */
let pages: Map<string, Set<string>>;
/** The paths of what isn't a page but can be had: calendars, feeds, data. */
let files: Set<string>;

/** Every page of the site that links lead to from the first. */
async function crawl(origin: string): Promise<{ pages: typeof pages; files: typeof files }> {
  const found = new Map<string, Set<string>>();
  const others = new Set<string>();
  const waiting = ['/', MISSING, ...ASKED];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || others.has(path)) continue;
    const answer = await fetch(origin + path);
    if (!answer.ok && path !== MISSING) continue;
    if (!answer.headers.get('content-type')?.startsWith('text/html')) {
      others.add(path);
      continue;
    }
    const html = await answer.text();
    found.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)));
    waiting.push(...[...html.matchAll(/<a [^>]*href="(\/(?!\/)[^"#?]*)/g)].map(([, link = '']) => link));
  }
  return { pages: found, files: others };
}

test.beforeAll(async () => {
  site = await startSite(SITES.real);
  ({ pages, files } = await crawl(site.url));
});
test.afterAll(() => site.stop());

/** Collects what a page must not do while it is loaded and looked at. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.url && protocol !== 'data:') complaints.push(`asks another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (message.location().url === site.url + MISSING && message.text().includes('404')) return;
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

/** Links that lead nowhere within the site. */
async function brokenLinks(page: Page): Promise<string[]> {
  // In SVG, `href` is no text.
  const links = await page
    .locator('a[href]')
    .evaluateAll((elements) =>
      elements.map((element) => new URL(element.getAttribute('href') ?? '', document.baseURI).href),
    );
  return links.filter((link) => {
    const { origin, pathname, hash } = new URL(link);
    if (origin !== site.url || files.has(pathname)) return false;
    const ids = pages.get(pathname);
    return ids === undefined || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))));
  });
}

test('there are pages to look at', () => {
  expect(pages.size).toBeGreaterThan(10);
});

for (let shard = 0; shard < SHARDS; shard += 1) {
  test(`every page is in order, part ${String(shard + 1)} of ${String(SHARDS)}`, async ({ page }) => {
    const complaints = watch(page);
    for (const path of [...pages.keys()].filter((_, index) => index % SHARDS === shard)) {
      const ofPage: string[] = [];
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(site.url + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) ofPage.push(`is ${String(width)} px wide on a screen of 320 px`);
      const headings = await page.getByRole('heading', { level: 1 }).count();
      if (headings !== 1) ofPage.push(`has ${String(headings)} headings of level 1`);
      ofPage.push(...(await brokenLinks(page)).map((link) => `links to ${link}, which isn’t there`));
      ofPage.push(...(await findBarriers(page)));
      complaints.push(...ofPage.map((complaint) => `${path} ${complaint}`));
    }
    expect(complaints).toEqual([]);
  });
}
