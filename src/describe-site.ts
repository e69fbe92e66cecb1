import type { CommunityEvent } from './events/community-event';
import type { EventType } from './events/event-type';
import type { SiteGuide, SiteLink } from './feeds/to-llms-text';
import {
  allEventsPath,
  calendarPath,
  cfpsCalendarPath,
  cfpsPath,
  eventCalendarPath,
  eventDataPath,
  eventPath,
  eventSchemaPath,
  eventsCalendarPath,
  eventsDataPath,
  eventsMarkdownPath,
  homePath,
  jsonFeedPath,
  mapPath,
  markdownPath,
  rssPath,
  subscribePath,
  typeCalendarPath,
  typePath,
} from './paths';
import { site } from './site';
import { en } from './strings/en';

/**
 * What the site is and where all of it is.
 * @param example shows what there is of each event
 * @param origin where the site is
 */
export function describeSite(types: readonly EventType[], example: CommunityEvent | undefined, origin: URL): SiteGuide {
  const { guide } = en;
  const toLink = (label: string, path: string, note: string): SiteLink => ({
    label,
    url: new URL(path, origin).href,
    note,
  });
  const ofEvent = ({ id, data }: CommunityEvent) => [
    toLink(data.title, eventPath(id), guide.eventPage),
    toLink(`${data.title} (Markdown)`, markdownPath(eventPath(id)), guide.eventMarkdown),
    toLink(`${data.title} (JSON)`, eventDataPath(id), guide.eventJson),
    toLink(`${data.title} (iCalendar)`, eventCalendarPath(id), guide.eventCalendar),
  ];
  return {
    title: site.name,
    summary: guide.summary(site.community),
    details: guide.details,
    sections: [
      {
        title: guide.data,
        links: [
          toLink('events.md', eventsMarkdownPath, guide.allEventsMarkdown),
          toLink('events.json', eventsDataPath, guide.allEventsJson),
          toLink('schema/event.json', eventSchemaPath, guide.schema),
        ],
      },
      {
        title: guide.pages,
        links: [
          toLink(en.upcomingEvents, homePath, guide.events),
          toLink(en.allEvents, allEventsPath, guide.archive),
          toLink(en.calendar, calendarPath, guide.calendar),
          toLink(en.map, mapPath, guide.map),
          toLink(en.openCalls, cfpsPath, guide.cfps),
          ...types.map(({ id, plural, summary }) => toLink(plural, typePath(id), summary)),
        ],
      },
      ...(example === undefined ? [] : [{ title: guide.oneEvent, links: ofEvent(example) }]),
      {
        title: guide.calendars,
        links: [
          toLink('subscribe', subscribePath, guide.subscribe),
          toLink('events.ics', eventsCalendarPath, guide.eventsCalendar),
          toLink('cfps.ics', cfpsCalendarPath, guide.cfpsCalendar),
          ...types.map(({ id, plural }) => toLink(`${id}.ics`, typeCalendarPath(id), guide.typeCalendar(plural))),
          toLink('rss.xml', rssPath, guide.feed),
          toLink('feed.json', jsonFeedPath, guide.feed),
        ],
      },
    ],
  };
}
