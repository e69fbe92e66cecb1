import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { toFacetsAt } from '../events/filters/event-facets.ts';
import { createMatcher, FILTER_NAMES } from '../events/filters/event-filter.ts';
import { nextDeadlineChange } from '../events/deadline-at.ts';
import { nextRecordChange, toEventRecord } from '../outputs/data/to-event-record.ts';
import { feedHeaders } from '../outputs/feed-headers.ts';
import { respondWithError } from '../outputs/respond-with-error.ts';
import { keepUntil } from '../server/cache-policy.ts';
import { eventSchemaPath } from '../paths.ts';
import { parseFeedQuery } from '../events/filters/parse-feed-query.ts';
import { recordSource } from '../outputs/data/record-source.ts';
import { site } from '../site.ts';

/** Grows when a program that reads the data would have to change. */
const VERSION = 1;

export const GET: APIRoute = async (context) => {
  const { events, facetsByEvent, types, withCfp } = await loadCatalog();
  const typeIds = types.map(({ id }) => id);
  const query = parseFeedQuery(context.url.searchParams, typeIds, FILTER_NAMES);
  const headers = feedHeaders('application/json; charset=utf-8');
  if ('mistake' in query) return respondWithError(query.mistake);

  const { now } = context.locals;
  const matches = createMatcher(query.filter);
  const asked = events.filter((event) => {
    const facets = facetsByEvent.get(event);
    return facets && matches(toFacetsAt(facets, { event, status: event.data.status }, now, event.startsAt));
  });
  const callChanges = query.filter.cfp === undefined ? [] : withCfp.map(({ cfp }) => nextDeadlineChange(cfp, now));
  keepUntil(context, headers, Math.min(nextRecordChange(now), ...callChanges));
  const source = recordSource(context);
  return Response.json(
    {
      eventSchema: new URL(eventSchemaPath, context.site ?? context.url).href,
      version: VERSION,
      name: site.name,
      events: asked.map((event) => toEventRecord(event, source)),
    },
    { headers },
  );
};
