import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog';
import { formatFilterPart } from '../components/format-filter-part';
import { listParts } from '../events/event-filter';
import { selectMatching } from '../events/select-matching';
import { selectSubscribed } from '../events/select-subscribed';
import { toEventEntries } from '../feeds/calendar/to-event-entries';
import { readFeedQuery } from '../queries/read-feed-query';
import { respondWithMistake } from '../endpoints/respond-with-mistake';
import { respondWithCalendar } from '../endpoints/respond-with-calendar';
import { nameCalendar } from '../subscriptions/name-calendar';
import { CALENDAR_FILTERS } from '../subscriptions/to-subscription';

export const GET: APIRoute = async (context) => {
  const { facetsByEvent, types, typeById } = await loadCatalog();
  const typeIds = types.map(({ id }) => id);
  const query = readFeedQuery(context.url.searchParams, typeIds, CALENDAR_FILTERS);
  if ('mistake' in query) return respondWithMistake(query.mistake);

  const asked = selectMatching(facetsByEvent, query.filter);
  const { items, nextChange } = selectSubscribed(asked, ({ endsAt }) => endsAt, context.locals.now);
  const parts = listParts(query.filter).map((part) => formatFilterPart(part, typeById));
  return respondWithCalendar(context, typeById, {
    name: nameCalendar(...parts),
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
};
