import type { EventFilter } from './event-filter.ts';
import { FILTER_SOURCES } from './filter-sources.ts';
import { FILTER_NAMES, FILTERS, type FilterName } from './filters.ts';
import { parseListQuery } from './parse-list-query.ts';

/** What a program asks a feed for, or why it can't be answered. */
export type FeedQuery = { filter: EventFilter } | { error: string };

/**
 * Parses the query of a feed. A value that means nothing is an error, and so is a filter that the feed doesn't have: without it the feed would
 * hold more than was asked for, and a program shows no notice. Other parameters are left alone: some programs add their own.
 * @param names the filters that the feed has
 */
export function parseFeedQuery(
  query: URLSearchParams,
  typeIds: readonly string[],
  names: readonly FilterName[],
): FeedQuery {
  const { filter, ignored } = parseListQuery(query, typeIds, names);
  const isFilter = (part: string) => FILTER_NAMES.some((name) => part.startsWith(`${name}=`));
  const wrong = ignored.filter(isFilter);
  if (wrong.length === 0) return { filter };
  const multiple = names.filter((name) => 'isMultiple' in FILTERS[name]);
  const values = names.map((name) => `- ${name}: ${FILTER_SOURCES[name].describe(typeIds)}`);
  const shown = wrong.slice(0, 5).map((part) => (part.length > 80 ? `${part.slice(0, 80)}…` : part));
  return {
    error: `Not understood in this URL: ${shown.join(', ')}.\n\nAllowed parameters (${multiple.join(' and ')} more than once):\n${values.join('\n')}\n`,
  };
}
