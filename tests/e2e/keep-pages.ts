import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { LONGEST_NOW } from '../fixtures/longest-event.ts';
import { startSite } from '../fixtures/start-site.ts';
import { crawl, readPage, selectDistinct, type CrawledPage } from './crawl.ts';
import { SITES } from './sites.ts';

export const MISSING = '/there-is-no-such-page/';

/** Answers to queries: many rows, none, another view, and what means nothing. */
const QUERIES = [
  '/?attendance=in-person&type=kcd',
  '/?q=zeppelin&attendance=online',
  '/?from=2027-01&view=date',
  '/?type=nope',
  '/events/?q=kubecon',
  '/events/?q=zeppelin',
];

/** The pages that show the longest event; links from them aren't followed. */
const LONGEST_PATHS = [
  '/events/2016/longest/',
  '/',
  '/events/2016/',
  '/types/kubecon/',
  '/calendar/2016-06/',
  '/map/',
  '/cfps/',
  '/embed/next/',
];

/** What is kept of the crawls, for the tests of all workers. */
export interface KeptPages {
  /** Every page of each site that was crawled, and the paths of its other files. */
  sites: { name: string; files: string[]; pages: Omit<CrawledPage, 'html' | 'structure'>[] }[];
  /** The pages to look at in a browser: together they have every structure that any page has. */
  distinct: { folder: string; siteNow: string; path: string }[];
}

const INDEX = path.join(SITES.pages, 'index.json');

async function keepHtml(name: string, pages: readonly CrawledPage[]): Promise<void> {
  await Promise.all(
    pages.map(({ html }, index) => writeFile(path.join(SITES.pages, `${name}-${String(index)}.html`), html)),
  );
}

/** The largest first, since fewer of them have all structures. */
function sortBySize(pages: Iterable<CrawledPage>): CrawledPage[] {
  return [...pages].sort((a, b) => b.structure.size - a.structure.size);
}

/** Crawls the project's own site and that of the fixture events, and keeps what tests ask about their pages in `SITES.pages`. */
export async function keepPages(): Promise<void> {
  await rm(SITES.pages, { recursive: true, force: true });
  await mkdir(SITES.pages, { recursive: true });
  const kept: KeptPages = { sites: [], distinct: [] };
  const seen = new Set<string>();
  const keepDistinct = async (name: string, pages: readonly CrawledPage[]) => {
    const distinct = selectDistinct(pages, seen);
    await keepHtml(name, distinct);
    return distinct;
  };

  const longest = { folder: SITES.eras, siteNow: LONGEST_NOW };
  const longestSite = await startSite(longest.folder, { SITE_NOW: longest.siteNow });
  const longestPages = await crawl(longestSite.url, LONGEST_PATHS, { follow: false });
  await longestSite.stop();
  const ofLongest = await keepDistinct('longest', [...longestPages.pages.values()]);
  kept.distinct.push(...ofLongest.map((page) => ({ ...longest, path: page.path })));

  for (const [name, folder, siteNow] of [
    ['fixture', SITES.server, FIXTURE_NOW],
    ['real', SITES.real, new Date().toISOString()],
  ] as const) {
    const site = await startSite(folder, { SITE_NOW: siteNow });
    const { pages, files } = await crawl(site.url, ['/', MISSING, ...QUERIES]);
    await site.stop();
    const distinct = await keepDistinct(name, sortBySize(pages.values()));
    kept.distinct.push(...distinct.map((page) => ({ folder, siteNow, path: page.path })));
    const facts = [...pages.values()].map(({ path, status, ids, links, headings }) => ({
      path,
      status,
      ids,
      links,
      headings,
    }));
    kept.sites.push({ name, files: [...files], pages: facts });
  }

  const dist = path.join(SITES.static, 'dist');
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const built = await Promise.all(
    files.map(async (file) => readPage(`http://localhost/${file}`, 200, await readFile(path.join(dist, file), 'utf8'))),
  );
  // Astro itself writes the pages that only redirect.
  const ours = built.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  await keepDistinct('static', sortBySize(ours));
  await writeFile(INDEX, JSON.stringify(kept));
}

export async function readKeptPages(): Promise<KeptPages> {
  return JSON.parse(await readFile(INDEX, 'utf8')) as KeptPages;
}
