import type { Catalog } from '../collections/catalog.ts';
import { CONTINENTS } from '../events/continent.ts';
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
} from '../paths.ts';
import { en } from '../strings/en.ts';

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

const { feed } = en;

const CALENDARS: FeedGroup = {
  id: 'calendars',
  title: feed.calendars,
  feeds: [{ ...feed.allEvents, path: eventsCalendarPath, type: CALENDAR, isForEveryPage: true }],
};

const DEADLINES: FeedGroup = {
  id: 'deadlines',
  title: feed.deadlines,
  feeds: [
    { ...feed.cfps, path: cfpsCalendarPath, type: CALENDAR, isForEveryPage: true },
    { ...feed.cfpsWithAlarm, path: cfpsAlarmCalendarPath, type: CALENDAR },
  ],
};

const NEWS: FeedGroup = {
  id: 'feeds',
  title: feed.news,
  feeds: [
    { ...feed.rss, path: rssPath, type: 'application/rss+xml', isForEveryPage: true },
    { ...feed.jsonFeed, path: jsonFeedPath, type: 'application/feed+json', isForEveryPage: true },
  ],
};

const DATA: FeedGroup = {
  id: 'data',
  title: feed.data,
  feeds: [
    { ...feed.json, path: eventsDataPath, type: 'application/json', isForEveryPage: true },
    { ...feed.schema, path: eventSchemaPath, type: 'application/schema+json' },
    { ...feed.markdown, path: eventsMarkdownPath, type: 'text/markdown', isForEveryPage: true },
    { ...feed.llms, path: llmsTextPath, type: 'text/plain', isForEveryPage: true },
  ],
};

/** What every page names to programs. */
export const FEEDS_OF_EVERY_PAGE: readonly Feed[] = [CALENDARS, DEADLINES, NEWS, DATA].flatMap(({ feeds }) =>
  feeds.filter(({ isForEveryPage = false }) => isForEveryPage),
);

/** All that can be subscribed to, or read by programs. Continents in which nothing ever was are left out. */
export function listFeeds({ types, facetsByEvent }: Pick<Catalog, 'types' | 'facetsByEvent'>): FeedGroup[] {
  const continents = new Set([...facetsByEvent.values()].map(({ continent }) => continent));
  const ofTypes = types.map(({ id, plural, summary }) => ({
    title: plural,
    note: summary,
    path: typeCalendarPath(id),
    type: CALENDAR,
  }));
  const ofContinents = CONTINENTS.filter((continent) => continents.has(continent)).map((continent) => ({
    title: en.continent[continent],
    note: feed.inContinent(en.continent[continent]),
    path: continentCalendarPath(continent),
    type: CALENDAR,
  }));
  return [
    CALENDARS,
    { id: 'types', title: feed.byType, feeds: ofTypes },
    { id: 'continents', title: feed.byContinent, feeds: ofContinents },
    DEADLINES,
    NEWS,
    DATA,
  ];
}
