import type { CommunityEvent } from './community-event.ts';
import { announcedFrom, hasBanner } from './banner/list-banners.ts';
import { unlistedAt } from './lists/select-cfps.ts';
import { selectHeldSessions } from './sessions-at.ts';
import { joinPeriodOf } from './taking-part.ts';
import { selectLastOccurrence, selectNextOccurrences } from './lists/select-occurrences.ts';

/** Of a recurring event those of its last, present and next dates; what is known to the month begins on no day. */
function boundariesOf(event: CommunityEvent, now: number) {
  const { cfps, registration, data } = event;
  const unlisted = data.status === 'cancelled' ? [] : cfps.map((cfp) => unlistedAt({ cfp }));
  const isAnnounced = hasBanner(event) && data.status === 'scheduled';
  const held = selectHeldSessions(event);
  const last = selectLastOccurrence(event, now);
  const occurrences = [last ?? [], selectNextOccurrences(event, now, 2)].flat();
  const instants = {
    'is over': occurrences.map(({ endsAt }) => endsAt),
    begins: occurrences.map(({ startsAt, precision }) => (precision === 'day' ? startsAt : undefined)),
    'CFP opens': cfps.map(({ opensAt }) => opensAt),
    'CFP closes': cfps.map(({ closes, closesAt }) => (closes === undefined ? undefined : closesAt)),
    'CFP is no longer listed': unlisted.filter((instant) => instant < event.endsAt),
    'one can join': occurrences.map((occurrence) => joinPeriodOf(occurrence)?.opensAt),
    'a session begins': held.map(({ startsAt }) => startsAt),
    'a session ends': held.map(({ endsAt }) => endsAt),
    'registration opens': [registration?.opensAt],
    'registration closes': [registration?.closesAt],
    'is announced in the banner': [isAnnounced ? announcedFrom(event) : undefined],
  };
  return Object.entries(instants).flatMap(([kind, some]) =>
    some.flatMap((instant = Infinity) => (instant === Infinity ? [] : { instant, kind, event })),
  );
}

/** An instant (ms) at which what the site says of an event changes, and what happens then. */
export type Boundary = ReturnType<typeof boundariesOf>[number];

/** What happens at the instant nearest to `now` (ms), in one direction: all that happens then, or nothing. */
function nearest(boundaries: readonly Boundary[], now: number): Boundary[] {
  const distance = Math.min(...boundaries.map(({ instant }) => Math.abs(instant - now)));
  return boundaries.filter(({ instant }) => Math.abs(instant - now) === distance);
}

/** What changed last before `now` (ms), and what changes next after it; each is about one instant. */
export function listBoundaries(events: readonly CommunityEvent[], now: number) {
  const all = events.flatMap((event) => boundariesOf(event, now));
  const { previous = [], next = [] } = Object.groupBy(
    all.filter(({ instant }) => instant !== now),
    ({ instant }) => (instant < now ? 'previous' : 'next'),
  );
  return { previous: nearest(previous, now), next: nearest(next, now) };
}
