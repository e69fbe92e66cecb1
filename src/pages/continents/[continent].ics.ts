import type { APIRoute } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { respondWithEvents } from '../../outputs/calendar/respond-with-events.ts';
import { CONTINENTS } from '../../events/continent.ts';
import { selectMatching } from '../../events/filters/select-matching.ts';
import { en } from '../../strings/en.ts';
import { nameCalendar } from '../../outputs/calendar/name-calendar.ts';

export const getStaticPaths = () => CONTINENTS.map((continent) => ({ params: { continent } }));

export const GET: APIRoute = async (context) => {
  const { facetsByEvent } = await loadCatalog();
  const continent = CONTINENTS.find((one) => one === context.params.continent);
  if (continent === undefined) return context.rewrite('/404/');
  const events = selectMatching(facetsByEvent, { continent: [continent] });
  return respondWithEvents(context, events, nameCalendar(en.continent[continent]));
};
