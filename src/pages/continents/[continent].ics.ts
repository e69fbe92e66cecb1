import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog';
import { respondWithEvents } from '../../endpoints/respond-with-events';
import { CONTINENTS } from '../../events/continent';
import { selectMatching } from '../../events/select-matching';
import { en } from '../../strings/en';
import { nameCalendar } from '../../subscriptions/name-calendar';

export const getStaticPaths = () => CONTINENTS.map((continent) => ({ params: { continent } }));

export const GET: APIRoute = async (context) => {
  const { facetsByEvent } = await loadCatalog();
  const continent = CONTINENTS.find((one) => one === context.params.continent);
  if (continent === undefined) return context.rewrite('/404/');
  const events = selectMatching(facetsByEvent, { continent: [continent] });
  return respondWithEvents(context, events, nameCalendar(en.continent[continent]));
};
