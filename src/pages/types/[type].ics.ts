import type { APIRoute } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { respondWithEvents } from '../../outputs/calendar/respond-with-calendar.ts';

export async function getStaticPaths() {
  const { types } = await loadCatalog();
  return types.map(({ id }) => ({ params: { type: id } }));
}

export const GET: APIRoute = async (context) => {
  const { byType, typeById } = await loadCatalog();
  const type = typeById.get(context.params.type ?? '');
  if (type === undefined) return context.rewrite('/404/');
  return respondWithEvents(context, byType.get(type.id) ?? [], { parts: [type.plural] });
};
