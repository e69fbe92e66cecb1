import { firstDayOf, type LocalDate } from '../dates/local-date.ts';
import { monthOf, type Month } from '../dates/month.ts';
import { endOfLocalDay, toLocalDateTime } from '../dates/resolve-local-time.ts';
import { ANYWHERE_ON_EARTH } from '../resolve-event.ts';

/**
 * The first day of a month that isn't folded away: while it is that month, the day that it is where days end last, so that what is folded is over
 * for every reader. A month that is over has nothing folded.
 * @returns also the instant (ms) of the next change
 */
export function foldDays(month: Month, now: number): { from: LocalDate; until: number } {
  const [first, today] = [firstDayOf(month), toLocalDateTime(now, ANYWHERE_ON_EARTH).slice(0, 10)];
  if (monthOf(today) > month) return { from: first, until: Infinity };
  const from = today > first ? today : first;
  return { from, until: endOfLocalDay(from, ANYWHERE_ON_EARTH) };
}
