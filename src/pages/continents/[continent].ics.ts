import type { APIRoute } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { CONTINENTS } from '../../events/place.ts';
import { selectMatching } from '../../events/filters/event-filter.ts';
import { respondWithEvents } from '../../outputs/calendar/respond-with-calendar.ts';

export const getStaticPaths = () => CONTINENTS.map((continent) => ({ params: { continent } }));

export const GET: APIRoute = async (context) => {
  const { facetsIn } = await loadCatalog();
  const continent = CONTINENTS.find((one) => one === context.params.continent);
  if (continent === undefined) return context.rewrite('/404/');
  const events = selectMatching(facetsIn(context.locals), { continent: [continent] });
  return respondWithEvents(context, events, { parts: [context.locals.strings.continent[continent]] });
};
