import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { selectPast, selectUpcoming } from '../events/lists/timeline.ts';
import { nextChange } from '../events/status-at.ts';
import { loadFeedSource } from '../outputs/feed-source.ts';
import { toMarkdown } from '../outputs/markdown/to-markdown.ts';
import { respondWithFeed } from '../outputs/respond.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async (context) => {
  const { timeline } = await loadCatalog();
  const { now } = context.locals;
  const upcoming = selectUpcoming(timeline, now);
  const source = { ...(await loadFeedSource(context.locals)), title: site.name, campaign: site.campaign };
  return respondWithFeed(context, {
    type: 'text/markdown',
    text: toMarkdown({ upcoming, past: selectPast(timeline, now) }, source, now),
    nextChange: nextChange(upcoming, now),
  });
};
