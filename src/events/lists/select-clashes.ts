import type { CommunityEvent } from '../community-event.ts';

const WEEK_MS = 7 * 86_400_000;

/** The events of the same type within a week before or after one, whose people would like to go to both. Those that go on for ever are none. */
export function selectClashes(event: CommunityEvent, events: readonly CommunityEvent[]): CommunityEvent[] {
  return events.filter(
    (other) =>
      other.id !== event.id &&
      other.data.type === event.data.type &&
      other.data.status === 'scheduled' &&
      other.endsAt !== Infinity &&
      other.startsAt < event.endsAt + WEEK_MS &&
      event.startsAt < other.endsAt + WEEK_MS,
  );
}
