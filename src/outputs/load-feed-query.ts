import type { APIContext } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { selectMatching } from '../events/filters/event-filter.ts';
import type { FilterName } from '../events/filters/filters.ts';
import { serializeListQuery } from '../events/filters/list-query.ts';
import { withPresentTypes } from '../events/filters/former-types.ts';
import { parseFeedQuery } from '../events/filters/parse-list-query.ts';
import { localUrl } from './localize-links.ts';

/** What a feed is asked for: the filter, the events that it lets through, and the feed's absolute URL as this site writes it; or why it can't be answered. */
export async function loadFeedQuery(
  { locals, url }: Pick<APIContext, 'locals' | 'url'>,
  feed: { path: string; query: readonly FilterName[] },
) {
  const { byAnyId, facetsIn, formerTypes, types } = await loadCatalog(locals.locale);
  const typeIds = types.map(({ id }) => id);
  const query = parseFeedQuery(withPresentTypes(url.searchParams, formerTypes), typeIds, feed.query, byAnyId);
  if ('error' in query) return query;
  const { filter } = query;
  return {
    filter,
    types,
    events: selectMatching(facetsIn(locals), filter),
    url: localUrl(feed.path + serializeListQuery({ filter }), locals.locale),
  };
}
