import type { CommunityEvent } from '../community-event.ts';
import { isRelated, isSamePlace, overlap } from './select-duplicates.ts';

/** The events of other types in the same city on the same days, to which one may belong; not those that either names as `related`. */
export function selectCompanions(event: CommunityEvent, events: readonly CommunityEvent[]): CommunityEvent[] {
  return events.filter(
    (other) =>
      other.id !== event.id &&
      other.data.type !== event.data.type &&
      other.data.status === 'scheduled' &&
      isSamePlace(event, other) &&
      overlap(event, other) &&
      !isRelated(event, other),
  );
}
