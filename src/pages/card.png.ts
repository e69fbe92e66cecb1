import type { APIRoute } from 'astro';
import { loadImage } from '../social-images/image-cache.ts';
import { toSiteImage } from '../social-images/to-site-image.ts';
import { setExpiry } from '../server/cache-policy.ts';
import { site } from '../site.ts';
import { en } from '../strings/en.ts';

export const GET: APIRoute = async ({ locals }) => {
  const headers = new Headers({ 'Content-Type': 'image/png' });
  setExpiry(headers, Infinity, locals.now);
  const picture = await loadImage('site', toSiteImage(site, en));
  return new Response(new Uint8Array(picture), { headers });
};
