import type { Occurrence } from '../community-event.ts';
import { addDays, firstDayOf, lastDayOf, precisionOf, type LocalTime, type PartialDate } from './local-date.ts';
import { resolveLocalTime, startOfLocalDay } from './resolve-local-time.ts';

/** Where in time something lies, as a file says it. */
export interface LocalSpan {
  startDate: PartialDate;
  endDate: PartialDate;
  startTime?: LocalTime | undefined;
  endTime?: LocalTime | undefined;
  timeZone: string;
}

/**
 * The instants (ms) of a local span. All-day: from the first instant of the first day to the first instant after the last one.
 * A start or end that clocks jump over becomes the moment of the jump, one that happens twice its first time;
 * files with such a time are refused or noted when they are read, so here it only concerns occurrences of a series.
 */
export function resolveSpan(span: LocalSpan): Pick<Occurrence, 'startsAt' | 'endsAt' | 'precision'> {
  const { startDate, endDate, startTime, endTime, timeZone } = span;
  const startsAt =
    startTime === undefined
      ? startOfLocalDay(firstDayOf(startDate), timeZone)
      : resolveLocalTime(`${startDate}T${startTime}`, timeZone).instant;
  const endsAt =
    endTime === undefined
      ? startOfLocalDay(addDays(lastDayOf(endDate), 1), timeZone)
      : resolveLocalTime(`${endDate}T${endTime}`, timeZone).instant;
  return { startsAt, endsAt, precision: precisionOf(startDate) ?? 'day' };
}
