import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { firstDayOf, lastDayOf } from '../dates/local-date.ts';
import { monthOf, monthsBetween } from '../dates/month.ts';
import { toLocalDateTime } from '../dates/resolve-local-time.ts';
import { selectOccurrences } from '../lists/select-occurrences.ts';

/** So far ahead the occurrences of a series are looked at. */
const SERIES_HORIZON_MS = 2 * 366 * 86_400_000;

/** The months that an occurrence lies in. What has begun before an instant is in none that was over then where it takes place. */
function monthsFrom({ startDate, endDate, startsAt, timeZone }: Occurrence, since: number): string[] {
  const months = monthsBetween(firstDayOf(startDate), lastDayOf(endDate));
  if (startsAt >= since) return months;
  const firstMonth = monthOf(toLocalDateTime(since, timeZone));
  return months.filter((month) => month >= firstMonth);
}

/**
 * The months in which an event takes place; of a series, up to two years after `now` (ms). While its days aren't known, all that they may lie in.
 * @param since the instant (ms) from which on
 */
export function selectMonths(event: CommunityEvent, now: number, since = now): string[] {
  const to = isRecurring(event) ? now + SERIES_HORIZON_MS : Infinity;
  const occurrences = selectOccurrences(event, { from: since, to });
  return [...new Set(occurrences.flatMap((occurrence) => monthsFrom(occurrence, since)))].sort();
}
