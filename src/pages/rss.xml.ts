import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedHeaders } from '../outputs/feed-headers.ts';
import { loadAnnouncements } from '../outputs/syndication/load-announcements.ts';
import { keepUntil } from '../server/cache-policy.ts';
import { homePath, rssPath } from '../paths.ts';
import { site } from '../site.ts';
import { en } from '../strings/en.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

export const GET: APIRoute = async (context) => {
  const origin = context.site ?? context.url;
  const { announcements, nextChange } = await loadAnnouncements(context);
  const feed = await rss({
    title: site.name,
    description: en.feedDescription(site.community),
    site: new URL(homePath, origin).href,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${site.locale}</language>`,
      `<atom:link href="${new URL(rssPath, origin).href}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: announcements.map(({ id, title, url, lines, added, categories }) => ({
      title,
      link: url,
      // Readers take it for HTML.
      description: escapeXml(lines.join(' · ')),
      pubDate: added,
      categories,
      customData: `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    })),
  });
  const headers = feedHeaders('application/rss+xml; charset=utf-8');
  keepUntil(context, headers, nextChange);
  return new Response(await feed.text(), { headers });
};
