import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../collections/catalog.ts';
import { eventIdOf, eventParams } from '../../../paths.ts';
import { site } from '../../../site.ts';
import { respondWithImage } from '../../../outputs/respond-with-image.ts';
import { toEventImage } from '../../../social-images/social-image.ts';

export async function getStaticPaths() {
  const { byAnyId } = await loadCatalog();
  return [...byAnyId.keys()].map((id) => ({ params: eventParams(id) }));
}

export const GET: APIRoute = async (context) => {
  const { byAnyId, typeById } = await loadCatalog(context.locals.locale);
  const event = byAnyId.get(eventIdOf(context.params));
  const type = typeById.get(event?.data.type ?? '');
  if (event === undefined || type === undefined) return context.rewrite('/404/');
  const { locale, strings } = context.locals;
  return respondWithImage(context, event.id, toEventImage(event, type, { siteName: site.name, strings, locale }));
};
