import type { CommunityEvent, Occurrence } from './community-event';
import { selectCurrentOccurrence } from './select-occurrences';
import { compareOccurrences } from './timeline';

/** The events of a year, each once, by the occurrence that it is known by at `now` (ms), in order of start, then title. */
export function selectYear(events: readonly CommunityEvent[], now: number): Occurrence[] {
  return events.map((event) => selectCurrentOccurrence(event, now)).sort(compareOccurrences);
}
