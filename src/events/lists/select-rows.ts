import type { Occurrence } from '../community-event.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { selectNextOccurrences } from './select-occurrences.ts';
import { compareOccurrences } from './timeline.ts';

/** An occurrence in a list. */
export interface Row {
  occurrence: Occurrence;
  /** Not in the list yet: of a series, the script lets it in once the one before it has ended. */
  isWaiting: boolean;
}

/** The rows of a list of upcoming occurrences at `now` (ms), in order of start, each series with the occurrence that follows. */
export function selectRows(upcoming: readonly Occurrence[], now: number): Row[] {
  const waiting = upcoming
    .filter(({ event }) => isRecurring(event))
    .flatMap(({ event }) => selectNextOccurrences(event, now, 2).slice(1));
  return [
    ...upcoming.map((occurrence) => ({ occurrence, isWaiting: false })),
    ...waiting.map((occurrence) => ({ occurrence, isWaiting: true })),
  ].sort((a, b) => compareOccurrences(a.occurrence, b.occurrence));
}
