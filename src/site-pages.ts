import type { Catalog } from './collections/catalog.ts';
import { ARCHIVE_FILTERS, LIST_FILTERS, type FilterName } from './events/filters/filters.ts';
import { TALK_FILTER_NAMES, type TalkFilterName } from './events/talks/talk-filters.ts';
import { site } from './site.ts';
import type { Strings } from './strings/strings.ts';

interface SitemapEntry {
  /** Without the site's base. */
  path: string;
  /** The day or instant at which the page last changed in substance, where that is known. */
  lastmod?: string;
}

/** What is decided about a page, once, for everything that lists pages. */
export interface SitePage {
  locale: string;
  /** Its link in the header: its place, from 1, and its label. */
  navigation?: { place: number; label: (strings: Strings) => string };
  guide?: (strings: Strings) => { label: string; note: string };
  /** Whether the sitemap lists it; of a route with parameters, which of its paths. */
  sitemap: boolean | ((catalog: Catalog) => readonly SitemapEntry[]);
  /** Whether its Markdown is at the same path with `.md` for the last slash. */
  hasMarkdown: boolean;
  query: readonly (FilterName | TalkFilterName | 'view' | 'page' | 'limit' | 'theme')[];
  /** Whether the route sets until when a response is valid; if not, no cache keeps it, and a permanent redirect only for a minute. */
  expiry: 'set' | 'none';
}

const USUAL = { locale: site.locale, hasMarkdown: true, query: [], expiry: 'set' } as const;
const LISTED = { ...USUAL, sitemap: true } as const;
const UNLISTED = { ...USUAL, sitemap: false } as const;
const EMBED = { ...UNLISTED, query: ['type', 'limit', 'theme'] } as const;

/** Every page by its route: the path of its file in `src/pages/`, parameters in brackets. The sitemap and `/llms.txt` keep this order. */
export const SITE_PAGES = {
  '/': {
    ...LISTED,
    query: [...LIST_FILTERS, 'view'],
    navigation: { place: 1, label: (strings) => strings.upcoming },
    guide: (strings) => ({ label: strings.upcomingEvents, note: strings.guide.events }),
  },
  '/events/': {
    ...LISTED,
    query: [...ARCHIVE_FILTERS, 'page'],
    navigation: { place: 6, label: (strings) => strings.allEvents },
    guide: (strings) => ({ label: strings.allEvents, note: strings.guide.archive }),
  },
  // It redirects to a month.
  '/calendar/': {
    ...UNLISTED,
    expiry: 'none',
    navigation: { place: 2, label: (strings) => strings.calendar },
    guide: (strings) => ({ label: strings.calendar, note: strings.guide.calendar }),
  },
  '/map/': {
    ...LISTED,
    navigation: { place: 3, label: (strings) => strings.map },
    guide: (strings) => ({ label: strings.map, note: strings.guide.map }),
  },
  '/cfps/': {
    ...LISTED,
    navigation: { place: 4, label: (strings) => strings.openCfps },
    guide: (strings) => ({ label: strings.openCfps, note: strings.guide.cfps }),
  },
  '/talks/': {
    ...LISTED,
    query: [...TALK_FILTER_NAMES, 'page'],
    navigation: { place: 5, label: (strings) => strings.talks },
    guide: (strings) => ({ label: strings.talks, note: strings.guide.talks }),
  },
  '/subscribe/': {
    ...LISTED,
    query: ['type', 'continent', 'country', 'cfp', 'registration'],
    navigation: { place: 7, label: (strings) => strings.subscribeTitle },
    guide: (strings) => ({ label: strings.subscribeTitle, note: strings.guide.subscribe }),
  },
  // Search engines find nothing there: what is starred, only the reader's browser knows.
  '/starred/': { ...UNLISTED, query: ['id'] },
  '/types/[type]/': { ...USUAL, sitemap: ({ types }) => types.map(({ id }) => ({ path: `/types/${id}/` })) },
  '/events/[year]/': {
    ...USUAL,
    sitemap: ({ byYear }) => [...byYear.keys()].map((year) => ({ path: `/events/${year}/` })),
  },
  '/talks/[year]/': {
    ...USUAL,
    sitemap: ({ talksByYear }) => [...talksByYear.keys()].map((year) => ({ path: `/talks/${year}/` })),
  },
  '/series/[slug]/': {
    ...USUAL,
    sitemap: ({ series }) => [...series.keys()].map((slug) => ({ path: `/series/${slug}/` })),
  },
  // A month without events has a page, but nothing to find.
  '/calendar/[month]/': {
    ...USUAL,
    sitemap: ({ byMonth }) =>
      [...byMonth].flatMap(([month, { length }]) => (length > 0 ? { path: `/calendar/${month}/` } : [])),
  },
  '/events/[year]/[slug]/': {
    ...USUAL,
    sitemap: ({ events }) =>
      events.map(({ id, data }) => ({ path: `/events/${id}/`, lastmod: data.updated ?? data.added })),
  },
  '/embed/next/': EMBED,
  '/embed/next/[type]/': EMBED,
  '/404/': { ...UNLISTED, hasMarkdown: false },
  '/500/': { ...UNLISTED, hasMarkdown: false, expiry: 'none' },
} as const satisfies Record<string, SitePage>;

export const listSitePages = (): readonly [route: string, page: SitePage][] => Object.entries(SITE_PAGES);

const ROUTE_ENDING = /\.(?:astro|mdx?|html|[jt]s)$/;

/** The route that a file in `src/pages/` answers: `/events/[year]/` of `events/[year]/index.astro`; none for other files. */
export function routeOfFile(file: string): string | undefined {
  if (!ROUTE_ENDING.test(file)) return undefined;
  const name = file.replace(ROUTE_ENDING, '').replace(/(?:^|\/)index$/, '');
  return /\.[jt]s$/.test(file) || name === '' ? `/${name}` : `/${name}/`;
}

const matchers = new Map(
  listSitePages().map(([route, page]) => [new RegExp(`^${route.replaceAll(/\[\w+\]/g, '[^/]+')}$`), page]),
);

/** The page at a path, which has no base and ends with a slash. */
export const findSitePage = (path: string): SitePage | undefined =>
  [...matchers].find(([matcher]) => matcher.test(path))?.[1];
