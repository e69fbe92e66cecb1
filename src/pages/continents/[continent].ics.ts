import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog';
import { CONTINENTS } from '../../events/continent';
import { createMatcher } from '../../events/event-filter';
import { selectSubscribed } from '../../events/select-subscribed';
import { toEventEntries } from '../../feeds/calendar/to-event-entries';
import { respondWithCalendar } from '../../endpoints/respond-with-calendar';
import { site } from '../../site';
import { en } from '../../strings/en';

export const getStaticPaths = () => CONTINENTS.map((continent) => ({ params: { continent } }));

export const GET: APIRoute = async (context) => {
  const { events, facetsByEvent, typeById } = await loadCatalog();
  const continent = CONTINENTS.find((one) => one === context.params.continent);
  if (continent === undefined) return context.rewrite('/404/');

  const matches = createMatcher({ continent: [continent] });
  const there = events.filter((event) => {
    const facets = facetsByEvent.get(event);
    return facets !== undefined && matches(facets);
  });
  const { items, nextChange } = selectSubscribed(there, ({ endsAt }) => endsAt, context.locals.now);
  return respondWithCalendar(context, typeById, {
    name: `${site.name}: ${en.continent[continent]}`,
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
};
