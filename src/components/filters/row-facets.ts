import {
  FILTER_NAMES,
  FILTERS,
  type EventFacets,
  type FacetName,
  type LiveFacetName,
} from '../../events/filters/filters.ts';

/** A facet that changes while a page is open isn't in an attribute: the script reads what the row shows. */
const FACET_NAMES = [
  ...new Set(FILTER_NAMES.filter((name) => !('isLive' in FILTERS[name])).map((name) => FILTERS[name].facet)),
];

/** What filters compare with in a row, for a template to spread. */
export function toFacetAttributes(facets: EventFacets): Record<string, string> {
  const toName = (name: FacetName) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return Object.fromEntries(
    FACET_NAMES.filter((name) => facets[name] !== '').map((name) => [toName(name), facets[name]]),
  );
}

const LIVE: Readonly<Record<LiveFacetName, (row: HTMLElement) => string>> = {
  cfp: (row) => (row.querySelector('[data-closes] [data-when="open"]:not([hidden])') === null ? '' : 'open'),
};

/** The same in the browser. */
export function readFacets(row: HTMLElement): EventFacets {
  const { dataset } = row;
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, dataset[name] ?? '']));
  for (const [name, read] of Object.entries(LIVE)) Object.defineProperty(facets, name, { get: () => read(row) });
  return facets as EventFacets;
}
