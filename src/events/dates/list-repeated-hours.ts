import type { LocalDate, LocalDateTime } from './local-date.ts';
import { zoneTransitions } from './zone-transitions.ts';

/** Local times that happen twice, as clocks go back over them: from `from` up to, not including, `to`. */
export interface RepeatedHour {
  from: LocalDateTime;
  to: LocalDateTime;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const toText = (wallClock: number) => new Date(wallClock).toISOString().slice(0, 16);

/** The local times that happen twice in a zone, from one day to another. */
export function listRepeatedHours(timeZone: string, firstDay: LocalDate, lastDay: LocalDate): RepeatedHour[] {
  const transitions = zoneTransitions(timeZone, Date.parse(firstDay) - DAY_MS, Date.parse(lastDay) + 2 * DAY_MS);
  return transitions
    .filter(({ offsetFrom, offsetTo }) => offsetTo < offsetFrom)
    .map(({ instant, offsetFrom, offsetTo }) => ({
      from: toText(instant + offsetTo * MINUTE_MS),
      to: toText(instant + offsetFrom * MINUTE_MS),
    }));
}
