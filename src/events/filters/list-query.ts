import { listTerms, type EventFilter } from './event-filter.ts';

export type ListView = 'type' | 'date';

export interface ListQuery {
  filter: EventFilter;
  view: ListView;
  page: number;
}

/** A query with its question mark, or an empty text. Slashes, of which ids have one, may stay as they are (RFC 3986 §3.4). */
export const toSearch = (query: URLSearchParams): string =>
  query.size === 0 ? '' : `?${query.toString().replaceAll('%2F', '/')}`;

/** The one way to write a query: terms in their order, nothing empty and no default. `?type=kcd&from=2027-01`, or an empty text. */
export function serializeListQuery({ filter, view, page = 1 }: Partial<ListQuery> & { filter: EventFilter }): string {
  const query = new URLSearchParams(listTerms(filter).map(({ name, value }) => [name, value]));
  if (view === 'date') query.set('view', view);
  if (page > 1) query.set('page', String(page));
  return toSearch(query);
}

export const PAGE_SIZE = 100;
