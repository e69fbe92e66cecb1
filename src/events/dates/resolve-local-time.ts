import { tzOffset } from '@date-fns/tz/tzOffset';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { type LocalDateTime, addDays, firstDayOf, lastDayOf, precisionOf, type LocalDate } from './local-date.ts';
import type { Occurrence } from '../community-event.ts';

/**
 * What a local date and time means in a zone. Instants are ms since the epoch.
 * - `unique`: it happens once.
 * - `ambiguous`: clocks go back over it; `instant` is its first occurrence, `second` the later one.
 * - `nonexistent`: clocks jump over it; `instant` is the moment of the jump, `before` and `after` the nearest local times that exist.
 */
export type LocalTimeResolution =
  | { kind: 'unique'; instant: number }
  | { kind: 'ambiguous'; instant: number; second: number }
  | { kind: 'nonexistent'; instant: number; before: LocalDateTime; after: LocalDateTime };

const offsetMs = (timeZone: string, instant: number) => tzOffset(timeZone, new Date(instant)) * millisecondsInMinute;

/** What clocks show, from their reading as ms in UTC. */
export const toWallClockText = (wallClock: number): LocalDateTime => new Date(wallClock).toISOString().slice(0, 16);

/** What clocks in a zone show at an instant (ms), to the minute. */
export const toLocalDateTime = (instant: number, timeZone: string): LocalDateTime =>
  toWallClockText(instant + offsetMs(timeZone, instant));

/** The first instant, to the minute, at which the zone has its later offset. `from` and `to` must have different offsets. */
export function findTransition(timeZone: string, from: number, to: number): number {
  const offsetBefore = offsetMs(timeZone, from);
  let before = Math.floor(from / millisecondsInMinute);
  let after = Math.ceil(to / millisecondsInMinute);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMs(timeZone, middle * millisecondsInMinute) === offsetBefore) before = middle;
    else after = middle;
  }
  return after * millisecondsInMinute;
}

/** Resolves a local date and time. Zones change at most once in the two days around it (tz database, since 1970). */
export function resolveLocalTime(dateTime: LocalDateTime, timeZone: string): LocalTimeResolution {
  const wallClock = Date.parse(`${dateTime}Z`);
  const offsetBefore = offsetMs(timeZone, wallClock - millisecondsInDay);
  const offsetAfter = offsetMs(timeZone, wallClock + millisecondsInDay);
  const first = wallClock - offsetBefore;
  if (offsetBefore === offsetAfter) return { kind: 'unique', instant: first };

  const second = wallClock - offsetAfter;
  const firstHappens = offsetMs(timeZone, first) === offsetBefore;
  const secondHappens = offsetMs(timeZone, second) === offsetAfter;
  if (firstHappens && secondHappens) return { kind: 'ambiguous', instant: first, second };
  if (firstHappens) return { kind: 'unique', instant: first };
  if (secondHappens) return { kind: 'unique', instant: second };

  const transition = findTransition(timeZone, wallClock - millisecondsInDay, wallClock + millisecondsInDay);
  return {
    kind: 'nonexistent',
    instant: transition,
    before: toWallClockText(transition - millisecondsInMinute + offsetBefore),
    after: toWallClockText(transition + offsetAfter),
  };
}

/** The first instant (ms) of a local day, also where its midnight doesn't exist or happens twice. */
export const startOfLocalDay = (date: LocalDate, timeZone: string): number =>
  resolveLocalTime(`${date}T00:00`, timeZone).instant;

/** The first instant (ms) after a local day. */
export const endOfLocalDay = (date: LocalDate, timeZone: string): number => startOfLocalDay(addDays(date, 1), timeZone);

export type LocalSpan = Pick<Occurrence, 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'timeZone'>;

/** The instants (ms) of a local span, its end exclusive; see `resolveLocalTime` for times that clocks skip or repeat. */
export function resolveSpan(span: LocalSpan): Pick<Occurrence, 'startsAt' | 'endsAt' | 'precision'> {
  const { startDate, endDate, startTime, endTime, timeZone } = span;
  const startsAt =
    startTime === undefined
      ? startOfLocalDay(firstDayOf(startDate), timeZone)
      : resolveLocalTime(`${startDate}T${startTime}`, timeZone).instant;
  const endsAt =
    endTime === undefined
      ? endOfLocalDay(lastDayOf(endDate), timeZone)
      : resolveLocalTime(`${endDate}T${endTime}`, timeZone).instant;
  return { startsAt, endsAt, precision: precisionOf(startDate) ?? 'day' };
}
