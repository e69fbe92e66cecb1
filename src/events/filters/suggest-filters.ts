import {
  createMatcher,
  listParts,
  toFilter,
  withoutPart,
  type EventFacets,
  type EventFilter,
  type FilterPart,
} from './event-filter.ts';

/** A change to a filter that lets nothing through, and how many events it then lets through. */
export interface FilterSuggestion {
  /** The wish to take back, or the one to keep. */
  part: FilterPart;
  isKept: boolean;
  filter: EventFilter;
  count: number;
}

/** Of a filter that lets nothing through: which of its wishes to take back; where no single one helps, which to keep alone. */
export function suggestFilters(facets: readonly EventFacets[], filter: EventFilter): FilterSuggestion[] {
  const parts = listParts(filter);
  const countOf = (some: EventFilter) => facets.filter(createMatcher(some)).length;
  const toLoosenings = (isKept: boolean) =>
    parts
      .map((part) => ({ part, isKept, filter: isKept ? toFilter([part]) : withoutPart(filter, part) }))
      .map((suggestion) => ({ ...suggestion, count: countOf(suggestion.filter) }))
      .filter(({ count }) => count > 0);
  const withoutOne = parts.length > 1 ? toLoosenings(false) : [];
  return withoutOne.length > 0 ? withoutOne : toLoosenings(true);
}
