import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../collections/catalog.ts';
import { eventIdOf, eventParams } from '../../../paths.ts';
import { setExpiry } from '../../../server/cache-policy.ts';
import { site } from '../../../site.ts';
import { loadImage } from '../../../social-images/image-cache.ts';
import { toEventImage } from '../../../social-images/social-image.ts';

export async function getStaticPaths() {
  const { byAnyId } = await loadCatalog();
  return [...byAnyId.keys()].map((id) => ({ params: eventParams(id) }));
}

export const GET: APIRoute = async ({ locals, params, rewrite }) => {
  const { byAnyId, typeById } = await loadCatalog();
  const event = byAnyId.get(eventIdOf(params));
  const type = typeById.get(event?.data.type ?? '');
  if (event === undefined || type === undefined) return rewrite('/404/');

  const { locale, now, strings } = locals;
  const headers = new Headers({ 'Content-Type': 'image/png' });
  // Not in the route cache, where a thousand images would displace the pages: they are on the disk.
  setExpiry(headers, Infinity, now);
  const image = await loadImage(event.id, toEventImage(event, type, { siteName: site.name, strings, locale }));
  return new Response(new Uint8Array(image), { headers });
};
