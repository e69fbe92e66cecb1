import type { APIRoute } from 'astro';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { respondWithText } from '../outputs/respond.ts';
import { absoluteUrl, withBase } from '../paths.ts';

/** Names the one sitemap, in which there is room for 50,000 pages. */
export const GET: APIRoute = async (context) => {
  const stream = new SitemapIndexStream();
  stream.write({ url: absoluteUrl(withBase('/sitemap-0.xml')) });
  stream.end();
  const text = String(await streamToPromise(stream));
  return respondWithText(context, { type: 'application/xml', text, nextChange: Infinity });
};
