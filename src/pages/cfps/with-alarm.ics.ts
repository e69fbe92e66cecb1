import type { APIRoute } from 'astro';
import { secondsInWeek } from 'date-fns/constants';
import { formatTerms } from '../../components/filters/filter-controls.ts';
import { respondWithDeadlines } from '../../outputs/calendar/respond-with-calendar.ts';
import { FEEDS } from '../../outputs/list-feeds.ts';
import { loadFeedQuery } from '../../outputs/load-feed-query.ts';
import { respondWithError } from '../../outputs/respond.ts';

export const GET: APIRoute = async (context) => {
  const query = await loadFeedQuery(context, FEEDS.cfpsWithAlarm);
  if ('error' in query) return respondWithError(query.error);

  const { events, filter, types, url } = query;
  const parts = formatTerms(filter, { ...context.locals, types });
  return respondWithDeadlines(context, events, { parts, url, alarmSeconds: secondsInWeek });
};
