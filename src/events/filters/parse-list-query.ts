import type { EventFilter } from './event-filter.ts';
import { FILTER_SOURCES, type FilterSource } from './filter-sources.ts';
import { FILTER_NAMES, FILTERS, LIST_FILTERS, type FilterName } from './filters.ts';
import type { ListQuery } from './list-query.ts';
import { PAGE_PARAMETER, parseParameters } from './parse-parameters.ts';

export interface ParsedListQuery extends ListQuery {
  /** Parameters that mean nothing, as `name=value`, in their order. */
  ignored: string[];
}

type ParameterName = FilterName | 'view' | 'page';

/** A filter's, or how the list is looked at. */
const PARAMETERS: Readonly<Record<ParameterName, Pick<FilterSource, 'normalize' | 'isValid'>>> = {
  ...FILTER_SOURCES,
  view: { isValid: (value) => value === 'type' || value === 'date' },
  page: PAGE_PARAMETER,
};

/** How many values of a parameter a query may have. */
function mostOf(name: string): number {
  if (!(name in FILTERS)) return 1;
  const filter = FILTERS[name as FilterName];
  if ('most' in filter) return filter.most;
  return 'isMultiple' in filter ? Infinity : 1;
}

/** Parses the query of a list's URL. What means nothing is reported, not an error. @param names the parameters that the list has */
export function parseListQuery(
  query: URLSearchParams,
  typeIds: readonly string[],
  names: readonly ParameterName[] = [...LIST_FILTERS, 'view'],
): ParsedListQuery {
  const parameters = names.map((name) => {
    const { isValid, ...parameter } = PARAMETERS[name];
    return [name, { ...parameter, most: mostOf(name), isValid: (value: string) => isValid(value, typeIds) }] as const;
  });
  const { read, ignored } = parseParameters(query, new Map(parameters));
  const filter: EventFilter = Object.fromEntries(
    FILTER_NAMES.filter((name) => read.has(name)).map((name) => [name, [...(read.get(name) ?? [])].sort()]),
  );
  return {
    filter,
    view: read.get('view')?.has('date') === true ? 'date' : 'type',
    page: Number([...(read.get('page') ?? ['1'])][0]),
    ignored,
  };
}

/** The ids of a filter as events have them today, and those that no event has or had. @param byAnyId events by their ids and former ids */
export function resolveIds(
  filter: EventFilter,
  byAnyId: ReadonlyMap<string, { id: string }>,
): { filter: EventFilter; unknown: string[] } {
  const { id: asked = [], ...others } = filter;
  const ids = new Set(asked.flatMap((id) => byAnyId.get(id)?.id ?? []));
  return {
    filter: ids.size === 0 ? others : { ...others, id: [...ids].sort() },
    unknown: asked.filter((id) => !byAnyId.has(id)),
  };
}

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** What a program asks a feed for, or why it can't be answered. */
export type FeedQuery = { filter: EventFilter } | { error: string };

/**
 * Parses a feed's query. A value that means nothing, or a filter not in `names`, is an error, since programs show no notice; unknown names are
 * left alone. @param byAnyId events by their ids and former ids, of a feed that can be asked for some
 */
export function parseFeedQuery(
  query: URLSearchParams,
  typeIds: readonly string[],
  names: readonly FilterName[],
  byAnyId: ReadonlyMap<string, { id: string }> = new Map(),
): FeedQuery {
  const surplus = names.find((name) => mostOf(name) > 1 && new Set(query.getAll(name)).size > mostOf(name));
  if (surplus) return { error: `Too many in this URL: ${surplus} can have up to ${String(mostOf(surplus))} values.\n` };
  const { filter: asked, ignored } = parseListQuery(query, typeIds, names);
  const { filter, unknown } = resolveIds(asked, byAnyId);
  const isFilter = (part: string) => FILTER_NAMES.some((name) => part.startsWith(`${name}=`));
  const wrong = [...ignored.filter(isFilter), ...unknown.map((id) => `id=${id}`)];
  if (wrong.length === 0) return { filter };
  const multiple = names.filter((name) => 'isMultiple' in FILTERS[name]);
  const values = names.map((name) => `- ${name}: ${FILTER_SOURCES[name].describe(typeIds)}`);
  const shown = wrong.slice(0, 5).map((part) => (part.length > 80 ? `${part.slice(0, 80)}…` : part));
  return {
    error: `Not understood in this URL: ${shown.join(', ')}.\n\nAllowed parameters (${conjunction.format(multiple)} more than once):\n${values.join('\n')}\n`,
  };
}
