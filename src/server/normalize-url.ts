import { homePath, pageOfMarkdown, splitLanguage, withoutBase } from '../paths.ts';
import { FEEDS } from '../outputs/list-feeds.ts';
import { findSitePage } from '../site-pages.ts';
import { canonicalPath } from '../events/canonical-path.ts';
import { FILTER_NAMES } from '../events/filters/filters.ts';
import { toSearch } from '../events/filters/to-search.ts';
import { TALK_FILTER_NAMES } from '../events/talks/talk-filters.ts';

/** What campaigns and other sites add to links, which no reader has asked for. */
const TRACKING = /^(?:utm_\w+|\w*clid|mc_[ce]id|ref)$/;

const feedsWithQuery = new Set<string>(
  Object.values(FEEDS).flatMap((feed) => ('query' in feed && feed.query.length > 0 ? feed.path : [])),
);

/** In any language. */
const isFeedWithQuery = (pathname: string) => feedsWithQuery.has(splitLanguage(pathname).path);

/** Astro's route for what doesn't exist, and the one for what failed, which nobody asks for. */
const missingPath = `${homePath}404/`;
const failedPath = `${homePath}500/`;

/** Whether the response at a path depends on its query. */
function takesQuery(pathname: string): boolean {
  const page = findSitePage(withoutBase(splitLanguage(pageOfMarkdown(pathname) ?? pathname).path));
  return isFeedWithQuery(pathname) || (page?.query.length ?? 0) > 0;
}

const feedFilterNames = [...new Set<string>([...FILTER_NAMES, ...TALK_FILTER_NAMES])];

/** The filters of a feed's query, each once and in one order: unlike a page, a feed redirects nobody to the one way to write it. */
const orderFilters = (query: readonly [name: string, value: string][]) =>
  feedFilterNames.flatMap((name) =>
    [...new Set(query.filter(([one]) => one === name).map(([, value]) => value))].sort().map((value) => [name, value]),
  );

/** The query of a request, as far as a page may answer to it. */
function normalizeQuery(pathname: string, search: string): string {
  if (search === '' || !takesQuery(pathname)) return '';
  const query = [...new URLSearchParams(search)].filter(([name]) => !TRACKING.test(name));
  return toSearch(new URLSearchParams(isFeedWithQuery(pathname) ? orderFilters(query) : query));
}

/** What a request asks for: a path and query that each page has but once, or where to find it. */
export interface NormalizedUrl {
  /** Canonical; that of the page for what doesn't exist if it is outside the site's base. */
  pathname: string;
  /** With its question mark, or empty. */
  search: string;
  /** Where the page is, if it was asked for under another path. It names no host, since a request's `Host` is not to be trusted. */
  redirect?: string;
}

/**
 * Most pages depend on the path alone, so neither `?x=1`, `?x=2`… nor forged hosts make another page of it. Lists keep their query.
 * Astro also finds pages outside the base; here they don't exist.
 * @param url as the request has it: a path with a query, or any other text
 */
export function normalizeUrl(url: string): NormalizedUrl {
  // Two slashes at the beginning would be a host.
  const parsed = url.startsWith('/') ? URL.parse(`http://localhost${url}`) : URL.parse(url, 'http://localhost');
  if (parsed === null) return { pathname: missingPath, search: '' };
  const pathname = canonicalPath(parsed.pathname);
  const search = normalizeQuery(pathname, parsed.search);
  if (pathname !== parsed.pathname) return { pathname, search, redirect: pathname + parsed.search };
  const exists = `${pathname}/`.startsWith(homePath) && pathname !== failedPath;
  return { pathname: exists ? pathname : missingPath, search };
}
