import type { CommunityEvent } from '../community-event.ts';
import { createMatcher, type EventFilter } from './event-filter.ts';
import type { EventFacets } from './filters.ts';

/** The events that a filter lets through, by what of them doesn't change with time. */
export function selectMatching(
  facetsByEvent: ReadonlyMap<CommunityEvent, EventFacets>,
  filter: EventFilter,
): CommunityEvent[] {
  const matches = createMatcher(filter);
  return [...facetsByEvent].filter(([, facets]) => matches(facets)).map(([event]) => event);
}
