import type { EventFacets } from './event-filter.ts';

/** How many events there are of each value, by value. */
export interface FacetCounts {
  types: ReadonlyMap<string, number>;
  continents: ReadonlyMap<string, number>;
  /** By ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, number>;
  /** By month (`2027-03`), in order; an event counts in each of its months. */
  months: ReadonlyMap<string, number>;
}

function count(values: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What there is to choose from. */
export function countFacets(facets: readonly EventFacets[]): FacetCounts {
  return {
    types: count(facets.map(({ type }) => type)),
    continents: count(facets.map(({ continent }) => continent)),
    countries: count(facets.map(({ country }) => country)),
    months: new Map([...count(facets.flatMap(({ months = [] }) => months))].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
