import type { CommunityEvent } from '../community-event.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { monthsBetween, type Month } from '../dates/month.ts';
import { occupiedDays, type DaySpan } from './occupied-days.ts';
import { toLocalDateTime } from '../dates/resolve-local-time.ts';

/** Events by the months in which they may take place, the months in order. */
export type MonthIndex = ReadonlyMap<Month, readonly CommunityEvent[]>;

function lastDayOfSeries({ endsAt, data }: CommunityEvent): LocalDate {
  return toLocalDateTime(endsAt - 1, data.timeZone).slice(0, 10);
}

/**
 * The first and the last day on which an event may take place. A series may begin with an occurrence that was moved ahead.
 * @param horizon the last day of a series without end, if that is later than its first occurrence
 */
function spanOf(event: CommunityEvent, horizon: LocalDate): DaySpan {
  const { data } = event;
  const own = occupiedDays({ ...data, endDate: data.endDate ?? data.startDate });
  if (!isRecurring(event)) return own;
  const moved = (event.data.repeats.changes ?? []).flatMap(({ startDate }) => startDate ?? []);
  const last = event.endsAt === Infinity ? horizon : lastDayOfSeries(event);
  return {
    first: moved.reduce((earliest, date) => (date < earliest ? date : earliest), own.first),
    last: last > own.last ? last : own.last,
  };
}

/**
 * Every month from that of the first event to that of the last, with the events that may take place in it: a series from its first month to its last.
 * One without end is in all of them from its first on, and doesn't make them more.
 */
export function indexByMonth(events: readonly CommunityEvent[]): MonthIndex {
  const spans = events.map((event) => spanOf(event, ''));
  const [first] = spans.map((span) => span.first).sort();
  const last = spans
    .map((span) => span.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return new Map();
  const index = new Map<Month, CommunityEvent[]>(monthsBetween(first, last).map((month) => [month, []]));
  for (const event of events) {
    const span = spanOf(event, last);
    for (const month of monthsBetween(span.first, span.last)) index.get(month)?.push(event);
  }
  return index;
}

/** The month of an index that is closest to a month; `undefined` when the index has none. */
export function closestMonth(index: MonthIndex, month: Month): Month | undefined {
  if (index.has(month)) return month;
  const months = [...index.keys()];
  return month < (months[0] ?? '') ? months[0] : months.at(-1);
}
