import { millisecondsInMinute } from 'date-fns/constants';
import { addDays, toDayNumber, type LocalDate, type LocalDateTime } from './local-date.ts';
import { zoneTransitions } from './zone-transitions.ts';

/** Local times that happen twice, as clocks go back over them: from `from` up to, not including, `to`. */
export interface RepeatedHour {
  from: LocalDateTime;
  to: LocalDateTime;
}

const toText = (wallClock: number) => new Date(wallClock).toISOString().slice(0, 16);

/** The local times that happen twice in a zone, from one day to another. */
export function listRepeatedHours(timeZone: string, firstDay: LocalDate, lastDay: LocalDate): RepeatedHour[] {
  const transitions = zoneTransitions(timeZone, toDayNumber(addDays(firstDay, -1)), toDayNumber(addDays(lastDay, 2)));
  return transitions
    .filter(({ offsetFrom, offsetTo }) => offsetTo < offsetFrom)
    .map(({ instant, offsetFrom, offsetTo }) => ({
      from: toText(instant + offsetTo * millisecondsInMinute),
      to: toText(instant + offsetFrom * millisecondsInMinute),
    }));
}
