import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog';
import { formatFilterPart } from '../components/format-filter-part';
import { createMatcher, listParts } from '../events/event-filter';
import { selectSubscribed } from '../events/select-subscribed';
import { toEventEntries } from '../feeds/calendar/to-event-entries';
import { readFeedQuery } from '../queries/read-feed-query';
import { respondWithCalendar } from '../endpoints/respond-with-calendar';
import { site } from '../site';
import { CALENDAR_FILTERS } from '../subscriptions/to-subscription';

export const GET: APIRoute = async (context) => {
  const { events, facetsByEvent, types, typeById } = await loadCatalog();
  const typeIds = types.map(({ id }) => id);
  const query = readFeedQuery(context.url.searchParams, typeIds, CALENDAR_FILTERS);
  if ('mistake' in query) return new Response(query.mistake, { status: 400 });

  const matches = createMatcher(query.filter);
  const asked = events.filter((event) => {
    const facets = facetsByEvent.get(event);
    return facets !== undefined && matches(facets);
  });
  const { items, nextChange } = selectSubscribed(asked, ({ endsAt }) => endsAt, context.locals.now);
  const parts = listParts(query.filter).map((part) => formatFilterPart(part, typeById));
  return respondWithCalendar(context, typeById, {
    name: parts.length === 0 ? site.name : `${site.name}: ${parts.join(', ')}`,
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
};
