import type { Occurrence } from '../community-event.ts';
import type { PartialDate } from '../dates/local-date.ts';
import type { EventType } from '../event-type.ts';

export type MonthGroup = ReturnType<typeof groupByMonth>[number];
export type TypeGroup = ReturnType<typeof groupByType>[number];

/** The month that an occurrence is listed in: that of its start (`2027-03`), or its year (`2027`) while no month is announced. */
export const listedMonth = ({ startDate }: Pick<Occurrence, 'startDate'>): PartialDate => startDate.slice(0, 7);

/** A year comes after its months: what has no month yet comes last. */
const toOrder = (month: PartialDate): string => (month.length === 4 ? `${month}-99` : month);

export const compareMonths = (a: PartialDate, b: PartialDate): number => (toOrder(a) < toOrder(b) ? -1 : 1);

/** Occurrences by the month of their start, the months in order; occurrences keep theirs. */
export const groupByMonth = (all: readonly Occurrence[]) =>
  [...Map.groupBy(all, listedMonth)]
    .map(([month, occurrences]) => ({ month, occurrences }))
    .sort((a, b) => compareMonths(a.month, b.month));

/** One group for every type that has occurrences, the one with the soonest first; occurrences keep their order. @param occurrences in order of start */
export function groupByType(occurrences: readonly Occurrence[], types: readonly EventType[]) {
  const byType = new Map(types.map((type) => [type.id, type]));
  return [...Map.groupBy(occurrences, ({ event }) => event.data.type)].flatMap(([id, some]) => {
    const type = byType.get(id);
    return type === undefined ? [] : [{ type, occurrences: some }];
  });
}
