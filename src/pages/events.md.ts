import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog';
import { nextChange } from '../events/next-change';
import { selectPast, selectUpcoming } from '../events/timeline';
import { toMarkdown } from '../feeds/to-markdown';
import { feedHeaders } from '../endpoints/feed-headers';
import { loadFeedSource } from '../endpoints/load-feed-source';
import { keepUntil } from '../page-expiry';
import { site } from '../site';
import { en } from '../strings/en';

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
