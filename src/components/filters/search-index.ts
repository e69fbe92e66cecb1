/** In the browser: what can be searched for, which pages fetch when a search begins. */
import { createMatcher, listTerms, type EventFilter } from '../../events/filters/event-filter.ts';
import { createWordTest } from '../../events/filters/search-words.ts';
import type { SearchIndex } from '../../outputs/search/to-search-index.ts';
import { readAttribute } from '../live/page-attributes.ts';
import { toArchiveFilter, type ElsewhereCounts } from './describe-result.ts';

/** Events and talks by their ids. */
export interface LoadedIndex {
  events: ReadonlyMap<string, SearchIndex['events'][number]>;
  talks: ReadonlyMap<string, SearchIndex['talks'][number]>;
}

const indexes = new Map<string, Promise<LoadedIndex>>();

async function fetchIndex(url: string): Promise<LoadedIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  const { events, talks } = (await response.json()) as SearchIndex;
  return {
    events: new Map(events.map((event) => [event.id, event])),
    talks: new Map(talks.map((talk) => [talk.id, talk])),
  };
}

/** The index whose URL an element has; it is fetched once. */
export function loadSearchIndex(element: HTMLElement, name: 'upcomingIndex' | 'wholeIndex'): Promise<LoadedIndex> {
  const url = readAttribute(element, name) ?? '';
  const index = indexes.get(url) ?? fetchIndex(url);
  indexes.set(url, index);
  index.catch(() => indexes.delete(url));
  return index;
}

/** How much other pages find, by an index of everything. */
export function countElsewhere(index: LoadedIndex | undefined, filter: EventFilter): ElsewhereCounts | undefined {
  if (index === undefined) return undefined;
  const archived = toArchiveFilter(filter);
  const matches = createMatcher(archived);
  const noFacets = { attendance: '', continent: '', country: '', months: '', cfp: '', registration: '', event: '' };
  const events = [...index.events.values()].filter(({ type, words }) =>
    matches({ ...noFacets, eventType: type, words }),
  );
  const isFound = createWordTest((archived.q ?? []).join(' '));
  const sessions = [...index.talks.values()].filter(({ id }) => id.includes('#'));
  return {
    allYears: listTerms(archived).length === 0 ? index.events.size : events.length,
    talks: sessions.filter(({ words }) => isFound(words)).length,
  };
}
