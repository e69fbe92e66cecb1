import type { APIRoute } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { respondWithText } from '../../outputs/respond.ts';
import { toSearchIndex } from '../../outputs/search/to-search-index.ts';

/** Events of all years and all talks, for the counts of what other pages find, and for the searches of a static build. */
export const GET: APIRoute = async (context) => {
  const { events, facetsIn, talks } = await loadCatalog();
  const index = toSearchIndex(events, facetsIn(context.locals), talks);
  return respondWithText(context, { type: 'application/json', text: JSON.stringify(index), nextChange: Infinity });
};
