import { tzOffset } from '@date-fns/tz/tzOffset';
import { millisecondsInWeek, millisecondsInMinute } from 'date-fns/constants';
import { findTransition, toWallClockText } from './resolve-local-time.ts';
import { addDays, toDayNumber, type LocalDate, type LocalDateTime } from './local-date.ts';

/** A change of a zone's clocks, at an instant in ms. Offsets are minutes east of UTC. */
export interface ZoneTransition {
  instant: number;
  offsetFrom: number;
  offsetTo: number;
}

/** No zone has had two changes within a week since 1990; the closest are those around Ramadan, a month apart. */
const STEP_MS = millisecondsInWeek;

/** The changes of a zone's clocks from one instant (ms) up to another, in order. */
export function zoneTransitions(timeZone: string, from: number, to: number): ZoneTransition[] {
  const offsetAt = (instant: number) => tzOffset(timeZone, new Date(instant));
  const transitions: ZoneTransition[] = [];
  let offsetFrom = offsetAt(from);
  for (let start = from; start < to; start += STEP_MS) {
    const end = Math.min(start + STEP_MS, to);
    const offsetTo = offsetAt(end);
    if (offsetTo === offsetFrom) continue;
    transitions.push({ instant: findTransition(timeZone, start, end), offsetFrom, offsetTo });
    offsetFrom = offsetTo;
  }
  return transitions;
}

/** Local times that happen twice, as clocks go back over them: from `from` up to, not including, `to`. */
export type RepeatedHour = Record<'from' | 'to', LocalDateTime>;

export function listRepeatedHours(timeZone: string, firstDay: LocalDate, lastDay: LocalDate): RepeatedHour[] {
  const transitions = zoneTransitions(timeZone, toDayNumber(addDays(firstDay, -1)), toDayNumber(addDays(lastDay, 2)));
  return transitions
    .filter(({ offsetFrom, offsetTo }) => offsetTo < offsetFrom)
    .map(({ instant, offsetFrom, offsetTo }) => ({
      from: toWallClockText(instant + offsetTo * millisecondsInMinute),
      to: toWallClockText(instant + offsetFrom * millisecondsInMinute),
    }));
}
