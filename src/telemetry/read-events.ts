import type { Clock } from '../clock.ts';
import type { CommunityEvent } from '../events/community-event.ts';
import { countByStatus } from '../events/lists/count-by-status.ts';
import { listBoundaries } from '../events/list-boundaries.ts';
import type { EventState } from './create-telemetry.ts';

/** Reads how many events have which status, and when that next changes; both are counted again only then. */
export function createEventReader(clock: Clock, loadEvents: () => Promise<readonly CommunityEvent[]>) {
  let known: { counts: EventState['counts']; until: number } | undefined;
  return async (): Promise<EventState> => {
    const now = clock.now();
    if (known === undefined || now >= known.until) {
      const events = await loadEvents();
      const [next] = listBoundaries(events, now).next;
      known = { counts: countByStatus(events, now), until: next?.instant ?? Infinity };
    }
    const { counts, until } = known;
    return { counts, nextBoundary: until === Infinity ? undefined : (until - now) / 1000 };
  };
}
