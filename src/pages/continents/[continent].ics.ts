import type { APIRoute } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { CONTINENTS } from '../../events/continent.ts';
import { selectMatching } from '../../events/filters/select-matching.ts';
import { respondWithEvents } from '../../outputs/calendar/respond-with-calendar.ts';

export const getStaticPaths = () => CONTINENTS.map((continent) => ({ params: { continent } }));

export const GET: APIRoute = async (context) => {
  const { facetsByEvent } = await loadCatalog();
  const continent = CONTINENTS.find((one) => one === context.params.continent);
  if (continent === undefined) return context.rewrite('/404/');
  const events = selectMatching(facetsByEvent, { continent: [continent] });
  return respondWithEvents(context, events, [context.locals.strings.continent[continent]]);
};
