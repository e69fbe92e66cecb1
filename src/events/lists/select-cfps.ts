import { millisecondsInDay } from 'date-fns/constants';
import type { Cfp, CommunityEvent } from '../community-event.ts';
import { deadlineAt, hasEnded } from '../status-at.ts';

/** One call for proposals with its event, as lists of calls have it. */
export interface EventCfp {
  event: CommunityEvent;
  cfp: Cfp;
}

export type Cfps = ReturnType<typeof selectCfps>;

/** How long a closed CFP is still listed, so that latecomers learn that it has closed. */
const RECENT_MS = 60 * millisecondsInDay;

/** All calls of some events. */
export const listCfps = (events: readonly CommunityEvent[]): EventCfp[] =>
  events.flatMap((event) => event.cfps.map((cfp) => ({ event, cfp })));

/** The instant (ms) from which a CFP is no longer listed, if its event isn't over before. */
export const unlistedAt = ({ cfp }: Pick<EventCfp, 'cfp'>): number => cfp.closesAt + RECENT_MS;

/** When a call closes, as far as it says: a rolling one comes after all others. */
const deadlineOf = ({ cfp }: EventCfp) => (cfp.closes === undefined ? Infinity : cfp.closesAt);
const opensAt = ({ cfp }: EventCfp) => cfp.opensAt ?? 0;

/** `Infinity - Infinity` is not a number. */
const compare = (a: number, b: number) => (a === b ? 0 : a - b);

/** CFPs by what they are at `now` (ms): the first to close, the first to open, the last to close comes first. */
function groupByStatus(cfps: readonly EventCfp[], now: number) {
  const byStatus = Map.groupBy(cfps, ({ cfp }) => deadlineAt(cfp, now));
  return {
    open: (byStatus.get('open') ?? []).sort((a, b) => compare(deadlineOf(a), deadlineOf(b))),
    openingLater: (byStatus.get('not-open-yet') ?? []).sort((a, b) => opensAt(a) - opensAt(b)),
    recentlyClosed: (byStatus.get('closed') ?? []).sort((a, b) => compare(b.cfp.closesAt, a.cfp.closesAt)),
  };
}

/** The CFPs to list at `now` (ms), of events that are neither cancelled nor over. */
export function selectCfps(cfps: readonly EventCfp[], now: number) {
  const isListed = ({ event, cfp }: EventCfp) =>
    event.data.status !== 'cancelled' && !hasEnded(event, now) && now < unlistedAt({ cfp });
  return groupByStatus(cfps.filter(isListed), now);
}

/** The CFP of an event that is shown where there is room for one: the open one that closes next, else the next to open, else the last that closed. */
export function selectLeadingCfp(event: CommunityEvent, now: number): Cfp | undefined {
  const { open, openingLater, recentlyClosed } = groupByStatus(listCfps([event]), now);
  return (open[0] ?? openingLater[0] ?? recentlyClosed[0])?.cfp;
}

/** The next instant (ms) at which one of the CFPs is no longer listed for its age, or `Infinity`. */
export function nextCfpRemoval({ recentlyClosed }: Cfps): number {
  const oldest = recentlyClosed.at(-1);
  return oldest === undefined ? Infinity : unlistedAt(oldest);
}
