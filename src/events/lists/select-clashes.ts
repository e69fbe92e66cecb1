import { millisecondsInWeek } from 'date-fns/constants';
import type { CommunityEvent } from '../community-event.ts';

/** The events of the same type within a week before or after one, whose people would like to go to both. Endless ones are left out. */
export function selectClashes(event: CommunityEvent, events: readonly CommunityEvent[]): CommunityEvent[] {
  return events.filter(
    (other) =>
      other.id !== event.id &&
      other.data.type === event.data.type &&
      other.data.status === 'scheduled' &&
      other.endsAt !== Infinity &&
      other.startsAt < event.endsAt + millisecondsInWeek &&
      event.startsAt < other.endsAt + millisecondsInWeek,
  );
}
