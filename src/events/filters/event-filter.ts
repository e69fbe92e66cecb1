import type { CommunityEvent } from '../community-event.ts';
import { FILTER_NAMES, FILTERS, type EventFacets, type FilterName } from './filters.ts';

/** What is asked for: within a name any of its values will do, and all names must agree. `from` and `to` are months (`2027-03`), both inclusive. */
export type EventFilter = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export interface FilterTerm {
  name: FilterName;
  value: string;
}

/** The one rule of what a filter lets through, for the server and for the script in the page. */
export function createMatcher(filter: EventFilter): (facets: EventFacets) => boolean {
  const tests = FILTER_NAMES.flatMap((name) => {
    const { facet, createTest } = FILTERS[name];
    const values = filter[name] ?? [];
    return values.length === 0 ? [] : [{ facet, test: createTest(values, filter) }];
  });
  return (facets) => tests.every(({ facet, test }) => test(facets[facet]));
}

export function selectMatching(facetsByEvent: ReadonlyMap<CommunityEvent, EventFacets>, filter: EventFilter) {
  const matches = createMatcher(filter);
  return [...facetsByEvent].filter(([, facets]) => matches(facets)).map(([event]) => event);
}

/** The terms of a filter, in the order in which URLs have them. */
export const listTerms = (filter: EventFilter): FilterTerm[] =>
  FILTER_NAMES.flatMap((name) => [...(filter[name] ?? [])].sort().map((value) => ({ name, value })));

export function toFilter(terms: readonly FilterTerm[]): EventFilter {
  const values = Map.groupBy(terms, ({ name }) => name);
  return Object.fromEntries([...values].map(([name, some]) => [name, some.map(({ value }) => value)]));
}

export const withoutTerm = (filter: EventFilter, { name, value }: FilterTerm): EventFilter =>
  toFilter(listTerms(filter).filter((term) => term.name !== name || term.value !== value));

/** Of a filter that lets nothing through: which term to remove; where no single one helps, which to keep (`isKept`) alone. */
export function suggestFilters(facets: readonly EventFacets[], filter: EventFilter) {
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
