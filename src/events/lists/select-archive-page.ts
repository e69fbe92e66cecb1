import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { PAGE_SIZE } from '../filters/list-query.ts';
import { selectCurrentOccurrence } from './select-occurrences.ts';

export interface ArchivePage {
  /** Each event by its occurrence that counts now, the latest first. */
  occurrences: Occurrence[];
  total: number;
  /** Which page this is, from 1. */
  page: number;
  pages: number;
}

/** A page of the events that match, the latest first. @param events in order of start; @param page from 1, at most the last */
export function selectArchivePage(
  events: readonly CommunityEvent[],
  matches: (event: CommunityEvent) => boolean,
  page: number,
  now: number,
): ArchivePage {
  const found = events
    .filter(matches)
    .map((event) => ({
      event,
      startsAt: isRecurring(event) ? selectCurrentOccurrence(event, now).startsAt : event.startsAt,
    }))
    .sort((a, b) => a.startsAt - b.startsAt)
    .reverse();
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  return {
    occurrences: found
      .slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE)
      .map(({ event }) => selectCurrentOccurrence(event, now)),
    total: found.length,
    page: shown,
    pages,
  };
}
