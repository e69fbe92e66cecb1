import type { APIRoute } from 'astro';
import { respondWithFeed, urlOf } from '../outputs/respond.ts';
import { loadAnnouncements } from '../outputs/feed-source.ts';
import { absoluteUrl, homePath } from '../paths.ts';
import { site } from '../site.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export const GET: APIRoute = async (context) => {
  const { locale, strings } = context.locals;
  const { announcements, nextChange } = await loadAnnouncements(context.locals);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: strings.feedDescription(site.community),
    home_page_url: absoluteUrl(homePath),
    feed_url: urlOf(context),
    language: locale,
    items: announcements.map(({ id, title, url, lines, added, updated, categories }) => ({
      id,
      url,
      title,
      content_text: lines.join('\n'),
      date_published: added,
      date_modified: updated,
      tags: categories,
    })),
  };
  return respondWithFeed(context, { type: 'application/feed+json', text: JSON.stringify(feed), nextChange });
};
