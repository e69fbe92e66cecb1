import { CONTINENTS } from '../continent.ts';
import { FILTER_NAMES, type EventFilter, type FilterName } from './event-filter.ts';
import { ATTENDANCES, parseListQuery } from './parse-list-query.ts';

/** What a program asks a feed for, or what it has to be told. */
export type FeedQuery = { filter: EventFilter } | { mistake: string };

const FORMS: Readonly<Record<FilterName, (typeIds: readonly string[]) => string>> = {
  q: () => 'words, up to 100 letters',
  type: (typeIds) => typeIds.join(', '),
  attendance: () => ATTENDANCES.join(', '),
  continent: () => CONTINENTS.join(', '),
  country: () => 'two letters as in ISO 3166-1, such as ES',
  from: () => 'a month, such as 2027-03',
  to: () => 'a month, such as 2027-03',
  cfp: () => 'open',
};

/**
 * Reads the query of a feed. A value that means nothing is a mistake, and so is a filter that the feed doesn't have: without it the feed would
 * hold more than was asked for, and a program shows no notice. Other parameters are left alone: some programs add their own.
 * @param names the parameters that the feed has
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
  const forms = names.map((name) => `- ${name}: ${FORMS[name](typeIds)}`);
  const shown = wrong.slice(0, 5).map((part) => (part.length > 80 ? `${part.slice(0, 80)}…` : part));
  return {
    mistake: `Not understood in this address: ${shown.join(', ')}.\n\nWhat can be written (type and attendance more than once):\n${forms.join('\n')}\n`,
  };
}
