import { getCollection, getEntry } from 'astro:content';
import type { CommunityEvent } from '../events/community-event.ts';
import { toFacets } from '../events/filters/event-facets.ts';
import type { EventFacets } from '../events/filters/filters.ts';
import { listFormerTypes } from '../events/filters/former-types.ts';
import { describePlace } from '../events/place.ts';
import { compareTypes, type EventType } from '../events/event-type.ts';
import { indexByMonth } from '../events/lists/month-index.ts';
import { resolveEvent } from '../events/resolve-event.ts';
import { listCfps } from '../events/lists/select-cfps.ts';
import { hasBanner } from '../events/banner/list-banners.ts';
import { createUpcomingList } from '../events/lists/upcoming-list.ts';
import { groupByParent } from '../events/lists/parts.ts';
import { groupBySeries } from '../events/lists/series.ts';
import { groupByYear } from '../events/lists/events-by-year.ts';
import { compareEvents, createTimeline } from '../events/lists/timeline.ts';
import { ENGLISH, type Language } from '../strings/languages.ts';
import { languageIn } from '../strings/site-languages.ts';
import { translateType } from '../strings/type-texts.ts';
import { listTalks } from '../events/talks/list-talks.ts';

type PageLanguage = Pick<App.Locals, 'strings' | 'locale'>;

interface FacetTexts {
  typeById: ReadonlyMap<string, EventType>;
  bodies: ReadonlyMap<string, string | undefined>;
}

/** What nobody reads of a body: where its links lead, its tags and statements. */
const UNREAD = /\]\([^)\s]*|https?:\/\/[^\s)>\]]+|<\/?[\w.]+|^(?:import|export)\b.*$/gm;

function createFacets(events: readonly CommunityEvent[], { typeById, bodies }: FacetTexts) {
  const byLocale = new Map<string, ReadonlyMap<CommunityEvent, EventFacets>>();
  return ({ strings, locale }: PageLanguage): ReadonlyMap<CommunityEvent, EventFacets> => {
    const facets =
      byLocale.get(locale) ??
      new Map(
        events.map((event) => {
          const type = typeById.get(event.data.type);
          const names = type === undefined ? [] : [type, translateType(type, languageIn(locale))];
          const ofType = names.flatMap(({ label, plural }) => [label, plural]);
          const body = (bodies.get(event.id) ?? '').replace(UNREAD, ' ');
          const texts = [...ofType, ...describePlace(event.data, strings, locale), body];
          return [event, toFacets(event, { texts, locale })];
        }),
      );
    byLocale.set(locale, facets);
    return facets;
  };
}

/** All that pages and feeds know. Made once per process, so that a request costs what it shows. */
export type Catalog = Readonly<Awaited<ReturnType<typeof createCatalog>>>;

async function createCatalog() {
  const entries = await getCollection('events', ({ data }) => import.meta.env.DEV || data.draft !== true);
  const types = (await getCollection('eventTypes')).map(({ id, data }) => ({ id, ...data })).sort(compareTypes);
  const orderOf = new Map(types.map(({ id }, order) => [id, order]));
  const events = entries.map(({ id, data }) => resolveEvent(id, data, orderOf.get(data.type))).sort(compareEvents);
  const byType = Map.groupBy(events, ({ data }) => data.type);
  const typeById = new Map(types.map((type) => [type.id, type]));
  const formerTypes = listFormerTypes(types);
  const bodies = new Map(entries.map(({ id, body }) => [id, body]));
  const talks = listTalks(events);
  const timeline = createTimeline(events);
  const facetsIn = createFacets(events, { typeById, bodies });
  const listUpcoming = createUpcomingList(timeline);
  /** By former ids as well, for files of an event: unlike pages, those can't redirect everywhere. */
  const byAnyId = new Map(
    events.flatMap((event) => [event.id, ...(event.data.formerIds ?? [])].map((id) => [id, event] as const)),
  );
  return {
    /** In order of start, then type, then title. So are those of each type, and those of CFPs. */
    events,
    byId: new Map(events.map((event) => [event.id, event])),
    byAnyId,
    /** The events that are part of another or co-located with it, by its id, in order of start. */
    parts: groupByParent(events, byAnyId),
    renamed: new Map(events.flatMap(({ id, data }) => (data.formerIds ?? []).map((former) => [former, id] as const))),
    types,
    typeById,
    /** By former ids as well. */
    typeByAnyId: new Map([
      ...typeById,
      ...[...formerTypes].flatMap(([former, id]) => {
        const type = typeById.get(id);
        return type === undefined ? [] : [[former, type] as const];
      }),
    ]),
    formerTypes,
    timeline,
    byType,
    timelineByType: new Map(types.map(({ id }) => [id, createTimeline(byType.get(id) ?? [])])),
    cfps: listCfps(events),
    withBanner: events.filter(hasBanner),
    /** What filters compare with in each event, its words those of a page's language. */
    facetsIn,
    /** What is upcoming at an instant (ms), for pages in a language. */
    upcomingIn: (language: PageLanguage, now: number) => listUpcoming(facetsIn(language), now),
    byYear: groupByYear(events),
    /** The editions of events that two or more years have, by slug; the latest first. */
    series: groupBySeries(events),
    byMonth: indexByMonth(events),
    /** The latest first, as `listTalks` orders them. */
    talks,
    talksByYear: new Map([...Map.groupBy(talks, ({ year }) => year)].sort(([a], [b]) => b.localeCompare(a))),
  };
}

let catalog: Promise<Catalog> | undefined;

/** The catalog with the names of types in a language. */
function translateTypes(known: Catalog, language: Language): Catalog {
  const types = known.types.map((type) => translateType(type, language));
  const typeById = new Map(types.map((type) => [type.id, type]));
  const translated = (type: (typeof types)[number]) => typeById.get(type.id) ?? type;
  const typeByAnyId = new Map([...known.typeByAnyId].map(([id, type]) => [id, translated(type)]));
  return { ...known, types, typeById, typeByAnyId };
}

const inLanguages = new Map<Language, Promise<Catalog>>();

/** The only access to the collections; types have their names in a language. In development, Astro reloads this module when they have changed. */
export function loadCatalog(locale: string = ENGLISH.locale): Promise<Catalog> {
  const language = languageIn(locale);
  if (language === ENGLISH) return loadEnglishCatalog();
  const translated = inLanguages.get(language) ?? loadEnglishCatalog().then((known) => translateTypes(known, language));
  inLanguages.set(language, translated);
  translated.catch(() => inLanguages.delete(language));
  return translated;
}

function loadEnglishCatalog(): Promise<Catalog> {
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
