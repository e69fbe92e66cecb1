import type { APIRoute } from 'astro';
import { formatTerms } from '../components/filters/filter-controls.ts';
import { respondWithDeadlines } from '../outputs/calendar/respond-with-calendar.ts';
import { FEEDS } from '../outputs/list-feeds.ts';
import { loadFeedQuery } from '../outputs/load-feed-query.ts';
import { respondWithError } from '../outputs/respond.ts';

export const GET: APIRoute = async (context) => {
  const query = await loadFeedQuery(context, FEEDS.cfps);
  if ('error' in query) return respondWithError(query.error);

  const { events, filter, types, url } = query;
  return respondWithDeadlines(context, events, { parts: formatTerms(filter, { ...context.locals, types }), url });
};
