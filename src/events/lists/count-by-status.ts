import type { CommunityEvent } from '../community-event.ts';
import type { EventStatus } from '../event-data.ts';
import { statusAt, type TimeStatus } from '../status-at.ts';
import { selectCurrentOccurrence } from './select-occurrences.ts';

/** Where an event is in time, unless it is postponed or cancelled. */
export type CountedStatus = TimeStatus | Exclude<EventStatus, 'scheduled'>;

/** How many events have which status at `now` (ms), each by its current date. */
export function countByStatus(events: readonly CommunityEvent[], now: number): Record<CountedStatus, number> {
  const counts = { upcoming: 0, now: 0, past: 0, postponed: 0, cancelled: 0 };
  for (const event of events) {
    const occurrence = selectCurrentOccurrence(event, now);
    counts[occurrence.status === 'scheduled' ? statusAt(occurrence, now) : occurrence.status] += 1;
  }
  return counts;
}
