import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { selectUpcoming } from '../events/lists/timeline.ts';
import { nextChange } from '../events/next-change.ts';
import { describeSite } from '../outputs/markdown/describe-site.ts';
import { toLlmsText } from '../outputs/markdown/to-llms-text.ts';
import { respondWithFeed } from '../outputs/respond.ts';

export const GET: APIRoute = async (context) => {
  const catalog = await loadCatalog();
  const { now, strings } = context.locals;
  const upcoming = selectUpcoming(catalog.timeline, now);
  const example = upcoming[0]?.event ?? catalog.events.at(-1);
  return respondWithFeed(context, {
    type: 'text/plain',
    text: toLlmsText(describeSite(catalog, example, strings)),
    nextChange: nextChange(upcoming, now),
  });
};
