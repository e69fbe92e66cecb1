import type { APIRoute } from 'astro';
import { respondWithText } from '../outputs/respond.ts';
import { absoluteUrl, withBase } from '../paths.ts';
import { listSitePages } from '../site-pages.ts';

export const GET: APIRoute = (context) => {
  // What a page responds to each query isn't a page of its own.
  const queries = listSitePages().filter(([, { query, sitemap }]) => query.length > 0 && sitemap !== false);
  const rules = [
    'User-agent: *',
    ...queries.map(([route]) => `Disallow: ${withBase(route)}?`),
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl(withBase('/sitemap-index.xml'))}`,
  ];
  return respondWithText(context, { type: 'text/plain', text: `${rules.join('\n')}\n`, nextChange: Infinity });
};
