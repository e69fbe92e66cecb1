import { getCollection, getEntry } from 'astro:content';
import type { CommunityEvent } from '../events/community-event.ts';
import { toFacets } from '../events/filters/event-facets.ts';
import type { EventFacets } from '../events/filters/filters.ts';
import { formatPlace } from '../events/place.ts';
import { compareTypes, type EventType } from '../events/event-type.ts';
import { indexByMonth, type MonthIndex } from '../events/lists/month-index.ts';
import { resolveEvent } from '../events/resolve-event.ts';
import { hasCfp, type EventWithCfp } from '../events/lists/select-cfps.ts';
import { hasBanner } from '../events/banner/list-banners.ts';
import { groupByYear } from '../events/lists/events-by-year.ts';
import { compareEvents, createTimeline, type Timeline } from '../events/lists/timeline.ts';

type PageLanguage = Pick<App.Locals, 'strings' | 'locale'>;

/** All that pages and feeds know. Made once per process, so that a request costs what it shows. */
export interface Catalog {
  /** In order of start, then title. */
  events: readonly CommunityEvent[];
  byId: ReadonlyMap<string, CommunityEvent>;
  /** By former ids as well, for files of an event: unlike pages, those can't redirect everywhere. */
  byAnyId: ReadonlyMap<string, CommunityEvent>;
  renamed: ReadonlyMap<string, string>;
  types: readonly EventType[];
  typeById: ReadonlyMap<string, EventType>;
  timeline: Timeline;
  /** The events of each type, in order of start. */
  byType: ReadonlyMap<string, readonly CommunityEvent[]>;
  timelineByType: ReadonlyMap<string, Timeline>;
  /** The events that have a CFP, in order of start. */
  withCfp: readonly EventWithCfp[];
  withBanner: readonly CommunityEvent[];
  /** What filters compare with in each event, its words those of a page's language. */
  facetsIn: (language: PageLanguage) => ReadonlyMap<CommunityEvent, EventFacets>;
  /** The events of each year, the latest year first; a recurring one is in each of its years. */
  byYear: ReadonlyMap<string, readonly CommunityEvent[]>;
  byMonth: MonthIndex;
}

function createFacets(events: readonly CommunityEvent[]): Catalog['facetsIn'] {
  const byLocale = new Map<string, ReadonlyMap<CommunityEvent, EventFacets>>();
  return ({ strings, locale }) => {
    const facets =
      byLocale.get(locale) ??
      new Map(events.map((event) => [event, toFacets(event, formatPlace(event.data, strings, locale))]));
    byLocale.set(locale, facets);
    return facets;
  };
}

async function createCatalog(): Promise<Catalog> {
  const entries = await getCollection('events', ({ data }) => import.meta.env.DEV || data.draft !== true);
  const types = (await getCollection('eventTypes')).map(({ id, data }) => ({ id, ...data })).sort(compareTypes);
  const events = entries.map(({ id, data }) => resolveEvent(id, data)).sort(compareEvents);
  const byType = Map.groupBy(events, ({ data }) => data.type);
  return {
    events,
    byId: new Map(events.map((event) => [event.id, event])),
    byAnyId: new Map(events.flatMap((event) => [event.id, ...(event.data.formerIds ?? [])].map((id) => [id, event]))),
    renamed: new Map(events.flatMap(({ id, data }) => (data.formerIds ?? []).map((former) => [former, id] as const))),
    types,
    typeById: new Map(types.map((type) => [type.id, type])),
    timeline: createTimeline(events),
    byType,
    timelineByType: new Map(types.map(({ id }) => [id, createTimeline(byType.get(id) ?? [])])),
    withCfp: events.filter(hasCfp),
    withBanner: events.filter(hasBanner),
    facetsIn: createFacets(events),
    byYear: groupByYear(events),
    byMonth: indexByMonth(events),
  };
}

let catalog: Promise<Catalog> | undefined;

/** The only access to the collections. In development, Astro reloads this module when they have changed. */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= createCatalog().catch((error: unknown) => {
    catalog = undefined;
    throw error;
  });
  return catalog;
}

/** The collection's entry of an event in the catalog, to render its body. */
export async function loadEventEntry(id: string) {
  const entry = await getEntry('events', id);
  if (entry === undefined) throw new Error(`${id} is in the catalog but not in the collection.`);
  return entry;
}
