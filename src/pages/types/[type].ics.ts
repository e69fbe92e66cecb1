import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog';
import { selectSubscribed } from '../../events/select-subscribed';
import { toEventEntries } from '../../feeds/calendar/to-event-entries';
import { respondWithCalendar } from '../../endpoints/respond-with-calendar';
import { nameCalendar } from '../../subscriptions/name-calendar';

export async function getStaticPaths() {
  const { types } = await loadCatalog();
  return types.map(({ id }) => ({ params: { type: id } }));
}

export const GET: APIRoute = async (context) => {
  const { byType, typeById } = await loadCatalog();
  const type = typeById.get(context.params.type ?? '');
  if (type === undefined) return context.rewrite('/404/');

  const { items, nextChange } = selectSubscribed(byType.get(type.id) ?? [], ({ endsAt }) => endsAt, context.locals.now);
  return respondWithCalendar(context, typeById, {
    name: nameCalendar(type.plural),
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
};
