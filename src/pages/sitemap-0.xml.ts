import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { loadCatalog } from '../collections/catalog.ts';
import { respondWithText } from '../outputs/respond.ts';
import { absoluteUrl, withBase } from '../paths.ts';
import { listSitePages } from '../site-pages.ts';

export const GET: APIRoute = async (context) => {
  const catalog = await loadCatalog();
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  for (const [route, { sitemap }] of listSitePages()) {
    const entries = typeof sitemap === 'boolean' ? (sitemap ? [{ path: route }] : []) : sitemap(catalog);
    for (const { path, ...entry } of entries) stream.write({ ...entry, url: absoluteUrl(withBase(path)) });
  }
  stream.end();
  const text = String(await streamToPromise(stream));
  return respondWithText(context, { type: 'application/xml', text, nextChange: Infinity });
};
