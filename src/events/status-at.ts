import type { Occurrence, OpenPeriod, TimeSpan } from './community-event.ts';

export type TimeStatus = 'upcoming' | 'now' | 'past';

/** Whether a span is over: at its end it is. */
export const hasEnded = ({ endsAt }: Pick<TimeSpan, 'endsAt'>, now: number): boolean => now >= endsAt;

/** The one rule: upcoming before its start, now until its end, past from then on. While only its month or year is known, it is upcoming until that ends. */
export function statusAt(span: TimeSpan, now: number): TimeStatus {
  if (hasEnded(span, now)) return 'past';
  return now >= span.startsAt && span.precision === 'day' ? 'now' : 'upcoming';
}

/** The instant (ms) at which `statusAt` next gives another answer, or `Infinity` if it never does again. */
export function nextStatusChange(span: TimeSpan, now: number): number {
  const status = statusAt(span, now);
  if (status === 'past') return Infinity;
  return status === 'upcoming' && span.precision === 'day' ? span.startsAt : span.endsAt;
}

export type DeadlineStatus = 'not-open-yet' | 'open' | 'closed';

/** When something can be done; see `OpenPeriod`. */
export type Deadline = Partial<Pick<OpenPeriod, 'opensAt' | 'closesAt'>>;

/** Whether a CFP or a registration is open at `now` (ms). */
export function deadlineAt({ opensAt, closesAt }: Deadline, now: number): DeadlineStatus {
  if (closesAt !== undefined && now >= closesAt) return 'closed';
  return opensAt !== undefined && now < opensAt ? 'not-open-yet' : 'open';
}

/** The instant (ms) at which `deadlineAt` next gives another answer, or `Infinity`. */
export const nextDeadlineChange = ({ opensAt, closesAt }: Deadline, now: number): number =>
  Math.min(...[opensAt, closesAt].map((instant = Infinity) => (instant > now ? instant : Infinity)));

/** The next instant (ms) after `now` at which one of these occurrences starts, ends, or has a deadline; else `Infinity`. */
export function nextChange(occurrences: Iterable<Occurrence>, now: number): number {
  const changes = Iterator.from(occurrences).flatMap((occurrence) => {
    const { cfps, registration = {} } = occurrence.event;
    const deadlines = [...cfps, registration].map((deadline) => nextDeadlineChange(deadline, now));
    return [nextStatusChange(occurrence, now), ...deadlines];
  });
  return changes.reduce((next, change) => Math.min(next, change), Infinity);
}
