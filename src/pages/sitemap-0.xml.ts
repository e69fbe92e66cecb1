import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { loadCatalog } from '../collections/catalog.ts';
import { respondWithText } from '../outputs/respond.ts';
import { ENGLISH } from '../strings/languages.ts';
import { pathIn } from '../outputs/localize-links.ts';
import { absoluteUrl, withBase } from '../paths.ts';
import { LANGUAGES } from '../strings/site-languages.ts';
import { listSitePages } from '../site-pages.ts';

/** The URL of a page in each language, and for readers of any other. */
const listVersions = (path: string) =>
  [...LANGUAGES.map((language) => ({ language, lang: language.tag })), { language: ENGLISH, lang: 'x-default' }].map(
    ({ language, lang }) => ({ lang, url: absoluteUrl(pathIn(path, language)) }),
  );

export const GET: APIRoute = async (context) => {
  const catalog = await loadCatalog();
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: LANGUAGES.length > 1, image: false, video: false },
  });
  for (const [route, { sitemap }] of listSitePages()) {
    const entries = typeof sitemap === 'boolean' ? (sitemap ? [{ path: route }] : []) : sitemap(catalog);
    for (const { path, ...entry } of entries) {
      for (const language of LANGUAGES) {
        const links = LANGUAGES.length > 1 ? listVersions(withBase(path)) : [];
        stream.write({ ...entry, url: absoluteUrl(pathIn(withBase(path), language)), links });
      }
    }
  }
  stream.end();
  const text = String(await streamToPromise(stream));
  return respondWithText(context, { type: 'application/xml', text, nextChange: Infinity });
};
