import type { CommunityEvent } from '../community-event.ts';

/** How many a page shows; the type's page has them all. */
const LIMIT = 4;

/** Other events of the same type, those nearest in time first chosen, then in order of start. `events` is in order of start. */
export function selectOtherEditions(
  events: readonly CommunityEvent[],
  event: CommunityEvent,
  limit = LIMIT,
): CommunityEvent[] {
  const editions = events.filter(({ data }) => data.type === event.data.type);
  const place = editions.findIndex(({ startsAt }) => startsAt >= event.startsAt);
  const middle = place < 0 ? editions.length : place;
  return editions
    .slice(Math.max(0, middle - limit), middle + limit + 1)
    .filter(({ id }) => id !== event.id)
    .sort((a, b) => Math.abs(a.startsAt - event.startsAt) - Math.abs(b.startsAt - event.startsAt))
    .slice(0, limit)
    .sort((a, b) => a.startsAt - b.startsAt);
}
