import {
  listTerms,
  suggestFilters,
  toFilter,
  withoutTerm,
  type EventFilter,
  type FilterTerm,
} from '../../events/filters/event-filter.ts';
import { ARCHIVE_FILTERS, type EventFacets } from '../../events/filters/filters.ts';
import { serializeListQuery, type ListQuery, type ListView } from '../../events/filters/list-query.ts';
import { allEventsPath, talksPath } from '../../paths.ts';
import { formatPlural } from '../../strings/format-message.ts';
import type { Strings } from '../../strings/strings.ts';

/** The id of the list on the Events page, where the results of its form are shown. */
export const EVENT_LIST_ID = 'event-list';

/** How much other pages find. */
export interface ElsewhereCounts {
  allYears: number;
  talks: number;
}

/** The part of a filter that the archive has as well. */
export const toArchiveFilter = (filter: EventFilter): EventFilter =>
  toFilter(listTerms(filter).filter(({ name }) => ARCHIVE_FILTERS.includes(name)));

interface Result {
  /** Of the Events page. */
  path: string;
  query: ListQuery;
  /** Of all events of the list. */
  facets: readonly EventFacets[];
  /** How many of them match. */
  shown: number;
  /** Absent where it isn't known. */
  elsewhere?: ElsewhereCounts | undefined;
}

type ElsewhereMessage = 'searchAllYears' | 'searchAllYearsCount' | 'searchTalksCount';

interface Words {
  messages: Pick<Strings, ElsewhereMessage | 'eventCount' | 'found' | 'onlyTerm' | 'withoutTerm'>;
  locale: string;
  labelOf: (term: FilterTerm) => string;
}

/** Links to what other pages find, with how much that is. */
export function describeElsewhere(
  filter: EventFilter,
  counts: ElsewhereCounts | undefined,
  messages: Pick<Strings, ElsewhereMessage>,
  locale: string,
) {
  const toLabel = (message: Strings['searchTalksCount'], count: number) => formatPlural(message, { count }, locale);
  return {
    allYears: {
      href: allEventsPath + serializeListQuery({ filter: toArchiveFilter(filter) }),
      label: counts ? toLabel(messages.searchAllYearsCount, counts.allYears) : messages.searchAllYears,
    },
    talks: {
      href: talksPath + serializeListQuery({ filter: { q: filter.q ?? [] } }),
      label: toLabel(messages.searchTalksCount, counts?.talks ?? 0),
      isHidden: filter.q === undefined || counts === undefined || counts.talks === 0,
    },
  };
}

export type DescribedResult = ReturnType<typeof describeResult>;

/** What a filter lets through, and links to what else there is: `FilterResult.astro` writes them, and the script keeps them current. */
export function describeResult(
  { path, query, facets, shown, elsewhere }: Result,
  { messages, locale, labelOf }: Words,
) {
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
    elsewhere: {
      ...describeElsewhere(filter, elsewhere, messages, locale),
      isHidden: listTerms(toArchiveFilter(filter)).length === 0 && !(isFiltered && shown === 0),
    },
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
