import type { CommunityEvent } from '../community-event.ts';
import { createOncePer } from '../once-per.ts';
import { FILTER_SOURCES, type FacetMoment, type FacetWords } from './filter-sources.ts';
import { FILTER_NAMES, FILTERS, type EventFacets, type FacetName } from './filters.ts';

const SOURCES = [...new Map(FILTER_NAMES.map((name) => [FILTERS[name].facet, FILTER_SOURCES[name]]))];

/** What filters compare with in an event at any time, made when it is first compared with; what depends on the time is empty. */
export function toFacets(event: CommunityEvent, words: FacetWords): EventFacets {
  const facets = {};
  for (const [name, source] of SOURCES) {
    let facet: string | undefined;
    const get = () => (facet ??= 'toFacet' in source ? source.toFacet(event, words) : '');
    Object.defineProperty(facets, name, { get, enumerable: true, configurable: true });
  }
  return facets as EventFacets;
}

const CHANGING = SOURCES.flatMap(([facet, source]) =>
  'toFacetAt' in source ? [{ facet, toFacetAt: source.toFacetAt }] : [],
);

/** The same with what depends on the time: the months that are ahead, and whether its CFP is open. */
export function toFacetsAt(facets: EventFacets, moment: FacetMoment): EventFacets {
  // The others are inherited: some are computed at their first use.
  const changing = CHANGING.map(({ facet, toFacetAt }) => [facet, { value: toFacetAt(moment) }] as const);
  return Object.create(facets, Object.fromEntries(changing)) as EventFacets;
}

const countOnce = createOncePer<ReadonlyMap<string, number>>();

/** How many events there are of each value of a facet, by value in order; an event counts in each of its months. */
export const countFacet = (facets: readonly EventFacets[], name: FacetName): ReadonlyMap<string, number> =>
  countOnce(facets, name, () => {
    const values = facets.flatMap((its) => its[name].split(' ').filter((value) => value !== '')).sort();
    return new Map([...Map.groupBy(values, (value) => value)].map(([value, { length }]) => [value, length]));
  });
