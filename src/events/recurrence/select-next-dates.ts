import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { isRecurring } from './expand-recurrence.ts';
import { selectNextOccurrences } from '../lists/select-occurrences.ts';

/** How many dates readers and programs are shown. */
const MOST = 6;

/** The dates of a series that haven't ended at `now` (ms), the next one first; none of an event that takes place once. */
export function selectNextDates(event: CommunityEvent, now: number): Occurrence[] {
  return isRecurring(event) ? selectNextOccurrences(event, now, MOST) : [];
}
