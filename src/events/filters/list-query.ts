import { listTerms, type EventFilter } from './event-filter.ts';
import { toSearch } from './to-search.ts';

export type ListView = 'type' | 'date';

export interface ListQuery {
  filter: EventFilter;
  view: ListView;
  page: number;
}

/** The one way to write a query: terms in their order, nothing empty and no default. `?type=kcd&from=2027-01`, or an empty text. */
export function serializeListQuery({ filter, view, page = 1 }: Partial<ListQuery> & { filter: EventFilter }): string {
  const query = new URLSearchParams(listTerms(filter).map(({ name, value }) => [name, value]));
  if (view === 'date') query.set('view', view);
  if (page > 1) query.set('page', String(page));
  return toSearch(query);
}

export const PAGE_SIZE = 100;
