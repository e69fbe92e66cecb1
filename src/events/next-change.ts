import type { Occurrence } from './community-event.ts';
import { nextDeadlineChange } from './deadline-at.ts';
import { nextStatusChange } from './status-at.ts';

/**
 * The next instant (ms) after `now` at which anything about these occurrences changes: one starts, ends, or has a deadline.
 * A page that shows them is right until then. `Infinity` when nothing will change again.
 */
export function nextChange(occurrences: Iterable<Occurrence>, now: number): number {
  let next = Infinity;
  for (const occurrence of occurrences) {
    const { cfp, registration } = occurrence.event;
    next = Math.min(
      next,
      nextStatusChange(occurrence, now),
      cfp === undefined ? Infinity : nextDeadlineChange(cfp, now),
      registration === undefined ? Infinity : nextDeadlineChange(registration, now),
    );
  }
  return next;
}
