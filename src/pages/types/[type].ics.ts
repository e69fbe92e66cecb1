import type { APIRoute } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { respondWithEvents } from '../../outputs/calendar/respond-with-calendar.ts';

export async function getStaticPaths() {
  const { typeByAnyId } = await loadCatalog();
  return [...typeByAnyId.keys()].map((type) => ({ params: { type } }));
}

export const GET: APIRoute = async (context) => {
  const { byType, typeByAnyId } = await loadCatalog();
  const type = typeByAnyId.get(context.params.type ?? '');
  if (type === undefined) return context.rewrite('/404/');
  return respondWithEvents(context, byType.get(type.id) ?? [], { parts: [type.plural] });
};
