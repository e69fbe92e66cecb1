import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog';
import { formatCity } from '../events/format-place';
import { nextChange } from '../events/next-change';
import { selectPast, selectUpcoming } from '../events/timeline';
import { toMarkdown } from '../feeds/to-markdown';
import { feedHeaders } from '../endpoints/feed-headers';
import { keepUntil } from '../page-expiry';
import { eventPath } from '../paths';
import { site } from '../site';
import { en } from '../strings/en';

export const GET: APIRoute = async (context) => {
  const { timeline, typeById } = await loadCatalog();
  const { now } = context.locals;
  const upcoming = selectUpcoming(timeline, now);
  const headers = feedHeaders('text/markdown; charset=utf-8');
  keepUntil(context, headers, nextChange(upcoming, now));
  const source = {
    title: site.name,
    locale: site.locale,
    strings: en,
    campaign: site.campaign,
    toUrl: (id: string) => new URL(eventPath(id), context.site ?? context.url).href,
    toCategory: (typeId: string) => typeById.get(typeId)?.label ?? typeId,
    toPlace: formatCity,
  };
  return new Response(toMarkdown({ upcoming, past: selectPast(timeline, now) }, source, now), { headers });
};
