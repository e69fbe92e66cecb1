import type { APIRoute } from 'astro';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { keepUntil } from '../server/cache-policy.ts';
import { sitemapPath } from '../paths.ts';

/** Names the sitemap; 50,000 addresses fit into one. */
export const GET: APIRoute = async (context) => {
  const stream = new SitemapIndexStream();
  stream.write({ url: new URL(sitemapPath, context.site ?? context.url).href });
  stream.end();
  const headers = new Headers({ 'Content-Type': 'application/xml; charset=utf-8' });
  keepUntil(context, headers, Infinity);
  return new Response(new Uint8Array(await streamToPromise(stream)), { headers });
};
