import { millisecondsInMinute } from 'date-fns/constants';
import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { toFacetsAt } from '../filters/event-facets.ts';
import type { EventFacets } from '../filters/filters.ts';
import { nextChange } from '../status-at.ts';
import { selectUpcoming, type Timeline } from './timeline.ts';

/** At one of them each month begins, in every time zone; an event that goes on isn't in the one before any more. */
const QUARTER_HOUR_MS = 15 * millisecondsInMinute;

/** What is upcoming, and what filters compare with in it. */
export interface UpcomingList {
  /** In order of start, then type, then title. */
  occurrences: readonly Occurrence[];
  facetsOf: ReadonlyMap<Occurrence, EventFacets>;
  /** Of all of them, in the same order. */
  facets: readonly EventFacets[];
  /** The instant (ms) at which the list, or the status or a deadline of something in it, changes; else `Infinity`. */
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
  return { occurrences, facetsOf, facets: [...facetsOf.values()], nextChange: nextChange(occurrences, now) };
}

/**
 * What is upcoming of a timeline at an instant (ms), with facets that are those of all its events in a language: the same list while
 * nothing of it changes, since each question to it would make it anew.
 */
export function createUpcomingList(timeline: Timeline) {
  const kept = new WeakMap<FacetsOfEvents, { list: UpcomingList; from: number; until: number }>();
  return (facetsOfEvents: FacetsOfEvents, now: number): UpcomingList => {
    const known = kept.get(facetsOfEvents);
    if (known !== undefined && known.from <= now && now < known.until) return known.list;
    const list = makeList(timeline, facetsOfEvents, now);
    const nextQuarter = (Math.floor(now / QUARTER_HOUR_MS) + 1) * QUARTER_HOUR_MS;
    kept.set(facetsOfEvents, { list, from: now, until: Math.min(list.nextChange, nextQuarter) });
    return list;
  };
}
