import type { CommunityEvent } from '../../events/community-event.ts';
import type { SiteGuide, SiteLink } from './to-llms-text.ts';
import type { Catalog } from '../../collections/catalog.ts';
import { listFeeds } from '../list-feeds.ts';
import {
  allEventsPath,
  calendarPath,
  cfpsPath,
  eventCalendarPath,
  eventDataPath,
  eventPath,
  homePath,
  mapPath,
  markdownPath,
  subscribePath,
  typePath,
} from '../../paths.ts';
import { site } from '../../site.ts';
import { en } from '../../strings/en.ts';

/**
 * What the site is and where all of it is.
 * @param example shows what there is of each event
 * @param origin where the site is
 */
export function describeSite(catalog: Catalog, example: CommunityEvent | undefined, origin: URL): SiteGuide {
  const { guide } = en;
  const toLink = (label: string, path: string, note: string): SiteLink => ({
    label,
    url: new URL(path, origin).href,
    note,
  });
  const ofEvent = ({ id, data, precision }: CommunityEvent) => [
    toLink(data.title, eventPath(id), guide.eventPage),
    toLink(`${data.title} (Markdown)`, markdownPath(eventPath(id)), guide.eventMarkdown),
    toLink(`${data.title} (JSON)`, eventDataPath(id), guide.eventJson),
    ...(precision === 'day' ? [toLink(`${data.title} (iCalendar)`, eventCalendarPath(id), guide.eventCalendar)] : []),
  ];
  const groups = listFeeds(catalog).map(({ id, title, feeds }) => ({
    id,
    title,
    links: feeds.map((feed) => toLink(feed.title, feed.path, feed.note)),
  }));
  return {
    title: site.name,
    summary: guide.summary(site.community),
    details: guide.details,
    sections: [
      ...groups.filter(({ id }) => id === 'data'),
      {
        title: guide.pages,
        links: [
          toLink(en.upcomingEvents, homePath, guide.events),
          toLink(en.allEvents, allEventsPath, guide.archive),
          toLink(en.calendar, calendarPath, guide.calendar),
          toLink(en.map, mapPath, guide.map),
          toLink(en.openCalls, cfpsPath, guide.cfps),
          toLink(en.subscribeTitle, subscribePath, guide.subscribe),
          ...catalog.types.map(({ id, plural, summary }) => toLink(plural, typePath(id), summary)),
        ],
      },
      ...(example === undefined ? [] : [{ title: guide.oneEvent, links: ofEvent(example) }]),
      ...groups.filter(({ id }) => id !== 'data'),
    ],
  };
}
