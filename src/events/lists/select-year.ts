import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { selectOccurrences } from './select-occurrences.ts';
import { hasEnded } from '../status-at.ts';
import { compareOccurrences } from './timeline.ts';

/** What a year in any zone lies within, in ms. */
function yearWindow(year: string) {
  const DAY_MS = 86_400_000;
  return { from: Date.parse(`${year}-01-01`) - DAY_MS, to: Date.parse(`${String(Number(year) + 1)}-01-01`) + DAY_MS };
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
