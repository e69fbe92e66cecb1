import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { describeSite } from '../outputs/markdown/describe-site.ts';
import { selectUpcoming } from '../events/lists/timeline.ts';
import { nextChange } from '../events/next-change.ts';
import { toLlmsText } from '../outputs/markdown/to-llms-text.ts';
import { feedHeaders } from '../outputs/feed-headers.ts';
import { keepUntil } from '../server/cache-policy.ts';

export const GET: APIRoute = async (context) => {
  const catalog = await loadCatalog();
  const { events, timeline } = catalog;
  const { now } = context.locals;
  const upcoming = selectUpcoming(timeline, now);
  const headers = feedHeaders('text/plain; charset=utf-8');
  keepUntil(context, headers, nextChange(upcoming, now));
  const example = upcoming[0]?.event ?? events.at(-1);
  return new Response(toLlmsText(describeSite(catalog, example, context.site ?? context.url)), { headers });
};
