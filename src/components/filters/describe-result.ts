import { listTerms, suggestFilters, withoutTerm, type FilterTerm } from '../../events/filters/event-filter.ts';
import type { EventFacets } from '../../events/filters/filters.ts';
import { serializeListQuery, type ListQuery, type ListView } from '../../events/filters/list-query.ts';
import { formatPlural } from '../../strings/format-message.ts';
import type { Strings } from '../../strings/strings.ts';

/** The id of the list on the Events page, where the results of its form are shown. */
export const EVENT_LIST_ID = 'event-list';

interface Result {
  /** Of the Events page. */
  path: string;
  query: ListQuery;
  /** Of all events of the list. */
  facets: readonly EventFacets[];
  /** How many of them match. */
  shown: number;
}

interface Words {
  messages: Pick<Strings, 'eventCount' | 'found' | 'onlyTerm' | 'withoutTerm'>;
  locale: string;
  labelOf: (term: FilterTerm) => string;
}

export type DescribedResult = ReturnType<typeof describeResult>;

/** What a filter lets through, and links to what else there is: `FilterResult.astro` writes them, and the script keeps them current. */
export function describeResult({ path, query, facets, shown }: Result, { messages, locale, labelOf }: Words) {
  const { filter } = query;
  const terms = listTerms(filter);
  const isFiltered = terms.length > 0;
  const chosen = terms.filter(({ name }) => name !== 'q').length;
  const hrefOf = (some: Partial<ListQuery>) => `${path}${serializeListQuery({ ...query, ...some })}#${EVENT_LIST_ID}`;
  const linkTo = (isCurrent: boolean, some: Partial<ListQuery>) => ({
    href: hrefOf(some),
    ariaCurrent: isCurrent ? ('true' as const) : null,
  });
  return {
    isFiltered,
    /** How many values are chosen, besides what is searched for. */
    chosen,
    hasNoMatch: isFiltered && shown === 0,
    found: formatPlural(isFiltered ? messages.found : messages.eventCount, { shown, count: facets.length }, locale),
    clearHref: hrefOf({ filter: {} }),
    /** A link for each term, to remove it. */
    chips: terms.map((term) => ({ href: hrefOf({ filter: withoutTerm(filter, term) }), label: labelOf(term) })),
    suggestions: (shown === 0 ? suggestFilters(facets, filter) : []).map(({ filter, term, isKept, count }) => ({
      href: hrefOf({ filter }),
      label: formatPlural(isKept ? messages.onlyTerm : messages.withoutTerm, { term: labelOf(term), count }, locale),
    })),
    /** A month alone; the month that is shown links to all of them. */
    linkToMonth(month: string) {
      const isShown = [filter.from, filter.to].every((one) => one?.[0] === month);
      const only = isShown ? [] : [month];
      return linkTo(isShown, { filter: { ...filter, from: only, to: only } });
    },
    linkToView: (view: ListView) => linkTo(view === query.view, { view }),
  };
}
