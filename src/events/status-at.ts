import type { TimeSpan } from './community-event.ts';

export type TimeStatus = 'upcoming' | 'now' | 'past';

/** Whether a span is over: at its end it is. */
export function hasEnded({ endsAt }: Pick<TimeSpan, 'endsAt'>, now: number): boolean {
  return now >= endsAt;
}

/**
 * The one rule of when an event is what: upcoming before it starts, now from its start to its end, past from its end on.
 * While only its month or year is known it is upcoming until that ends, since nobody can say that it has begun.
 * @param now ms since the epoch
 */
export function statusAt(span: TimeSpan, now: number): TimeStatus {
  if (hasEnded(span, now)) return 'past';
  return now >= span.startsAt && span.precision === 'day' ? 'now' : 'upcoming';
}

/** The instant (ms) at which `statusAt` next gives another answer, or `Infinity` if it never does again. */
export function nextStatusChange(span: TimeSpan, now: number): number {
  switch (statusAt(span, now)) {
    case 'past':
      return Infinity;
    case 'now':
      return span.endsAt;
    case 'upcoming':
      return span.precision === 'day' ? span.startsAt : span.endsAt;
  }
}
