import { millisecondsInMinute } from 'date-fns/constants';
import type { CommunityEvent, Occurrence } from './community-event.ts';
import { isRecurring } from './recurrence/expand-recurrence.ts';
import { deadlineAt, hasEnded, nextDeadlineChange, type Deadline, type DeadlineStatus } from './status-at.ts';

/** So long before an online event starts one can join it. */
const JOIN_AHEAD_MS = 15 * millisecondsInMinute;

/** Whether anybody can still take part at `now` (ms): not in what is cancelled or over. */
export const canTakePart = (event: CommunityEvent, now: number): boolean =>
  event.data.status !== 'cancelled' && !hasEnded(event, now);

/** When one can join an occurrence online: from a quarter of an hour before it starts until it ends; never where no URL is known. */
export function joinPeriodOf({ event, status, precision, startsAt, endsAt }: Occurrence): Deadline | undefined {
  const { data } = event;
  if (data.attendance === 'in-person' || data.online.url === undefined) return undefined;
  if (status !== 'scheduled' || precision !== 'day') return undefined;
  return { opensAt: startsAt - JOIN_AHEAD_MS, closesAt: endsAt };
}

/**
 * What can be said of the registration for an event at `now` (ms), or `undefined` where there is nothing to say: nobody can take part,
 * it takes place again and again, or a link to join it is enough; or it has begun, and nobody has announced any.
 */
export function registrationAt(event: CommunityEvent, now: number): DeadlineStatus | 'not-announced' | undefined {
  if (!canTakePart(event, now)) return undefined;
  if (event.registration !== undefined) return deadlineAt(event.registration, now);
  const isOpenToAll = event.data.attendance !== 'in-person' && event.data.online.url !== undefined;
  return isOpenToAll || isRecurring(event) || now >= event.startsAt ? undefined : 'not-announced';
}

/** The next instant (ms) after `now` from or until which one can join one of these occurrences, or `Infinity`. */
export const nextJoinChange = (occurrences: readonly Occurrence[], now: number): number =>
  Math.min(...occurrences.map((occurrence) => nextDeadlineChange(joinPeriodOf(occurrence) ?? {}, now)));

/** Whether one takes part from where one is, at a time of day that isn't over at `now` (ms): the reader's own time is then what counts. */
export const isAtReaderTime = (occurrence: Occurrence, now: number): boolean =>
  occurrence.event.data.attendance === 'online' && occurrence.startTime !== undefined && !hasEnded(occurrence, now);
