import { FILTER_NAMES, FILTERS, type EventFacets, type FilterName } from './filters.ts';

/** What is asked for: within a name any of its values will do, and all names must agree. `from` and `to` are months (`2027-03`), both inclusive. */
export type EventFilter = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** One value of a filter, which a reader can remove. */
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

/** The terms of a filter, in the order in which URLs have them. */
export function listTerms(filter: EventFilter): FilterTerm[] {
  return FILTER_NAMES.flatMap((name) => [...(filter[name] ?? [])].sort().map((value) => ({ name, value })));
}

/** A filter of these terms. */
export function toFilter(terms: readonly FilterTerm[]): EventFilter {
  const values = Map.groupBy(terms, ({ name }) => name);
  return Object.fromEntries([...values].map(([name, some]) => [name, some.map(({ value }) => value)]));
}

/** The filter without one of its terms. */
export function withoutTerm(filter: EventFilter, { name, value }: FilterTerm): EventFilter {
  return toFilter(listTerms(filter).filter((term) => term.name !== name || term.value !== value));
}
