import type { CommunityEvent } from './community-event.ts';
import { announcedFrom, hasBanner } from './banner/list-banners.ts';
import { unlistedAt } from './lists/select-cfps.ts';
import { selectLastOccurrence, selectNextOccurrences } from './lists/select-occurrences.ts';

/** What happens to an event at an instant. */
export type BoundaryKind =
  | 'begins'
  | 'is over'
  | 'CFP opens'
  | 'CFP closes'
  | 'CFP is no longer listed'
  | 'registration opens'
  | 'registration closes'
  | 'is announced in the banner';

/** An instant (ms) at which what the site says of an event changes. */
export interface Boundary {
  instant: number;
  kind: BoundaryKind;
  event: CommunityEvent;
}

/** Of a series those of its last, present and next dates; what is known to the month begins on no day. */
function boundariesOf(event: CommunityEvent, now: number): Boundary[] {
  const { cfp, registration, data } = event;
  const unlisted = cfp === undefined || data.status === 'cancelled' ? undefined : unlistedAt({ cfp });
  const isAnnounced = hasBanner(event) && data.status === 'scheduled';
  const last = selectLastOccurrence(event, now);
  const occurrences = [...(last === undefined ? [] : [last]), ...selectNextOccurrences(event, now, 2)];
  const instants: [BoundaryKind, number | undefined][] = [
    ...occurrences.flatMap(({ startsAt, endsAt, precision }): [BoundaryKind, number | undefined][] => [
      ['begins', precision === 'day' ? startsAt : undefined],
      ['is over', endsAt],
    ]),
    ['CFP opens', cfp?.opensAt],
    ['CFP closes', cfp?.closesAt],
    ['CFP is no longer listed', unlisted !== undefined && unlisted < event.endsAt ? unlisted : undefined],
    ['registration opens', registration?.opensAt],
    ['registration closes', registration?.closesAt],
    ['is announced in the banner', isAnnounced ? announcedFrom(event) : undefined],
  ];
  return instants.flatMap(([kind, instant]) =>
    instant === undefined || !Number.isFinite(instant) ? [] : [{ instant, kind, event }],
  );
}

/** What happens at the instant nearest to `now` (ms), in one direction: all that happens then, or nothing. */
function nearest(boundaries: readonly Boundary[], now: number): Boundary[] {
  const distance = Math.min(...boundaries.map(({ instant }) => Math.abs(instant - now)));
  return boundaries.filter(({ instant }) => Math.abs(instant - now) === distance);
}

/** What changed last before `now` (ms), and what changes next after it; each is about one instant. */
export function listBoundaries(
  events: readonly CommunityEvent[],
  now: number,
): { previous: Boundary[]; next: Boundary[] } {
  const all = events.flatMap((event) => boundariesOf(event, now));
  return {
    previous: nearest(
      all.filter(({ instant }) => instant < now),
      now,
    ),
    next: nearest(
      all.filter(({ instant }) => instant > now),
      now,
    ),
  };
}
