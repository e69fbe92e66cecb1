import type { APIRoute } from 'astro';
import { keepUntil } from '../server/cache-policy.ts';
import { allEventsPath, homePath, sitemapIndexPath } from '../paths.ts';

export const GET: APIRoute = (context) => {
  const headers = new Headers({ 'Content-Type': 'text/plain; charset=utf-8' });
  keepUntil(context, headers, Infinity);
  const sitemap = new URL(sitemapIndexPath, context.site ?? context.url).href;
  // The answers to every question that a filter can ask are no pages of their own.
  const rules = ['User-agent: *', `Disallow: ${homePath}?`, `Disallow: ${allEventsPath}?`, 'Allow: /'];
  return new Response(`${rules.join('\n')}\n\nSitemap: ${sitemap}\n`, { headers });
};
