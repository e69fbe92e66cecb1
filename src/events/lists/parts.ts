import type { CommunityEvent } from '../community-event.ts';

/** The events that are part of another or co-located with it, by that one's id, each list in the order of `events`. @param byAnyId also by former ids */
export function groupByParent(
  events: readonly CommunityEvent[],
  byAnyId: ReadonlyMap<string, CommunityEvent>,
): Map<string, CommunityEvent[]> {
  const parts = events.flatMap((event) => {
    const parent = byAnyId.get(event.data.partOf ?? '');
    return parent === undefined || parent === event ? [] : { event, parent };
  });
  const groups = Map.groupBy(parts, ({ parent }) => parent.id);
  return new Map([...groups].map(([id, some]) => [id, some.map(({ event }) => event)]));
}
