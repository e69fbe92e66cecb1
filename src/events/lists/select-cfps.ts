import { millisecondsInDay } from 'date-fns/constants';
import type { Cfp, CommunityEvent } from '../community-event.ts';
import { deadlineAt, hasEnded } from '../status-at.ts';

export type EventWithCfp = CommunityEvent & { cfp: Cfp };

/** The CFPs of events that are neither cancelled nor over. */
export interface Cfps {
  /** The one that closes first comes first. */
  open: EventWithCfp[];
  /** The one that opens first comes first. */
  openingLater: EventWithCfp[];
  /** The one that closed last comes first. */
  recentlyClosed: EventWithCfp[];
}

/** How long a closed CFP is still listed, so that latecomers learn that it has closed. */
const RECENT_MS = 60 * millisecondsInDay;

export const hasCfp = (event: CommunityEvent): event is EventWithCfp => event.cfp !== undefined;

/** The instant (ms) from which a CFP is no longer listed, if its event isn't over before. */
export const unlistedAt = ({ cfp }: Pick<EventWithCfp, 'cfp'>): number => cfp.closesAt + RECENT_MS;

/** The CFPs to list at `now` (ms): those that are open, will be, or have been until lately. */
export function selectCfps(events: readonly EventWithCfp[], now: number): Cfps {
  const listed = events.filter(
    (event) => event.data.status !== 'cancelled' && !hasEnded(event, now) && now < unlistedAt(event),
  );
  const byStatus = Map.groupBy(listed, ({ cfp }) => deadlineAt(cfp, now));
  const opensAt = ({ cfp }: EventWithCfp) => cfp.opensAt ?? 0;
  return {
    open: (byStatus.get('open') ?? []).sort((a, b) => a.cfp.closesAt - b.cfp.closesAt),
    openingLater: (byStatus.get('not-open-yet') ?? []).sort((a, b) => opensAt(a) - opensAt(b)),
    recentlyClosed: (byStatus.get('closed') ?? []).sort((a, b) => b.cfp.closesAt - a.cfp.closesAt),
  };
}

/** The next instant (ms) at which one of the CFPs is no longer listed for its age, or `Infinity`. */
export function nextCfpRemoval({ recentlyClosed }: Cfps): number {
  const oldest = recentlyClosed.at(-1);
  return oldest === undefined ? Infinity : unlistedAt(oldest);
}
