import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { loadCatalog } from '../collections/catalog.ts';
import { listPages } from '../outputs/list-pages.ts';
import { keepUntil } from '../server/cache-policy.ts';

export const GET: APIRoute = async (context) => {
  const { origin } = context.site ?? context.url;
  const stream = new SitemapStream({
    hostname: origin,
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  for (const { path, lastmod } of listPages(await loadCatalog())) stream.write({ url: path, lastmod });
  stream.end();
  const headers = new Headers({ 'Content-Type': 'application/xml; charset=utf-8' });
  keepUntil(context, headers, Infinity);
  return new Response(new Uint8Array(await streamToPromise(stream)), { headers });
};
