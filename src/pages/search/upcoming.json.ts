import type { APIRoute } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { selectUpcoming } from '../../events/lists/timeline.ts';
import { nextChange } from '../../events/status-at.ts';
import { respondWithText } from '../../outputs/respond.ts';
import { toSearchIndex } from '../../outputs/search/to-search-index.ts';

/** What is on the Events page, for its search. */
export const GET: APIRoute = async (context) => {
  const { facetsIn, timeline } = await loadCatalog();
  const { now } = context.locals;
  const upcoming = selectUpcoming(timeline, now);
  const index = toSearchIndex(
    upcoming.map(({ event }) => event),
    facetsIn(context.locals),
    [],
  );
  return respondWithText(context, {
    type: 'application/json',
    text: JSON.stringify(index),
    nextChange: nextChange(upcoming, now),
  });
};
