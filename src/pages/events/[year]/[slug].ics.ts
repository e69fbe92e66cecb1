import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../collections/catalog.ts';
import { respondWithCalendar } from '../../../outputs/calendar/respond-with-calendar.ts';
import { toEventEntries, toSessionEntries } from '../../../outputs/calendar/to-event-entries.ts';
import { eventIdOf, eventParams } from '../../../paths.ts';

export async function getStaticPaths() {
  const { byAnyId } = await loadCatalog();
  const dated = [...byAnyId].filter(([, { precision }]) => precision === 'day');
  return dated.map(([id]) => ({ params: eventParams(id) }));
}

export const GET: APIRoute = async (context) => {
  const { byAnyId } = await loadCatalog();
  const event = byAnyId.get(eventIdOf(context.params));
  if (event?.precision !== 'day') return context.rewrite('/404/');

  return respondWithCalendar(context, {
    name: event.data.title,
    toEntries: (source) => [...toEventEntries(event, source), ...toSessionEntries(event, source)],
    nextChange: Infinity,
  });
};
