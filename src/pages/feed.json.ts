import type { APIRoute } from 'astro';
import { feedHeaders } from '../outputs/feed-headers.ts';
import { loadAnnouncements } from '../outputs/syndication/load-announcements.ts';
import { keepUntil } from '../server/cache-policy.ts';
import { homePath, jsonFeedPath } from '../paths.ts';
import { site } from '../site.ts';
import { en } from '../strings/en.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export const GET: APIRoute = async (context) => {
  const origin = context.site ?? context.url;
  const { announcements, nextChange } = await loadAnnouncements(context);
  const headers = feedHeaders('application/feed+json; charset=utf-8');
  keepUntil(context, headers, nextChange);
  return Response.json(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      description: en.feedDescription(site.community),
      home_page_url: new URL(homePath, origin).href,
      feed_url: new URL(jsonFeedPath, origin).href,
      language: site.locale,
      items: announcements.map(({ id, title, url, lines, added, updated, categories }) => ({
        id,
        url,
        title,
        content_text: lines.join('\n'),
        date_published: added,
        date_modified: updated,
        tags: categories,
      })),
    },
    { headers },
  );
};
