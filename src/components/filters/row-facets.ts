import { FILTER_NAMES, FILTERS, type EventFacets, type LiveFacetName } from '../../events/filters/filters.ts';
import { readAttribute, selectorOf, toAttributes, type FacetAttribute } from '../live/page-attributes.ts';

/** A facet that changes while a page is open isn't in an attribute: the script reads what the row shows. */
const FACET_NAMES = [
  ...new Set(FILTER_NAMES.filter((name) => !('isLive' in FILTERS[name])).map((name) => FILTERS[name].facet)),
] as FacetAttribute[];

/** What filters compare with in a row, for a template to spread. */
export function toFacetAttributes(facets: EventFacets): Record<string, string> {
  return toAttributes(Object.fromEntries(FACET_NAMES.map((name) => [name, facets[name] || undefined])));
}

const LIVE: Readonly<Record<LiveFacetName, (row: HTMLElement) => string>> = {
  cfp: (row) =>
    row.querySelector(`${selectorOf('closes')} ${selectorOf('when', 'open')}:not([hidden])`) === null ? '' : 'open',
};

/** The same in the browser. */
export function readFacets(row: HTMLElement): EventFacets {
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, readAttribute(row, name) ?? '']));
  for (const [name, read] of Object.entries(LIVE)) Object.defineProperty(facets, name, { get: () => read(row) });
  return facets as EventFacets;
}
