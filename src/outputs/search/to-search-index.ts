import type { CommunityEvent } from '../../events/community-event.ts';
import type { EventFacets } from '../../events/filters/filters.ts';
import type { Talk } from '../../events/talks/list-talks.ts';

/** What the scripts of pages search in; `words` are those of `toIndexWords`. A talk is known as in `listTalks`. */
export interface SearchIndex {
  events: Record<'id' | 'type' | 'words', string>[];
  talks: Record<'id' | 'words', string>[];
}

/** The index of some events and talks. */
export function toSearchIndex(
  events: readonly CommunityEvent[],
  facetsByEvent: ReadonlyMap<CommunityEvent, EventFacets>,
  talks: readonly Talk[],
): SearchIndex {
  return {
    events: events.map((event) => ({
      id: event.id,
      type: event.data.type,
      words: facetsByEvent.get(event)?.words ?? '',
    })),
    talks: talks.map(({ id, facets }) => ({ id, words: facets.words })),
  };
}
