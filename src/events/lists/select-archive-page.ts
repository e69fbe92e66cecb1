import type { CommunityEvent } from '../community-event.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { PAGE_SIZE } from '../filters/list-query.ts';
import { selectCurrentOccurrence } from './select-occurrences.ts';

export type ArchivePage = ReturnType<typeof selectArchivePage>;

/** A page of the events that match, by their current occurrences, the latest first. @param page from 1, at most the last */
export function selectArchivePage(
  /** In order of start. */
  events: readonly CommunityEvent[],
  matches: (event: CommunityEvent) => boolean,
  page: number,
  now: number,
) {
  const found = events
    .filter(matches)
    .map((event) => {
      const { startsAt } = isRecurring(event) ? selectCurrentOccurrence(event, now) : event;
      return { event, startsAt };
    })
    .sort((a, b) => a.startsAt - b.startsAt)
    .reverse();
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  const onPage = found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE);
  const occurrences = onPage.map(({ event }) => selectCurrentOccurrence(event, now));
  return { occurrences, total: found.length, page: shown, pages };
}
