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

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export const GET: APIRoute = async (context) => {
  const query = await loadFeedQuery(context, FEEDS.jsonFeed);
  if ('error' in query) return respondWithError(query.error);

  const { locale, strings } = context.locals;
  const { events, filter, types, url } = query;
  const { announcements, nextChange } = await loadAnnouncements(events, context.locals);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: nameCalendar(formatTerms(filter, { types, strings, locale }), { strings, locale }),
    description: strings.feedDescription(site.community),
    home_page_url: localUrl(homePath, locale),
    feed_url: url,
    language: locale,
    items: announcements.map(({ id, title, url: link, lines, added, updated, categories }) => ({
      id,
      url: link,
      title,
      content_text: lines.join('\n'),
      date_published: added,
      date_modified: updated,
      tags: categories,
    })),
  };
  return respondWithFeed(context, { type: 'application/feed+json', text: JSON.stringify(feed), nextChange });
};
