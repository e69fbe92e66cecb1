import rehypeParse from 'rehype-parse';
import type { Element } from 'hast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { listLanguages } from '../../src/strings/languages.ts';

export interface CrawledPage {
  path: string;
  status: number;
  html: string;
  ids: string[];
  /** The URLs of its links, resolved; of this site without origin. */
  links: string[];
  headings: number;
  /** What it is made of: each element with its place, classes, role and ARIA. */
  structure: Set<string>;
}

export interface Crawl {
  pages: Map<string, CrawledPage>;
  /** The paths of what isn't a page: calendars, feeds, data. */
  files: Set<string>;
}

/** Attributes whose values are states or kinds, of which each is another structure. */
const STATES = ['role', 'type', 'hidden', 'open', 'disabled', 'checked', 'dataStatus', 'dataState'];
const ARIA_STATES = ['ariaCurrent', 'ariaExpanded', 'ariaHidden', 'ariaPressed', 'ariaLive', 'ariaDisabled'];

const parser = unified().use(rehypeParse);

function describe({ tagName, properties }: Element): string {
  const classes = Array.isArray(properties.className) ? [...properties.className].sort().join('.') : '';
  const names = Object.keys(properties).filter((name) => /^(aria|data)[A-Z]/.test(name));
  const values = [...STATES, ...ARIA_STATES]
    .filter((name) => name in properties)
    .map((name) => `${name}=${String(properties[name])}`);
  return [tagName, classes, ...names.sort(), ...values].join(' ');
}

/** Reads what tests ask about a page. @param url where it is, with its origin */
export function readPage(url: string, status: number, html: string): CrawledPage {
  const { origin, pathname, search } = new URL(url);
  const page: CrawledPage = {
    path: pathname + search,
    status,
    html,
    ids: [],
    links: [],
    headings: 0,
    structure: new Set(),
  };
  const described = new Map<unknown, string>();
  visit(parser.parse(html), 'element', (element, _, parent) => {
    const { tagName, properties } = element;
    const description = describe(element);
    described.set(element, description);
    page.structure.add(`${described.get(parent) ?? ''} > ${description}`);
    if (tagName === 'h1') page.headings += 1;
    if (properties.id !== undefined) page.ids.push(properties.id);
    if (tagName !== 'a' || typeof properties.href !== 'string') return;
    const link = new URL(properties.href, url);
    page.links.push(link.origin === origin ? link.pathname + link.search + link.hash : link.href);
  });
  return page;
}

/** Besides English, the language whose every page is looked at; of the others, `languages.spec.ts` looks at one page of each kind. */
const CRAWLED = 'fr';
const ELSEWHERE = new RegExp(
  `^/(?!${CRAWLED}/)(?:${listLanguages(true)
    .slice(1)
    .map(({ prefix }) => prefix)
    .join('|')})/`,
);

/** Whether a path of this site is looked at. */
export const isCrawled = (path: string): boolean => path.startsWith('/') && !ELSEWHERE.test(path);

/** Every page of a running site that can be reached by links from the first ones. */
export async function crawl(origin: string, starts: readonly string[], { follow = true } = {}): Promise<Crawl> {
  const found: Crawl = { pages: new Map(), files: new Set() };
  const seen = new Set(starts);
  // Pages that are found on the way are visited by the same loop.
  for (const path of seen) {
    const response = await fetch(origin + path);
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      if (response.ok) found.files.add(path);
      await response.arrayBuffer();
      continue;
    }
    const page = readPage(origin + path, response.status, await response.text());
    found.pages.set(path, page);
    if (!response.ok || !follow) continue;
    for (const link of page.links.filter(isCrawled)) seen.add(link.replace(/[?#].*$/, ''));
  }
  return found;
}

/** What it takes to look at a page, in bytes: opening any takes as long as 20 KB of it. */
const costOf = ({ html }: CrawledPage) => html.length + 20_000;

/** A few small pages that together have every structure that any has: again and again the one with the most, for its size, that none before it has. */
export function selectDistinct<Page extends CrawledPage>(pages: readonly Page[]): Page[] {
  const missing = new Set(pages.flatMap(({ structure }) => [...structure]));
  const distinct: Page[] = [];
  while (missing.size > 0) {
    const [best] = pages
      .map((page) => ({ page, gain: page.structure.intersection(missing).size / costOf(page) }))
      .sort((a, b) => b.gain - a.gain);
    if (best === undefined) break;
    distinct.push(best.page);
    for (const part of best.page.structure) missing.delete(part);
  }
  return distinct;
}
