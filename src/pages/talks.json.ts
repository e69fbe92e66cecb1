import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { filterTalks } from '../events/talks/list-talks.ts';
import { parseTalkFeedQuery } from '../events/talks/talk-filters.ts';
import { toTalkRecord } from '../outputs/data/to-talk-record.ts';
import { respondWithError, respondWithFeed } from '../outputs/respond.ts';
import { absoluteUrl, talkSchemaPath } from '../paths.ts';
import { site } from '../site.ts';

/** Grows when a program that reads the data would have to change. */
const VERSION = 1;

export const GET: APIRoute = async (context) => {
  const query = parseTalkFeedQuery(context.url.searchParams);
  if ('error' in query) return respondWithError(query.error);

  const { talks } = await loadCatalog();
  const data = {
    talkSchema: absoluteUrl(talkSchemaPath),
    version: VERSION,
    name: site.name,
    talks: filterTalks(talks, query.filter).flatMap(({ event, session }) =>
      session === undefined ? [] : toTalkRecord(event, session),
    ),
  };
  return respondWithFeed(context, { type: 'application/json', text: JSON.stringify(data), nextChange: Infinity });
};
