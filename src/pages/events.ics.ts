import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog';
import { formatFilterPart } from '../components/format-filter-part';
import { listParts } from '../events/event-filter';
import { selectMatching } from '../events/select-matching';
import { readFeedQuery } from '../queries/read-feed-query';
import { respondWithEvents } from '../endpoints/respond-with-events';
import { respondWithMistake } from '../endpoints/respond-with-mistake';
import { nameCalendar } from '../subscriptions/name-calendar';
import { CALENDAR_FILTERS } from '../subscriptions/to-subscription';

export const GET: APIRoute = async (context) => {
  const { facetsByEvent, types, typeById } = await loadCatalog();
  const typeIds = types.map(({ id }) => id);
  const query = readFeedQuery(context.url.searchParams, typeIds, CALENDAR_FILTERS);
  if ('mistake' in query) return respondWithMistake(query.mistake);

  const parts = listParts(query.filter).map((part) => formatFilterPart(part, typeById));
  return respondWithEvents(context, selectMatching(facetsByEvent, query.filter), nameCalendar(...parts));
};
