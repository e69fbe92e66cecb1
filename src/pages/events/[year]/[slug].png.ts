import type { APIRoute } from 'astro';
import { loadImage } from '../../../social-images/image-cache.ts';
import { toEventImage } from '../../../social-images/to-event-image.ts';
import { loadCatalog } from '../../../collections/catalog.ts';
import { setExpiry } from '../../../server/cache-policy.ts';
import { site } from '../../../site.ts';
import { en } from '../../../strings/en.ts';

export async function getStaticPaths() {
  const { byAnyId } = await loadCatalog();
  return [...byAnyId.keys()].map((id) => ({ params: { year: id.slice(0, 4), slug: id.slice(5) } }));
}

export const GET: APIRoute = async ({ locals, params, rewrite }) => {
  const { byAnyId, typeById } = await loadCatalog();
  const id = `${params.year ?? ''}/${params.slug ?? ''}`;
  const event = byAnyId.get(id);
  const type = typeById.get(event?.data.type ?? '');
  if (event === undefined || type === undefined) return rewrite('/404/');

  const headers = new Headers({ 'Content-Type': 'image/png' });
  // Not in the route cache, where a thousand pictures would crowd out the pages: they are on the disk.
  setExpiry(headers, Infinity, locals.now);
  const image = toEventImage(event, type, { siteName: site.name, strings: en, locale: site.locale });
  return new Response(new Uint8Array(await loadImage(event.id, image)), { headers });
};
