import type { EventFacets, FacetName } from './filters.ts';

/** How many events there are of each value of a facet, by value in order; an event counts in each of its months. */
export function countFacet(facets: readonly EventFacets[], name: FacetName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of facets.flatMap((its) => its[name].split(' '))) {
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
