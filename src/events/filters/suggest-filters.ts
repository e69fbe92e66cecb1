import { createMatcher, listTerms, toFilter, withoutTerm, type EventFilter, type FilterTerm } from './event-filter.ts';
import type { EventFacets } from './filters.ts';

/** A change to a filter that lets nothing through, and how many events it then lets through. */
export interface FilterSuggestion {
  /** The term to remove, or the one to keep. */
  term: FilterTerm;
  isKept: boolean;
  filter: EventFilter;
  count: number;
}

/** Of a filter that lets nothing through: which of its terms to remove; where no single one helps, which to keep alone. */
export function suggestFilters(facets: readonly EventFacets[], filter: EventFilter): FilterSuggestion[] {
  const terms = listTerms(filter);
  const countOf = (some: EventFilter) => facets.filter(createMatcher(some)).length;
  const suggest = (isKept: boolean) =>
    terms
      .map((term) => ({ term, isKept, filter: isKept ? toFilter([term]) : withoutTerm(filter, term) }))
      .map((suggestion) => ({ ...suggestion, count: countOf(suggestion.filter) }))
      .filter(({ count }) => count > 0);
  const withoutOne = terms.length > 1 ? suggest(false) : [];
  return withoutOne.length > 0 ? withoutOne : suggest(true);
}
