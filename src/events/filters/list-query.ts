import { listTerms, type EventFilter } from './event-filter.ts';

/** How a list can be looked at: in groups by type, or by month. */
export type ListView = 'type' | 'date';

/** What the query of a URL asks for. */
export interface ListQuery {
  filter: EventFilter;
  view: ListView;
  /** Of a list in pages, which one, from 1. */
  page: number;
}

/** The one way to write a query: terms in their order, nothing empty and no default. `?type=kcd&from=2027-01`, or an empty text. */
export function serializeListQuery({
  filter,
  view = 'type',
  page = 1,
}: Partial<ListQuery> & Pick<ListQuery, 'filter'>): string {
  const query = new URLSearchParams(listTerms(filter).map(({ name, value }) => [name, value]));
  if (view !== 'type') query.set('view', view);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** So many events a page of the archive shows. */
export const PAGE_SIZE = 100;
