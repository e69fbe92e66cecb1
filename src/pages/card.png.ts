import type { APIRoute } from 'astro';
import { loadCard } from '../cards/load-card.ts';
import { toSiteCard } from '../cards/to-site-card.ts';
import { setExpiry } from '../page-expiry.ts';
import { site } from '../site.ts';
import { en } from '../strings/en.ts';

export const GET: APIRoute = async ({ locals }) => {
  const headers = new Headers({ 'Content-Type': 'image/png' });
  setExpiry(headers, Infinity, locals.now);
  const picture = await loadCard('site', toSiteCard(site, en));
  return new Response(new Uint8Array(picture), { headers });
};
