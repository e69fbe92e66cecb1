import type { Attendance } from '../event-data.ts';
import { searchWords } from './search-words.ts';

/** What lists can be narrowed by, in the order in which addresses have it. */
export const FILTER_NAMES = ['q', 'type', 'attendance', 'continent', 'country', 'from', 'to', 'cfp'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/**
 * What is asked for. Within a name any of its values will do, and all names must agree; `from` and `to` are months (`2027-03`), both inclusive.
 * Only `type` and `attendance` have several values.
 */
export type EventFilter = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** One wish of a filter, which a reader can take back. */
export interface FilterPart {
  name: FilterName;
  value: string;
}

/** What a filter looks at in an event. */
export interface EventFacets {
  type: string;
  attendance: Attendance;
  continent?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  /** The words of its `searchWords`, with blanks between them. */
  words: string;
  /** The months (`2027-03`) in which it takes place; known of what is ahead. */
  months?: readonly string[];
  isCfpOpen?: boolean;
}

/** The ways in which one can take part: a hybrid event is in person and online. */
function waysOf(attendance: Attendance): string[] {
  return attendance === 'hybrid' ? ['hybrid', 'in-person', 'online'] : [attendance];
}

/** The one rule of what a filter lets through, for the server and for the script in the page. */
export function createMatcher(filter: EventFilter): (facets: EventFacets) => boolean {
  const words = searchWords(filter.q?.join(' ') ?? '');
  const from = filter.from?.[0] ?? '0000';
  const to = filter.to?.[0] ?? '9999';
  const isAnyMonth = filter.from === undefined && filter.to === undefined;
  const allows = (name: FilterName, values: readonly (string | undefined)[]) =>
    filter[name]?.some((value) => values.includes(value)) ?? true;
  return (facets) =>
    allows('type', [facets.type]) &&
    allows('attendance', waysOf(facets.attendance)) &&
    allows('continent', [facets.continent]) &&
    allows('country', [facets.country]) &&
    (isAnyMonth || facets.months?.some((month) => month >= from && month <= to) === true) &&
    (filter.cfp === undefined || facets.isCfpOpen === true) &&
    words.every((word) => facets.words.includes(word));
}

/** The wishes of a filter, in the order in which addresses have them. */
export function listParts(filter: EventFilter): FilterPart[] {
  return FILTER_NAMES.flatMap((name) => [...(filter[name] ?? [])].sort().map((value) => ({ name, value })));
}

/** A filter of these wishes. */
export function toFilter(parts: readonly FilterPart[]): EventFilter {
  const values = Map.groupBy(parts, ({ name }) => name);
  return Object.fromEntries([...values].map(([name, some]) => [name, some.map(({ value }) => value)]));
}

/** The filter without one of its wishes. */
export function withoutPart(filter: EventFilter, { name, value }: FilterPart): EventFilter {
  return toFilter(listParts(filter).filter((part) => part.name !== name || part.value !== value));
}
