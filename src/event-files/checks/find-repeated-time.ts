import type { EventData } from '../../events/event-data.ts';
import { listRepeatedHours, type RepeatedHour } from '../../events/dates/zone-transitions.ts';
import { addDays, daysBetween, type LocalDate } from '../../events/dates/local-date.ts';
import { generateDays } from '../../events/recurrence/recurrence-rule.ts';
import { limitOfSeries } from '../schema/recurrence/limit-of-series.ts';

/** The days of a rule on which something takes place as the rule has it, after the first. */
function* regularDays({ startDate, repeats }: EventData, lastDay: LocalDate): Generator<LocalDate, void> {
  if (repeats === undefined) return;
  const { rule, except = [], changes = [] } = repeats;
  const irregular = new Set([startDate, ...except, ...changes.map(({ date }) => date)]);
  for (const day of generateDays(rule, startDate)) {
    if (day > lastDay) return;
    if (!irregular.has(day)) yield day;
  }
}

/** The local times that happen twice in a zone, in the years that a series can name which begins in a year. */
export type HoursOf = (timeZone: string, year: string) => RepeatedHour[];

/** Finds them out once for all series of a zone and year: there are many such series, and it takes a while. */
export function rememberRepeatedHours(): HoursOf {
  const known = new Map<string, RepeatedHour[]>();
  return (timeZone, year) => {
    const key = `${timeZone} ${year}`;
    const hours = known.get(key) ?? listRepeatedHours(timeZone, `${year}-01-01`, limitOfSeries(`${year}-12-31`));
    known.set(key, hours);
    return hours;
  };
}

/**
 * The first day in ten years on which a series, after its first occurrence, starts or ends at a time that happens twice.
 * Clocks go back at night, so of nearly all series no day needs to be looked at.
 */
export function findRepeatedTime(
  data: EventData,
  field: 'startTime' | 'endTime',
  hoursOf: HoursOf,
): LocalDate | undefined {
  const { startDate, endDate = startDate, timeZone, repeats, [field]: time } = data;
  if (repeats === undefined || time === undefined) return undefined;
  const lastDay = limitOfSeries(startDate);
  const repeated = new Set(
    hoursOf(timeZone, startDate.slice(0, 4)).flatMap(({ from, to }) =>
      [from, to].map((end) => end.slice(0, 10)).filter((day) => from <= `${day}T${time}` && `${day}T${time}` < to),
    ),
  );
  if (repeated.size === 0) return undefined;
  const shift = field === 'endTime' ? daysBetween(startDate, endDate) : 0;
  for (const day of regularDays(data, lastDay)) {
    const date = addDays(day, shift);
    if (repeated.has(date)) return date;
  }
  return undefined;
}
