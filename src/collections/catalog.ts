import { getCollection, getEntry } from 'astro:content';
import type { CommunityEvent } from '../events/community-event.ts';
import { toFacets } from '../events/filters/event-facets.ts';
import type { EventFacets } from '../events/filters/filters.ts';
import { formatPlace } from '../events/place.ts';
import { compareTypes } from '../events/event-type.ts';
import { indexByMonth } from '../events/lists/month-index.ts';
import { resolveEvent } from '../events/resolve-event.ts';
import { listCfps } from '../events/lists/select-cfps.ts';
import { hasBanner } from '../events/banner/list-banners.ts';
import { groupByYear } from '../events/lists/events-by-year.ts';
import { compareEvents, createTimeline } from '../events/lists/timeline.ts';

type PageLanguage = Pick<App.Locals, 'strings' | 'locale'>;

function createFacets(events: readonly CommunityEvent[]) {
  const byLocale = new Map<string, ReadonlyMap<CommunityEvent, EventFacets>>();
  return ({ strings, locale }: PageLanguage): ReadonlyMap<CommunityEvent, EventFacets> => {
    const facets =
      byLocale.get(locale) ??
      new Map(events.map((event) => [event, toFacets(event, formatPlace(event.data, strings, locale))]));
    byLocale.set(locale, facets);
    return facets;
  };
}

/** All that pages and feeds know. Made once per process, so that a request costs what it shows. */
export type Catalog = Readonly<Awaited<ReturnType<typeof createCatalog>>>;

async function createCatalog() {
  const entries = await getCollection('events', ({ data }) => import.meta.env.DEV || data.draft !== true);
  const types = (await getCollection('eventTypes')).map(({ id, data }) => ({ id, ...data })).sort(compareTypes);
  const events = entries.map(({ id, data }) => resolveEvent(id, data)).sort(compareEvents);
  const byType = Map.groupBy(events, ({ data }) => data.type);
  return {
    /** In order of start, then title. So are those of each type, and those of CFPs. */
    events,
    byId: new Map(events.map((event) => [event.id, event])),
    /** The events that are part of each, in order of start. */
    partsById: Map.groupBy(
      events.filter(({ data }) => data.partOf !== undefined),
      ({ data }) => data.partOf ?? '',
    ),
    /** By former ids as well, for files of an event: unlike pages, those can't redirect everywhere. */
    byAnyId: new Map(events.flatMap((event) => [event.id, ...(event.data.formerIds ?? [])].map((id) => [id, event]))),
    renamed: new Map(events.flatMap(({ id, data }) => (data.formerIds ?? []).map((former) => [former, id] as const))),
    types,
    typeById: new Map(types.map((type) => [type.id, type])),
    timeline: createTimeline(events),
    byType,
    timelineByType: new Map(types.map(({ id }) => [id, createTimeline(byType.get(id) ?? [])])),
    cfps: listCfps(events),
    withBanner: events.filter(hasBanner),
    /** What filters compare with in each event, its words those of a page's language. */
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
