import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { nextChange } from '../events/next-change.ts';
import { selectPast, selectUpcoming } from '../events/lists/timeline.ts';
import { toMarkdown } from '../outputs/markdown/to-markdown.ts';
import { feedHeaders } from '../outputs/feed-headers.ts';
import { loadFeedSource } from '../outputs/load-feed-source.ts';
import { keepUntil } from '../server/cache-policy.ts';
import { site } from '../site.ts';
import { en } from '../strings/en.ts';

export const GET: APIRoute = async (context) => {
  const { timeline } = await loadCatalog();
  const { now } = context.locals;
  const upcoming = selectUpcoming(timeline, now);
  const headers = feedHeaders('text/markdown; charset=utf-8');
  keepUntil(context, headers, nextChange(upcoming, now));
  const source = {
    ...(await loadFeedSource(context)),
    title: site.name,
    strings: en,
    campaign: site.campaign,
  };
  return new Response(toMarkdown({ upcoming, past: selectPast(timeline, now) }, source, now), { headers });
};
