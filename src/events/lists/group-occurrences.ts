import type { Occurrence } from '../community-event.ts';
import type { PartialDate } from '../dates/local-date.ts';
import { compareTypes, type EventType } from '../event-type.ts';

export interface MonthGroup {
  /** `2027-03`, or `2027` for what has no month yet. */
  month: PartialDate;
  occurrences: Occurrence[];
}

/** The month that an occurrence is listed in: that of its start, or its year while no month is announced. */
export const listedMonth = ({ startDate }: Pick<Occurrence, 'startDate'>): PartialDate => startDate.slice(0, 7);

/** A year comes after its months: what has no month yet comes last. */
const toOrder = (month: PartialDate): string => (month.length === 4 ? `${month}-99` : month);

/** Occurrences by the month of their start, the months in order; occurrences keep theirs. */
export const groupByMonth = (occurrences: readonly Occurrence[]): MonthGroup[] =>
  [...Map.groupBy(occurrences, listedMonth)]
    .map(([month, some]) => ({ month, occurrences: some }))
    .sort((a, b) => (toOrder(a.month) < toOrder(b.month) ? -1 : 1));

export interface TypeGroup {
  type: EventType;
  occurrences: Occurrence[];
}

/** One group for every type, in the types' order; occurrences keep theirs. A type without any has an empty group. */
export function groupByType(occurrences: readonly Occurrence[], types: readonly EventType[]): TypeGroup[] {
  const byType = Map.groupBy(occurrences, ({ event }) => event.data.type);
  return types.toSorted(compareTypes).map((type) => ({ type, occurrences: byType.get(type.id) ?? [] }));
}
