import { millisecondsInDay } from 'date-fns/constants';
import type { Cfp, CommunityEvent } from '../community-event.ts';
import { deadlineAt, hasEnded } from '../status-at.ts';

export type EventWithCfp = CommunityEvent & { cfp: Cfp };

export type Cfps = ReturnType<typeof selectCfps>;

/** How long a closed CFP is still listed, so that latecomers learn that it has closed. */
const RECENT_MS = 60 * millisecondsInDay;

export const hasCfp = (event: CommunityEvent): event is EventWithCfp => event.cfp !== undefined;

/** The instant (ms) from which a CFP is no longer listed, if its event isn't over before. */
export const unlistedAt = ({ cfp }: Pick<EventWithCfp, 'cfp'>): number => cfp.closesAt + RECENT_MS;

/** The CFPs to list at `now` (ms), of events that are neither cancelled nor over: the first to close, the first to open, the last to close comes first. */
export function selectCfps(events: readonly EventWithCfp[], now: number) {
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
