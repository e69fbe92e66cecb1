import { FEEDS } from '../outputs/list-feeds.ts';
import { withoutBase } from '../paths.ts';
import { findSitePage } from '../site-pages.ts';

const feedsWithQuery = new Set<string>(
  Object.values(FEEDS).flatMap((feed) => ('query' in feed && feed.query.length > 0 ? feed.path : [])),
);

/** Whether the response at a path depends on its query. */
export function takesQuery(pathname: string): boolean {
  const page = findSitePage(withoutBase(pathname));
  return feedsWithQuery.has(pathname) || (page?.query.length ?? 0) > 0;
}
