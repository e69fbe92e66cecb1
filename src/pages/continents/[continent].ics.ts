import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog';
import { CONTINENTS } from '../../events/continent';
import { selectMatching } from '../../events/select-matching';
import { selectSubscribed } from '../../events/select-subscribed';
import { toEventEntries } from '../../feeds/calendar/to-event-entries';
import { respondWithCalendar } from '../../endpoints/respond-with-calendar';
import { nameCalendar } from '../../subscriptions/name-calendar';
import { en } from '../../strings/en';

export const getStaticPaths = () => CONTINENTS.map((continent) => ({ params: { continent } }));

export const GET: APIRoute = async (context) => {
  const { facetsByEvent, typeById } = await loadCatalog();
  const continent = CONTINENTS.find((one) => one === context.params.continent);
  if (continent === undefined) return context.rewrite('/404/');

  const there = selectMatching(facetsByEvent, { continent: [continent] });
  const { items, nextChange } = selectSubscribed(there, ({ endsAt }) => endsAt, context.locals.now);
  return respondWithCalendar(context, typeById, {
    name: nameCalendar(en.continent[continent]),
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
};
