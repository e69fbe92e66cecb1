import type { RootContent } from 'mdast';
import { heading, link, list, paragraph, text, writeMarkdown } from './write-markdown.ts';
import type { Catalog } from '../../collections/catalog.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import {
  absoluteUrl,
  eventCalendarPath,
  eventDataPath,
  eventPath,
  markdownPath,
  typePath,
  withBase,
} from '../../paths.ts';
import { listSitePages } from '../../site-pages.ts';
import { site } from '../../site.ts';
import type { Strings } from '../../strings/strings.ts';
import { listFeeds } from '../list-feeds.ts';

/** A guide to a site for assistants: https://llmstxt.org/. Its links are absolute. */
type SiteGuide = ReturnType<typeof describeSite>;

/** The text of `/llms.txt`: the title, a summary as a quotation, and sections of links. */
export function toLlmsText({ title, summary, details, sections }: SiteGuide): string {
  const toSection = (section: SiteGuide['sections'][number]): RootContent[] => [
    heading(2, section.title),
    list(section.links.map(({ label, url, note }) => [paragraph(link(label, url), text(`: ${note}`))])),
  ];
  return writeMarkdown([
    heading(1, title),
    { type: 'blockquote', children: [paragraph(text(summary))] },
    ...details.map((detail) => paragraph(text(detail))),
    ...sections.flatMap(toSection),
  ]);
}

const toLink = (label: string, path: string, note: string) => ({ label, url: absoluteUrl(path), note });

const listEventLinks = ({ id, data: { title }, precision }: CommunityEvent, { guide }: Strings) => [
  toLink(title, eventPath(id), guide.eventPage),
  toLink(`${title} (Markdown)`, markdownPath(eventPath(id)), guide.eventMarkdown),
  toLink(`${title} (JSON)`, eventDataPath(id), guide.eventJson),
  ...(precision === 'day' ? [toLink(`${title} (iCalendar)`, eventCalendarPath(id), guide.eventCalendar)] : []),
];

/** What the site is and where everything is. @param example shows what there is of each event */
export function describeSite(catalog: Catalog, example: CommunityEvent | undefined, strings: Strings) {
  const { guide } = strings;
  const listGroups = (areData: boolean) =>
    listFeeds(catalog, { strings, locale: site.locale })
      .filter(({ id }) => (id === 'data') === areData)
      .map(({ title, feeds }) => ({ title, links: feeds.map((feed) => toLink(feed.title, feed.path, feed.note)) }));
  const pages = listSitePages().flatMap(([route, page]) => {
    const about = page.guide?.(strings);
    return about === undefined ? [] : [toLink(about.label, withBase(route), about.note)];
  });
  const types = catalog.types.map(({ id, plural, summary }) => toLink(plural, typePath(id), summary));
  return {
    title: site.name as string,
    summary: guide.summary(site.community),
    details: guide.details,
    sections: [
      ...listGroups(true),
      { title: guide.pages, links: [...pages, ...types] },
      ...(example === undefined ? [] : [{ title: guide.oneEvent, links: listEventLinks(example, strings) }]),
      ...listGroups(false),
    ],
  };
}
