import type { CommunityEvent, Session } from './community-event.ts';
import type { Deadline } from './status-at.ts';

/** Whether it is of interest at all which sessions are on: they aren't where the event doesn't take place as announced. */
const takesPlace = ({ data }: CommunityEvent): boolean => data.status === 'scheduled';

/** The sessions that take place, as a timetable in order of start. */
export const selectHeldSessions = (event: CommunityEvent): readonly Session[] =>
  takesPlace(event) ? event.sessions.filter(({ status }) => status === 'scheduled') : [];

/**
 * When a session is what comes next: from the start of the one before, or of the event for the first, until its own. Those that start at the
 * same time come next together; `undefined` of one that isn't held.
 */
export function nextPeriodOf(session: Session, event: CommunityEvent): Deadline | undefined {
  const held = selectHeldSessions(event);
  if (!held.some(({ id }) => id === session.id)) return undefined;
  const before = held.filter(({ startsAt }) => startsAt < session.startsAt).map(({ startsAt }) => startsAt);
  return { opensAt: Math.max(event.startsAt, ...before), closesAt: session.startsAt };
}

/** The next instant (ms) after `now` at which another session is on or comes next, or `Infinity`. */
export function nextSessionChange(event: CommunityEvent, now: number): number {
  const held = selectHeldSessions(event);
  const instants =
    held.length === 0 ? [] : [event.startsAt, ...held.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])];
  return Math.min(...instants.filter((instant) => instant > now));
}
