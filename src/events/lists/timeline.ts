import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { selectLastOccurrence, selectNextOccurrences } from './select-occurrences.ts';
import { hasEnded } from '../status-at.ts';

/** Events in the order of their ends, so that a page costs what it shows, however many events have passed. */
export interface Timeline {
  byEnd: readonly CommunityEvent[];
}

export function createTimeline(events: readonly CommunityEvent[]): Timeline {
  return { byEnd: events.toSorted((a, b) => (a.endsAt === b.endsAt ? 0 : a.endsAt - b.endsAt)) };
}

function countEnded({ byEnd }: Timeline, now: number): number {
  let low = 0;
  let high = byEnd.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hasEnded(byEnd[middle] ?? { endsAt: Infinity }, now)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The order of events by their types. */
export const compareTypesOf = (a: CommunityEvent, b: CommunityEvent): number => (a.typeOrder ?? 0) - (b.typeOrder ?? 0);

/** Of what starts together: by type, then by title. */
const compareTies = (a: CommunityEvent, b: CommunityEvent): number =>
  compareTypesOf(a, b) || a.data.title.localeCompare(b.data.title, 'en');

/** Order of events: by start, then by type, then by title. */
export const compareEvents = (a: CommunityEvent, b: CommunityEvent): number =>
  a.startsAt - b.startsAt || compareTies(a, b);

/** Order of lists: by the occurrence's start, then by type, then by title. */
export const compareOccurrences = (a: Occurrence, b: Occurrence): number =>
  a.startsAt - b.startsAt || compareTies(a.event, b.event);

/** The next occurrence of every event that isn't over at `now` (ms), in order of start, then type, then title. */
export const selectUpcoming = (timeline: Timeline, now: number): Occurrence[] =>
  timeline.byEnd
    .slice(countEnded(timeline, now))
    .flatMap((event) => selectNextOccurrences(event, now, 1))
    .sort(compareOccurrences);

/** The last occurrence of every event that is over at `now` (ms), the latest first. */
export const selectPast = (timeline: Timeline, now: number): Occurrence[] =>
  timeline.byEnd
    .slice(0, countEnded(timeline, now))
    .flatMap((event) => selectLastOccurrence(event, now) ?? [])
    .sort((a, b) => -compareOccurrences(a, b));

const tookPlace = ({ status, precision }: Occurrence): boolean => status === 'scheduled' && precision === 'day';

/** The occurrence that took place last before `now` (ms): of the events that are over, or of a recurring one that goes on. */
export function selectLatestPast(timeline: Timeline, now: number): Occurrence | undefined {
  const ended = countEnded(timeline, now);
  const lastOf = (event: CommunityEvent) => [selectLastOccurrence(event, now) ?? []].flat().filter(tookPlace);
  const ofEnded = timeline.byEnd.slice(0, ended).findLast((event) => lastOf(event).length > 0);
  return [ofEnded ?? [], timeline.byEnd.slice(ended)]
    .flat()
    .flatMap(lastOf)
    .sort((a, b) => b.endsAt - a.endsAt)[0];
}

/** A row of a list. One that `isNext` follows of a recurring event: the script inserts it once the occurrence before has ended. */
export interface ListRow {
  occurrence: Occurrence;
  isNext: boolean;
}

/** The rows of a list at `now` (ms). */
export function selectRows(upcoming: readonly Occurrence[], now: number): ListRow[] {
  const next = upcoming.flatMap(({ event }) => selectNextOccurrences(event, now, 2).slice(1));
  return [
    ...upcoming.map((occurrence) => ({ occurrence, isNext: false })),
    ...next.map((occurrence) => ({ occurrence, isNext: true })),
  ].sort((a, b) => compareOccurrences(a.occurrence, b.occurrence));
}
