import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { toLocalDateTime } from '../dates/resolve-local-time.ts';
import { firstDayOf, lastDayOf } from '../dates/local-date.ts';
import { selectOccurrences } from './select-occurrences.ts';
import { hasEnded } from '../status-at.ts';
import { compareOccurrences } from './timeline.ts';
import { windowAround } from './occupied-days.ts';

const firstYear = ({ data }: CommunityEvent) => Number(data.startDate.slice(0, 4));

/** The last year of an event; of one without end, the last year of which anything else is known. */
function lastYear(event: CommunityEvent, horizon: number): number {
  if (!isRecurring(event)) return firstYear(event);
  if (event.endsAt === Infinity) return Math.max(horizon, firstYear(event));
  return Number(toLocalDateTime(event.endsAt - 1, event.data.timeZone).slice(0, 4));
}

/** Events by the year of their start, the latest year first; a recurring event is in each of its years. */
export function groupByYear(events: readonly CommunityEvent[]): Map<string, CommunityEvent[]> {
  const horizon = Math.max(0, ...events.map(firstYear));
  const groups = new Map<string, CommunityEvent[]>();
  for (const event of events) {
    for (let year = firstYear(event); year <= lastYear(event, horizon); year += 1) {
      const group = groups.get(String(year));
      if (group === undefined) groups.set(String(year), [event]);
      else group.push(event);
    }
  }
  return new Map([...groups].sort(([a], [b]) => b.localeCompare(a)));
}

/** The events of a year, each by its next occurrence in it at `now` (ms), or the last when they are over; in order of start, then title. */
export function selectYear(events: readonly CommunityEvent[], year: string, now: number): Occurrence[] {
  const around = windowAround({ first: firstDayOf(year), last: lastDayOf(year) });
  const selected = events.flatMap((event) => {
    const ofYear = selectOccurrences(event, around).filter(({ startDate }) => startDate.startsWith(year));
    return ofYear.find((occurrence) => !hasEnded(occurrence, now)) ?? ofYear.at(-1) ?? [];
  });
  return selected.sort(compareOccurrences);
}
