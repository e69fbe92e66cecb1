import type { Catalog } from '../catalog';
import { CONTINENTS } from '../events/continent';
import {
  cfpsAlarmCalendarPath,
  cfpsCalendarPath,
  continentCalendarPath,
  eventSchemaPath,
  eventsCalendarPath,
  eventsDataPath,
  eventsMarkdownPath,
  jsonFeedPath,
  llmsTextPath,
  rssPath,
  typeCalendarPath,
} from '../paths';
import { en } from '../strings/en';

/** Another form in which programs get something of this site. */
export interface Alternate {
  title: string;
  path: string;
  /** Its media type. */
  type: string;
}

/** Something of this site that programs take in. */
export interface Feed extends Alternate {
  /** What it is, in a sentence. */
  note: string;
  /** Whether every page names it to programs. */
  isForEveryPage?: boolean;
}

export interface FeedGroup {
  id: 'calendars' | 'types' | 'continents' | 'deadlines' | 'feeds' | 'data';
  title: string;
  feeds: Feed[];
}

const CALENDAR = 'text/calendar';

/** All that can be subscribed to, or read by programs. */
export function listFeeds({ types, facetsByEvent }: Pick<Catalog, 'types' | 'facetsByEvent'>): FeedGroup[] {
  const { feed } = en;
  const continents = new Set([...facetsByEvent.values()].map(({ continent }) => continent));
  return [
    {
      id: 'calendars',
      title: feed.calendars,
      feeds: [{ ...feed.allEvents, path: eventsCalendarPath, type: CALENDAR, isForEveryPage: true }],
    },
    {
      id: 'types',
      title: feed.byType,
      feeds: types.map(({ id, plural, summary }) => ({
        title: plural,
        note: summary,
        path: typeCalendarPath(id),
        type: CALENDAR,
      })),
    },
    {
      id: 'continents',
      title: feed.byContinent,
      feeds: CONTINENTS.filter((continent) => continents.has(continent)).map((continent) => ({
        title: en.continent[continent],
        note: feed.inContinent(en.continent[continent]),
        path: continentCalendarPath(continent),
        type: CALENDAR,
      })),
    },
    {
      id: 'deadlines',
      title: feed.deadlines,
      feeds: [
        { ...feed.cfps, path: cfpsCalendarPath, type: CALENDAR, isForEveryPage: true },
        { ...feed.cfpsWithAlarm, path: cfpsAlarmCalendarPath, type: CALENDAR },
      ],
    },
    {
      id: 'feeds',
      title: feed.news,
      feeds: [
        { ...feed.rss, path: rssPath, type: 'application/rss+xml', isForEveryPage: true },
        { ...feed.jsonFeed, path: jsonFeedPath, type: 'application/feed+json', isForEveryPage: true },
      ],
    },
    {
      id: 'data',
      title: feed.data,
      feeds: [
        { ...feed.json, path: eventsDataPath, type: 'application/json', isForEveryPage: true },
        { ...feed.schema, path: eventSchemaPath, type: 'application/schema+json' },
        { ...feed.markdown, path: eventsMarkdownPath, type: 'text/markdown', isForEveryPage: true },
        { ...feed.llms, path: llmsTextPath, type: 'text/plain', isForEveryPage: true },
      ],
    },
  ];
}
