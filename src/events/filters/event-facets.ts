import type { CommunityEvent } from '../community-event.ts';
import { FILTER_SOURCES, type FacetMoment } from './filter-sources.ts';
import { FILTER_NAMES, FILTERS, type EventFacets, type FacetName } from './filters.ts';

const SOURCES = [...new Map(FILTER_NAMES.map((name) => [FILTERS[name].facet, FILTER_SOURCES[name]]))];

/** What filters compare with in an event at any time; what depends on the time is empty. @param placeName how its place is written, country included */
export function toFacets(event: CommunityEvent, placeName: string): EventFacets {
  const facets = SOURCES.map(([facet, source]) => [facet, 'toFacet' in source ? source.toFacet(event, placeName) : '']);
  return Object.fromEntries(facets) as EventFacets;
}

const CHANGING = SOURCES.flatMap(([facet, source]) =>
  'toFacetAt' in source ? [{ facet, toFacetAt: source.toFacetAt }] : [],
);

/** The same with what depends on the time: the months that are ahead, and whether its CFP is open. */
export function toFacetsAt(facets: EventFacets, moment: FacetMoment): EventFacets {
  const changing = CHANGING.map(({ facet, toFacetAt }) => [facet, toFacetAt(moment)]);
  return { ...facets, ...(Object.fromEntries(changing) as Partial<EventFacets>) };
}

/** How many events there are of each value of a facet, by value in order; an event counts in each of its months. */
export function countFacet(facets: readonly EventFacets[], name: FacetName): Map<string, number> {
  const values = facets.flatMap((its) => its[name].split(' ').filter((value) => value !== '')).sort();
  return new Map([...Map.groupBy(values, (value) => value)].map(([value, { length }]) => [value, length]));
}
