import type { Catalog } from '../collections/catalog.ts';
import {
  allEventsPath,
  cfpsPath,
  eventPath,
  homePath,
  mapPath,
  monthPath,
  subscribePath,
  typePath,
  yearPath,
} from '../paths.ts';

/** A page that search engines may list. */
export interface ListedPage {
  path: string;
  /** The day or instant at which it was last changed in substance, where that is known. */
  lastmod?: string;
}

/** Every page that search engines may list. `/calendar/` leads on to a month. Months without events have a page, but nothing to find. */
export function listPages({ byYear, byMonth, events, types }: Catalog): ListedPage[] {
  const months = [...byMonth].filter(([, some]) => some.length > 0);
  return [
    ...[homePath, allEventsPath, mapPath, cfpsPath, subscribePath].map((path) => ({ path })),
    ...types.map(({ id }) => ({ path: typePath(id) })),
    ...[...byYear.keys()].map((year) => ({ path: yearPath(year) })),
    ...months.map(([month]) => ({ path: monthPath(month) })),
    ...events.map(({ id, data }) => ({ path: eventPath(id), lastmod: data.updated ?? data.added })),
  ];
}
