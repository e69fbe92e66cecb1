import type { CommunityEvent, Occurrence } from './community-event';
import { isSeries } from './expand-series';
import { firstDayOf, lastDayOf } from './local-date';
import { monthOf, monthsBetween } from './month';
import { toLocalDateTime } from './resolve-local-time';
import { selectOccurrences } from './select-occurrences';

/** So far ahead the occurrences of a series are looked at. */
const SERIES_HORIZON_MS = 2 * 366 * 86_400_000;

/** The months that an occurrence lies in. What has begun is in none that is over where it takes place. */
function monthsFrom({ startDate, endDate, startsAt, timeZone }: Occurrence, now: number): string[] {
  const months = monthsBetween(firstDayOf(startDate), lastDayOf(endDate));
  if (startsAt >= now) return months;
  const thisMonth = monthOf(toLocalDateTime(now, timeZone));
  return months.filter((month) => month >= thisMonth);
}

/** The months in which an event takes place from `now` (ms) on; of a series, two years ahead. While its days aren't known, all that they may lie in. */
export function selectMonths(event: CommunityEvent, now: number): string[] {
  const to = isSeries(event) ? now + SERIES_HORIZON_MS : Infinity;
  const months = selectOccurrences(event, { from: now, to }).flatMap((occurrence) => monthsFrom(occurrence, now));
  return [...new Set(months)].sort();
}
