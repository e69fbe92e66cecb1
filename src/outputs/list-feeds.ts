import type { Catalog } from '../collections/catalog.ts';
import { CONTINENTS, continentOf } from '../events/place.ts';
import { FEED_FILTERS, FILTER_NAMES, type FilterName } from '../events/filters/filters.ts';
import { TALK_FILTER_NAMES, type TalkFilterName } from '../events/talks/talk-filters.ts';
import {
  cfpsCalendarPath,
  cfpsWithAlarmPath,
  continentCalendarPath,
  eventSchemaPath,
  eventsCalendarPath,
  eventsDataPath,
  eventsMarkdownPath,
  jsonFeedPath,
  registrationsCalendarPath,
  registrationsWithAlarmPath,
  rssPath,
  talksDataPath,
  talkSchemaPath,
  typeCalendarPath,
  withBase,
} from '../paths.ts';
import type { Strings } from '../strings/strings.ts';
import { locationOf } from '../events/event-data.ts';

/** A form of something on this site that programs read. @param type its media type */
export type Alternate = Record<'title' | 'path' | 'type', string>;

/** Something that programs subscribe to or read. */
export interface Feed extends Alternate {
  group: keyof typeof GROUPS;
  note: string;
  isForEveryPage?: boolean;
  query?: readonly (FilterName | TalkFilterName)[];
}

const GROUPS = {
  calendars: 'calendars',
  types: 'byType',
  continents: 'byContinent',
  deadlines: 'deadlines',
  feeds: 'news',
  data: 'data',
} as const satisfies Record<string, keyof Strings['feed']>;

const CALENDAR = 'text/calendar';

/** Every feed but those of one type, continent or event, by the name of its strings. */
export const FEEDS = {
  allEvents: {
    group: 'calendars',
    path: eventsCalendarPath,
    type: CALENDAR,
    isForEveryPage: true,
    query: FEED_FILTERS,
  },
  cfps: { group: 'deadlines', path: cfpsCalendarPath, type: CALENDAR, isForEveryPage: true, query: FEED_FILTERS },
  cfpsWithAlarm: { group: 'deadlines', path: cfpsWithAlarmPath, type: CALENDAR, query: FEED_FILTERS },
  registrations: {
    group: 'deadlines',
    path: registrationsCalendarPath,
    type: CALENDAR,
    isForEveryPage: true,
    query: FEED_FILTERS,
  },
  registrationsWithAlarm: {
    group: 'deadlines',
    path: registrationsWithAlarmPath,
    type: CALENDAR,
    query: FEED_FILTERS,
  },
  rss: { group: 'feeds', path: rssPath, type: 'application/rss+xml', isForEveryPage: true, query: FEED_FILTERS },
  jsonFeed: {
    group: 'feeds',
    path: jsonFeedPath,
    type: 'application/feed+json',
    isForEveryPage: true,
    query: FEED_FILTERS,
  },
  json: { group: 'data', path: eventsDataPath, type: 'application/json', isForEveryPage: true, query: FILTER_NAMES },
  schema: { group: 'data', path: eventSchemaPath, type: 'application/schema+json' },
  talks: { group: 'data', path: talksDataPath, type: 'application/json', query: TALK_FILTER_NAMES },
  talkSchema: { group: 'data', path: talkSchemaPath, type: 'application/schema+json' },
  markdown: { group: 'data', path: eventsMarkdownPath, type: 'text/markdown', isForEveryPage: true },
  llms: { group: 'data', path: withBase('/llms.txt'), type: 'text/plain', isForEveryPage: true },
} as const satisfies Record<string, Omit<Feed, keyof Strings['feed']['rss']>>;

const listNamedFeeds = (strings: Strings): Feed[] =>
  (Object.keys(FEEDS) as (keyof typeof FEEDS)[]).map((name) => ({ ...strings.feed[name], ...FEEDS[name] }));

export const listFeedsOfEveryPage = (strings: Strings): Feed[] =>
  listNamedFeeds(strings).filter(({ isForEveryPage = false }) => isForEveryPage);

/** Everything that can be subscribed to or read by programs. Continents without any event are left out. */
export function listFeeds({ types, events }: Catalog, { strings, locale }: { strings: Strings; locale: string }) {
  const continents = new Set(events.map(({ data }) => continentOf(locationOf(data)?.country ?? '')));
  const toCalendarFeed = (group: Feed['group'], title: string, note: string, path: string): Feed => {
    return { group, title, note, path, type: CALENDAR };
  };
  const feeds = [
    ...listNamedFeeds(strings),
    ...types.map(({ id, plural, summary }) => toCalendarFeed('types', plural, summary, typeCalendarPath(id))),
    ...CONTINENTS.filter((continent) => continents.has(continent))
      .map((id) => ({ id, name: strings.continent[id] }))
      .sort((a, b) => a.name.localeCompare(b.name, locale))
      .map(({ id, name }) => toCalendarFeed('continents', name, strings.feed.inContinent, continentCalendarPath(id))),
  ];
  return (Object.keys(GROUPS) as Feed['group'][]).map((id) => ({
    id,
    title: strings.feed[GROUPS[id]],
    feeds: feeds.filter(({ group }) => group === id),
  }));
}
