import type { Occurrence } from '../community-event.ts';
import { compareTypes, type EventType } from '../event-type.ts';

export interface TypeGroup {
  type: EventType;
  occurrences: Occurrence[];
}

/** One group for every type, in the types' order; occurrences keep theirs. A type without any has an empty group. */
export function groupByType(occurrences: readonly Occurrence[], types: readonly EventType[]): TypeGroup[] {
  const byType = Map.groupBy(occurrences, ({ event }) => event.data.type);
  return types.toSorted(compareTypes).map((type) => ({ type, occurrences: byType.get(type.id) ?? [] }));
}
