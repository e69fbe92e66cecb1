import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { formatTerm } from '../components/filters/filter-controls.ts';
import { listTerms, selectMatching } from '../events/filters/event-filter.ts';
import { parseFeedQuery } from '../events/filters/parse-list-query.ts';
import { respondWithEvents } from '../outputs/calendar/respond-with-calendar.ts';
import { FEEDS } from '../outputs/list-feeds.ts';
import { respondWithError } from '../outputs/respond.ts';

export const GET: APIRoute = async (context) => {
  const { facetsIn, types } = await loadCatalog();
  const typeIds = types.map(({ id }) => id);
  const query = parseFeedQuery(context.url.searchParams, typeIds, FEEDS.allEvents.query);
  if ('error' in query) return respondWithError(query.error);

  const { strings, locale } = context.locals;
  const terms = listTerms(query.filter).map((term) => formatTerm(term, { types, strings, locale }));
  return respondWithEvents(context, selectMatching(facetsIn(context.locals), query.filter), terms);
};
