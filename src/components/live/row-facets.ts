/** The two sides of what filters compare with in a row. Apart from `row.ts`, since the script of every page has no filters. */
import type { Occurrence } from '../../events/community-event.ts';
import {
  FILTER_NAMES,
  FILTERS,
  type EventFacets,
  type FetchedFacetName,
  type LiveFacetName,
} from '../../events/filters/filters.ts';
import { listedMonth } from '../../events/lists/group-occurrences.ts';
import { readAttribute, selectorOf, toAttributes, type FacetAttribute } from './page-attributes.ts';
import { toTimeAttributes, type Attributes } from './row.ts';

/** A facet that changes while a page is open isn't in an attribute: the script reads what the row shows. Nor is one that it fetches. */
const FACET_NAMES = [
  ...new Set(
    FILTER_NAMES.map((name) => FILTERS[name])
      .filter((filter) => !('isLive' in filter || 'isFetched' in filter || 'isServerOnly' in filter))
      .map(({ facet }) => facet),
  ),
] as FacetAttribute[];

/** Of a row in a list. @param facets what filters look at, in a list that has them */
export function toRowAttributes(occurrence: Occurrence, now: number, facets?: EventFacets): Attributes {
  const { event, status } = occurrence;
  return {
    ...toAttributes({ event: event.id, queue: event.data.repeats && event.id }),
    ...toTimeAttributes(occurrence, now),
    ...toAttributes({
      cancelled: status === 'cancelled',
      postponed: status === 'postponed',
      month: facets && listedMonth(occurrence),
      ...(facets && Object.fromEntries(FACET_NAMES.map((name) => [name, facets[name] || undefined]))),
      // Most are in the month that they are listed in.
      months: facets?.months === listedMonth(occurrence) ? undefined : facets?.months,
    }),
  };
}

const LIVE: Readonly<Record<LiveFacetName, (row: HTMLElement) => string>> = {
  cfp: (row) =>
    row.querySelector(`${selectorOf('closes')} ${selectorOf('when', 'open')}:not([hidden])`) === null ? '' : 'open',
};

/** What filters compare with in a row, in the browser. @param fetched what the page has fetched of an event, by its id */
export function readFacets(
  row: HTMLElement,
  fetched: Readonly<Record<FetchedFacetName, (id: string) => string>>,
): EventFacets {
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, readAttribute(row, name) ?? '']));
  facets.months = readAttribute(row, 'months') ?? readAttribute(row, 'month') ?? '';
  for (const [name, read] of Object.entries(LIVE)) Object.defineProperty(facets, name, { get: () => read(row) });
  const id = readAttribute(row, 'event') ?? '';
  for (const [name, read] of Object.entries(fetched)) Object.defineProperty(facets, name, { get: () => read(id) });
  return facets as EventFacets;
}
