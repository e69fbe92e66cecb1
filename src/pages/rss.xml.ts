import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { respondWithFeed, urlOf } from '../outputs/respond.ts';
import { loadAnnouncements } from '../outputs/feed-source.ts';
import { absoluteUrl, homePath } from '../paths.ts';
import { site } from '../site.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);

export const GET: APIRoute = async (context) => {
  const { locale, strings } = context.locals;
  const { announcements, nextChange } = await loadAnnouncements(context.locals);
  const feed = await rss({
    title: site.name,
    description: strings.feedDescription(site.community),
    site: absoluteUrl(homePath),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${locale}</language>`,
      `<atom:link href="${urlOf(context)}" rel="self" type="application/rss+xml"/>`,
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
  return respondWithFeed(context, { type: 'application/rss+xml', text: await feed.text(), nextChange });
};
