import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { formatTerms } from '../components/filters/filter-controls.ts';
import { nameCalendar } from '../outputs/calendar/to-subscription.ts';
import { loadAnnouncements } from '../outputs/feed-source.ts';
import { FEEDS } from '../outputs/list-feeds.ts';
import { loadFeedQuery } from '../outputs/load-feed-query.ts';
import { respondWithError, respondWithFeed } from '../outputs/respond.ts';
import { localUrl } from '../outputs/localize-links.ts';
import { homePath } from '../paths.ts';
import { site } from '../site.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);

export const GET: APIRoute = async (context) => {
  const query = await loadFeedQuery(context, FEEDS.rss);
  if ('error' in query) return respondWithError(query.error);

  const { locale, strings } = context.locals;
  const { events, filter, types, url } = query;
  const { announcements, nextChange } = await loadAnnouncements(events, context.locals);
  const feed = await rss({
    title: nameCalendar(formatTerms(filter, { types, strings, locale }), { strings, locale }),
    description: strings.feedDescription(site.community),
    site: localUrl(homePath, locale),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${locale}</language>`,
      `<atom:link href="${escapeXml(url)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: announcements.map(({ id, title, url: link, lines, added, categories }) => ({
      title,
      link,
      // Readers take it for HTML.
      description: escapeXml(lines.join(' · ')),
      pubDate: added,
      categories,
      customData: `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    })),
  });
  return respondWithFeed(context, { type: 'application/rss+xml', text: await feed.text(), nextChange });
};
