import { CONTINENTS, continentOf } from '../continent.ts';
import { FILTER_NAMES, type EventFilter, type FilterName } from './event-filter.ts';
import { precisionOf } from '../dates/local-date.ts';
import { searchWords } from './search-words.ts';
import type { ListQuery } from './serialize-list-query.ts';

/** What the query of an address asks for, and what of it means nothing. */
export interface ParsedListQuery extends ListQuery {
  /** Parameters that mean nothing, as `name=value`, in their order. */
  ignored: string[];
}

export const LONGEST_TEXT = 100;
export const ATTENDANCES = ['hybrid', 'in-person', 'online'];
/** Control characters, and what stands for bytes that aren't UTF-8. */
const UNREADABLE = /[\p{Cc}\uFFFD]/u;

const lower = (text: string) => text.trim().toLowerCase();
const isMonth = (text: string) => precisionOf(text) === 'month';

interface Parameter {
  /** Brings what clearly means the same into one form. */
  tidy: (value: string) => string;
  isValid: (value: string, typeIds: readonly string[]) => boolean;
  hasSeveral?: boolean;
}

const PARAMETERS: Readonly<Record<FilterName | 'view' | 'page', Parameter>> = {
  q: {
    tidy: (value) => value.trim().replace(/\s+/g, ' '),
    isValid: (value) => value.length <= LONGEST_TEXT && !UNREADABLE.test(value) && searchWords(value).length > 0,
  },
  type: { tidy: lower, isValid: (value, typeIds) => typeIds.includes(value), hasSeveral: true },
  attendance: { tidy: lower, isValid: (value) => ATTENDANCES.includes(value), hasSeveral: true },
  continent: { tidy: lower, isValid: (value) => CONTINENTS.some((continent) => continent === value) },
  // Of other letters, some have capitals of two: those of ß are SS, which is South Sudan.
  country: {
    tidy: (value) => value.trim().replace(/^[a-z]{2}$/i, (code) => code.toUpperCase()),
    isValid: (value) => continentOf(value) !== undefined,
  },
  from: { tidy: lower, isValid: isMonth },
  to: { tidy: lower, isValid: isMonth },
  cfp: { tidy: lower, isValid: (value) => value === 'open' },
  view: { tidy: lower, isValid: (value) => value === 'type' || value === 'date' },
  page: { tidy: lower, isValid: (value) => /^[1-9]\d{0,4}$/.test(value) },
};

/**
 * Reads the query of a list's address. Whatever comes is no error: empty parts are left out, and so is what means nothing, which is told.
 * @param names the parameters that the list has
 */
export function parseListQuery(
  query: URLSearchParams,
  typeIds: readonly string[],
  names: readonly (keyof typeof PARAMETERS)[] = [...FILTER_NAMES, 'view'],
): ParsedListQuery {
  const read = new Map<string, Set<string>>();
  const ignored: string[] = [];
  for (const [name, value] of query) {
    const known = names.find((one) => one === name);
    if (known === undefined) {
      ignored.push(`${name}=${value}`);
      continue;
    }
    const { tidy, isValid, hasSeveral = false } = PARAMETERS[known];
    const tidied = tidy(value);
    if (tidied === '') continue;
    const values = read.get(known) ?? new Set();
    if (isValid(tidied, typeIds) && (hasSeveral || values.size === 0 || values.has(tidied))) {
      read.set(known, values.add(tidied));
    } else {
      ignored.push(`${name}=${value}`);
    }
  }
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
