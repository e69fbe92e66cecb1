import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { nextDeadlineChange } from '../events/status-at.ts';
import { toFacetsAt } from '../events/filters/event-facets.ts';
import { createMatcher } from '../events/filters/event-filter.ts';
import { withPresentTypes } from '../events/filters/former-types.ts';
import { parseFeedQuery } from '../events/filters/parse-list-query.ts';
import { nextRecordChange, toEventRecord } from '../outputs/data/to-event-record.ts';
import { FEEDS } from '../outputs/list-feeds.ts';
import { respondWithError, respondWithFeed } from '../outputs/respond.ts';
import { absoluteUrl, eventSchemaPath } from '../paths.ts';
import { site } from '../site.ts';

/** Grows when a program that reads the data would have to change. */
const VERSION = 1;

export const GET: APIRoute = async (context) => {
  const { byAnyId, events, facetsIn, formerTypes, types, cfps } = await loadCatalog();
  const typeIds = types.map(({ id }) => id);
  const query = parseFeedQuery(
    withPresentTypes(context.url.searchParams, formerTypes),
    typeIds,
    FEEDS.json.query,
    byAnyId,
  );
  if ('error' in query) return respondWithError(query.error);

  const { now } = context.locals;
  const facetsByEvent = facetsIn(context.locals);
  const matches = createMatcher(query.filter);
  const found = events.filter((event) => {
    const facets = facetsByEvent.get(event);
    return facets && matches(toFacetsAt(facets, { event, status: event.data.status, now, since: event.startsAt }));
  });
  const data = {
    eventSchema: absoluteUrl(eventSchemaPath),
    version: VERSION,
    name: site.name,
    events: found.map((event) => toEventRecord(event, now)),
  };
  const deadlines = [
    ...(query.filter.cfp === undefined ? [] : cfps.map(({ cfp }) => cfp)),
    ...(query.filter.registration === undefined ? [] : events.flatMap(({ registration }) => registration ?? [])),
  ];
  return respondWithFeed(context, {
    type: 'application/json',
    text: JSON.stringify(data),
    nextChange: Math.min(nextRecordChange(now), ...deadlines.map((deadline) => nextDeadlineChange(deadline, now))),
  });
};
