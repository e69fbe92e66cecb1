import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog.ts';
import { describeSite } from '../endpoints/describe-site.ts';
import { selectUpcoming } from '../events/timeline.ts';
import { nextChange } from '../events/next-change.ts';
import { toLlmsText } from '../feeds/to-llms-text.ts';
import { feedHeaders } from '../endpoints/feed-headers.ts';
import { keepUntil } from '../page-expiry.ts';

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
