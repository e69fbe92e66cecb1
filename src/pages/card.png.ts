import type { APIRoute } from 'astro';
import { loadCard } from '../cards/load-card';
import { toSiteCard } from '../cards/to-site-card';
import { setExpiry } from '../page-expiry';
import { site } from '../site';
import { en } from '../strings/en';

export const GET: APIRoute = async ({ locals }) => {
  const headers = new Headers({ 'Content-Type': 'image/png' });
  setExpiry(headers, Infinity, locals.now);
  const picture = await loadCard('site', toSiteCard(site, en));
  return new Response(new Uint8Array(picture), { headers });
};
