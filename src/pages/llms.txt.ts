import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { selectUpcoming } from '../events/lists/timeline.ts';
import { nextChange } from '../events/status-at.ts';
import { describeSite, toLlmsText } from '../outputs/markdown/llms-text.ts';
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
