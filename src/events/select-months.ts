import type { CommunityEvent } from './community-event';
import { firstDayOf, lastDayOf } from './local-date';
import { monthsBetween } from './month';
import { selectOccurrences } from './select-occurrences';

/** So far ahead the occurrences of a series are looked at. */
const HORIZON_MS = 2 * 366 * 86_400_000;

/** The months in which an event takes place from `now` (ms) on; of a series, two years ahead. While its days aren't known, all that they may lie in. */
export function selectMonths(event: CommunityEvent, now: number): string[] {
  const occurrences = selectOccurrences(event, { from: now, to: now + HORIZON_MS });
  const months = occurrences.flatMap(({ startDate, endDate }) =>
    monthsBetween(firstDayOf(startDate), lastDayOf(endDate)),
  );
  return [...new Set(months)].sort();
}
