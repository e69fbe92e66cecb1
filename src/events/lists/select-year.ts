import { millisecondsInDay } from 'date-fns/constants';
import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { firstDayOf, lastDayOf, toDayNumber } from '../dates/local-date.ts';
import { selectOccurrences } from './select-occurrences.ts';
import { hasEnded } from '../status-at.ts';
import { compareOccurrences } from './timeline.ts';

/** A window (ms) around a year in any zone. */
function yearWindow(year: string) {
  return {
    from: toDayNumber(firstDayOf(year)) - millisecondsInDay,
    to: toDayNumber(lastDayOf(year)) + 2 * millisecondsInDay,
  };
}

/** Of an event's occurrences that start in a year, the next one at `now` (ms), or the last when they are over. */
function selectOfYear(event: CommunityEvent, year: string, now: number): Occurrence | undefined {
  const ofYear = selectOccurrences(event, yearWindow(year)).filter(({ startDate }) => startDate.startsWith(year));
  return ofYear.find((occurrence) => !hasEnded(occurrence, now)) ?? ofYear.at(-1);
}

/** The events of a year, each once, in order of start, then title. */
export function selectYear(events: readonly CommunityEvent[], year: string, now: number): Occurrence[] {
  return events.flatMap((event) => selectOfYear(event, year, now) ?? []).sort(compareOccurrences);
}
