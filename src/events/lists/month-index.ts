import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { type LocalDate, firstDayOf, lastDayOf } from '../dates/local-date.ts';
import { monthsBetween, type Month, nextMonth, previousMonth, weeksOfMonth, type Weekday } from '../dates/month.ts';
import { occupiedDays, type DaySpan, shareDay, windowAround } from './occupied-days.ts';
import { toLocalDateTime } from '../dates/resolve-local-time.ts';
import { selectOccurrences, selectOriginalOccurrence } from './select-occurrences.ts';
import { compareOccurrences } from './timeline.ts';

/** Events by the months in which they may take place, the months in order. */
export type MonthIndex = ReadonlyMap<Month, readonly CommunityEvent[]>;

/** The days on which an event may take place. @param horizon the last day of one without end, if after its first occurrence */
function spanOf(event: CommunityEvent, horizon: LocalDate): DaySpan {
  const { data, endsAt } = event;
  const own = occupiedDays({ ...data, endDate: data.endDate ?? data.startDate });
  if (!isRecurring(event)) return own;
  const moved = (event.data.repeats.changes ?? []).flatMap(({ startDate }) => startDate ?? []);
  const last = endsAt === Infinity ? horizon : toLocalDateTime(endsAt - 1, data.timeZone).slice(0, 10);
  const days = [own.first, ...moved].sort();
  return { first: days[0] ?? own.first, last: last > own.last ? last : own.last };
}

/** Every month from the first event's to the last's, with what may take place in it. One without end is in all from its first on, and adds none. */
export function indexByMonth(events: readonly CommunityEvent[]): MonthIndex {
  const spans = events.map((event) => spanOf(event, ''));
  const [first] = spans.map((span) => span.first).sort();
  const [last] = spans
    .map((span) => span.last)
    .sort()
    .reverse();
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

/** The occurrences that are on any of some days, over or not, in order of start, then title. What has no days yet isn't among them. */
export function selectDays(index: MonthIndex, days: DaySpan): Occurrence[] {
  const events = new Set(monthsBetween(days.first, days.last).flatMap((month) => index.get(month) ?? []));
  return [...events]
    .filter(({ precision }) => precision === 'day')
    .flatMap((event) => selectOccurrences(event, windowAround(days)))
    .filter((occurrence) => shareDay(occupiedDays(occurrence), days))
    .sort(compareOccurrences);
}

const daysOf = (month: Month): DaySpan => ({ first: firstDayOf(month), last: lastDayOf(month) });

export const selectMonth = (index: MonthIndex, month: Month): Occurrence[] => selectDays(index, daysOf(month));

/** The occurrences of a month, and of the whole weeks that it lies in, each as `selectDays` has them. */
export function selectMonthWeeks(index: MonthIndex, month: Month, weekStart: Weekday) {
  const dates = weeksOfMonth(month, weekStart).flat();
  const ofWeeks = selectDays(index, { first: dates[0] ?? '', last: dates.at(-1) ?? '' });
  return { ofMonth: ofWeeks.filter((occurrence) => shareDay(occupiedDays(occurrence), daysOf(month))), ofWeeks };
}

/** What may be in a month, but has no days yet. */
export const selectUndated = (index: MonthIndex, month: Month): Occurrence[] =>
  (index.get(month) ?? [])
    .filter(({ precision }) => precision !== 'day')
    .map((event) => selectOriginalOccurrence(event));

/** The closest month before or after a month in which anything takes place on known days. */
export function selectBusyMonth(index: MonthIndex, month: Month, direction: 'before' | 'after'): Month | undefined {
  const step = direction === 'after' ? nextMonth : previousMonth;
  for (let other = step(month); index.has(other); other = step(other)) {
    if (selectMonth(index, other).length > 0) return other;
  }
  return undefined;
}
