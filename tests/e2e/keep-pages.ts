import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { LONGEST_NOW } from '../fixtures/longest-event.ts';
import { startSite } from '../fixtures/start-site.ts';
import { crawl, readPage, selectDistinct, type CrawledPage } from './crawl.ts';
import { SITES } from './sites.ts';

/** For the project's own events, of which nothing is asked but that all pages are there. */
const REAL_NOW = '2026-11-01T12:00:00Z';

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

/** Where a page is looked at in a browser. */
interface PageToOpen {
  folder: string;
  siteNow: string;
  path: string;
}

/** What is kept of the crawls, for the tests of all workers. */
export interface KeptPages {
  /** Every page of each site that was crawled, and the paths of its other files. */
  sites: { name: string; files: string[]; pages: Omit<CrawledPage, 'html' | 'structure'>[] }[];
  /** Pages that together have every structure that any page of the fixture events has. */
  distinct: PageToOpen[];
  /** Those of the longest event. */
  longest: PageToOpen[];
}

const INDEX = path.join(SITES.pages, 'index.json');

async function crawlSite({ folder, siteNow }: Omit<PageToOpen, 'path'>, starts: readonly string[], follow = true) {
  const site = await startSite(folder, { SITE_NOW: siteNow });
  const { pages, files } = await crawl(site.url, starts, { follow });
  await site.stop();
  return { pages: [...pages.values()].map((page) => ({ ...page, folder, siteNow })), files: [...files] };
}

/** The pages of a static build; Astro itself writes those that only redirect. */
async function readBuiltPages(dist: string): Promise<CrawledPage[]> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => readPage(`http://localhost/${file}`, 200, await readFile(path.join(dist, file), 'utf8'))),
  );
  return pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
}

const toOpen = ({ folder, siteNow, path }: PageToOpen): PageToOpen => ({ folder, siteNow, path });

/** Crawls the project's own site and that of the fixture events, and keeps what tests ask about their pages in `SITES.pages`. */
export async function keepPages(): Promise<void> {
  const starts = ['/', MISSING, ...QUERIES];
  const [fixture, real, longest, built] = await Promise.all([
    crawlSite({ folder: SITES.server, siteNow: FIXTURE_NOW }, starts),
    crawlSite({ folder: SITES.real, siteNow: REAL_NOW }, starts),
    crawlSite({ folder: SITES.eras, siteNow: LONGEST_NOW }, LONGEST_PATHS, false),
    readBuiltPages(path.join(SITES.static, 'dist')),
  ]);
  const distinct = selectDistinct([...fixture.pages, ...longest.pages]);
  const kept: KeptPages = {
    sites: Object.entries({ fixture, real }).map(([name, { pages, files }]) => ({
      name,
      files,
      pages: pages.map(({ path, status, ids, links, headings }) => ({ path, status, ids, links, headings })),
    })),
    distinct: distinct.map(toOpen),
    longest: longest.pages.map(toOpen),
  };
  const documents = new Set(selectDistinct([...fixture.pages, ...longest.pages, ...built]).map(({ html }) => html));
  await rm(SITES.pages, { recursive: true, force: true });
  await mkdir(SITES.pages, { recursive: true });
  await Promise.all(
    [...documents].map((html, index) => writeFile(path.join(SITES.pages, `${String(index)}.html`), html)),
  );
  await writeFile(INDEX, JSON.stringify(kept));
}

export async function readKeptPages(): Promise<KeptPages> {
  return JSON.parse(await readFile(INDEX, 'utf8')) as KeptPages;
}
