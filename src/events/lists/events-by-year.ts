import { millisecondsInDay } from 'date-fns/constants';
import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { toLocalDateTime } from '../dates/resolve-local-time.ts';
import { firstDayOf, lastDayOf, toDayNumber } from '../dates/local-date.ts';
import { selectOccurrences } from './select-occurrences.ts';
import { hasEnded } from '../status-at.ts';
import { compareOccurrences } from './timeline.ts';

function firstYear({ data }: CommunityEvent): number {
  return Number(data.startDate.slice(0, 4));
}

/** The last year of a series; of one without end, the last year of which anything else is known. */
function lastYear(event: CommunityEvent, horizon: number): number {
  if (!isRecurring(event)) return firstYear(event);
  if (event.endsAt === Infinity) return Math.max(horizon, firstYear(event));
  return Number(toLocalDateTime(event.endsAt - 1, event.data.timeZone).slice(0, 4));
}

/** Events by the year of their start, the latest year first; a series is in each of its years. */
export function groupByYear(events: readonly CommunityEvent[]): Map<string, CommunityEvent[]> {
  const horizon = Math.max(0, ...events.map(firstYear));
  const groups = new Map<string, CommunityEvent[]>();
  for (const event of events) {
    for (let year = firstYear(event); year <= lastYear(event, horizon); year += 1) {
      groups.set(String(year), [...(groups.get(String(year)) ?? []), event]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => b.localeCompare(a)));
}

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
