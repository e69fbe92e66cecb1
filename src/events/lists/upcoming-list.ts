import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { toFacetsAt } from '../filters/event-facets.ts';
import type { EventFacets } from '../filters/filters.ts';
import { monthOf, nextMonth } from '../dates/month.ts';
import { startOfLocalDay, toLocalDateTime } from '../dates/resolve-local-time.ts';
import { nextChange } from '../status-at.ts';
import { selectUpcoming, type Timeline } from './timeline.ts';

/** The instant (ms) at which the next month begins in a time zone. */
const nextMonthStart = (now: number, timeZone: string): number =>
  startOfLocalDay(`${nextMonth(monthOf(toLocalDateTime(now, timeZone)))}-01`, timeZone);

/**
 * The next instant (ms) after `now` at which one of these occurrences, or what filters compare with in it, changes; else `Infinity`. Of what
 * goes on that is also the beginning of a month: it isn't in the one before any more.
 */
export const nextListChange = (occurrences: readonly Occurrence[], now: number): number =>
  occurrences.reduce(
    (next, { startsAt, timeZone }) => (startsAt < now ? Math.min(next, nextMonthStart(now, timeZone)) : next),
    nextChange(occurrences, now),
  );

/** What is upcoming, and what filters compare with in it. */
export interface UpcomingList {
  /** In order of start, then type, then title. */
  occurrences: readonly Occurrence[];
  facetsOf: ReadonlyMap<Occurrence, EventFacets>;
  /** Of all of them, in the same order. */
  facets: readonly EventFacets[];
  /** See `nextListChange`. */
  nextChange: number;
}

type FacetsOfEvents = ReadonlyMap<CommunityEvent, EventFacets>;

function makeList(timeline: Timeline, facetsOfEvents: FacetsOfEvents, now: number): UpcomingList {
  const occurrences = selectUpcoming(timeline, now);
  const facetsOf = new Map(
    occurrences.flatMap((occurrence) => {
      const facets = facetsOfEvents.get(occurrence.event);
      return facets === undefined ? [] : [[occurrence, toFacetsAt(facets, { ...occurrence, now })]];
    }),
  );
  return { occurrences, facetsOf, facets: [...facetsOf.values()], nextChange: nextListChange(occurrences, now) };
}

/**
 * What is upcoming of a timeline at an instant (ms), with facets that are those of all its events in a language: the same list while
 * nothing of it changes, since each query would make it again.
 */
export function createUpcomingList(timeline: Timeline) {
  const kept = new WeakMap<FacetsOfEvents, { list: UpcomingList; from: number }>();
  return (facetsOfEvents: FacetsOfEvents, now: number): UpcomingList => {
    const known = kept.get(facetsOfEvents);
    if (known !== undefined && known.from <= now && now < known.list.nextChange) return known.list;
    const list = makeList(timeline, facetsOfEvents, now);
    kept.set(facetsOfEvents, { list, from: now });
    return list;
  };
}
