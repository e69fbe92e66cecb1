import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog.ts';
import { formatFilterPart } from '../components/format-filter-part.ts';
import { listParts } from '../events/event-filter.ts';
import { selectMatching } from '../events/select-matching.ts';
import { readFeedQuery } from '../queries/read-feed-query.ts';
import { respondWithEvents } from '../endpoints/respond-with-events.ts';
import { respondWithMistake } from '../endpoints/respond-with-mistake.ts';
import { nameCalendar } from '../subscriptions/name-calendar.ts';
import { CALENDAR_FILTERS } from '../subscriptions/to-subscription.ts';

export const GET: APIRoute = async (context) => {
  const { facetsByEvent, types, typeById } = await loadCatalog();
  const typeIds = types.map(({ id }) => id);
  const query = readFeedQuery(context.url.searchParams, typeIds, CALENDAR_FILTERS);
  if ('mistake' in query) return respondWithMistake(query.mistake);

  const parts = listParts(query.filter).map((part) => formatFilterPart(part, typeById));
  return respondWithEvents(context, selectMatching(facetsByEvent, query.filter), nameCalendar(...parts));
};
