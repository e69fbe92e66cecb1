import type { APIRoute } from 'astro';
import { setExpiry } from '../server/cache-policy.ts';
import { site } from '../site.ts';
import { loadImage } from '../social-images/image-cache.ts';
import { toSiteImage } from '../social-images/social-image.ts';

export const GET: APIRoute = async ({ locals }) => {
  const headers = new Headers({ 'Content-Type': 'image/png' });
  setExpiry(headers, Infinity, locals.now);
  const image = await loadImage('site', toSiteImage(site, locals.strings));
  return new Response(new Uint8Array(image), { headers });
};
