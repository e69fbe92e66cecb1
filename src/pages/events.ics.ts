import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { formatFilterPart } from '../components/filters/format-filter-part.ts';
import { listParts } from '../events/filters/event-filter.ts';
import { parseFeedQuery } from '../events/filters/parse-feed-query.ts';
import { selectMatching } from '../events/filters/select-matching.ts';
import { respondWithEvents } from '../outputs/calendar/respond-with-calendar.ts';
import { FEEDS } from '../outputs/list-feeds.ts';
import { respondWithError } from '../outputs/respond.ts';

export const GET: APIRoute = async (context) => {
  const { facetsByEvent, types, typeById } = await loadCatalog();
  const typeIds = types.map(({ id }) => id);
  const query = parseFeedQuery(context.url.searchParams, typeIds, FEEDS.allEvents.query);
  if ('mistake' in query) return respondWithError(query.mistake);

  const parts = listParts(query.filter).map((part) => formatFilterPart(part, typeById));
  return respondWithEvents(context, selectMatching(facetsByEvent, query.filter), parts);
};
