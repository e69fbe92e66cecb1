import type { EventData } from '../../events/event-data.ts';
import { listRepeatedHours, type RepeatedHour } from '../../events/dates/zone-transitions.ts';
import { addDays, daysBetween, type LocalDate } from '../../events/dates/local-date.ts';
import { resolveLocalTime } from '../../events/dates/resolve-local-time.ts';
import { generateDays } from '../../events/recurrence/recurrence-rule.ts';
import { ANYWHERE_ON_EARTH } from '../../events/resolve-event.ts';
import { lastRecurrenceDay } from '../schema/recurrence/rule-parts.ts';
import { checkEach, problemAt } from './check.ts';

interface NamedTime {
  path: PropertyKey[];
  date: string;
  time: string | undefined;
  timeZone: string;
}

function listTimes(data: EventData): NamedTime[] {
  const { startDate, endDate = startDate, startTime, endTime, timeZone, sessions = [], cfp } = data;
  const times: NamedTime[] = [
    { path: ['startTime'], date: startDate, time: startTime, timeZone },
    { path: ['endTime'], date: endDate, time: endTime, timeZone },
    ...sessions.flatMap((session, index) =>
      (['startsAt', 'endsAt'] as const).map((field) => {
        const [date = '', time] = session[field].split('T');
        return { path: ['sessions', index, field], date, time, timeZone };
      }),
    ),
  ];
  if (cfp !== undefined) {
    const zone = cfp.timeZone ?? ANYWHERE_ON_EARTH;
    times.push({ path: ['cfp', 'closesTime'], date: cfp.closes, time: cfp.closesTime, timeZone: zone });
  }
  return times;
}

/** The times of changed occurrences; those that are cancelled have none. */
function listChanges({
  startDate,
  endDate = startDate,
  startTime,
  endTime,
  timeZone,
  repeats,
}: EventData): NamedTime[] {
  return (repeats?.changes ?? []).flatMap((change, index) => {
    if (change.status === 'cancelled') return [];
    const firstDay = change.startDate ?? change.date;
    const lastDay = change.endDate ?? addDays(firstDay, daysBetween(startDate, endDate));
    const at = (field: string) => ['repeats', 'changes', index, field];
    return [
      { path: at('startTime'), date: firstDay, time: change.startTime ?? startTime, timeZone },
      { path: at('endTime'), date: lastDay, time: change.endTime ?? endTime, timeZone },
    ];
  });
}

// Finding them takes a while, and many recurring events share a zone and year; `npm run new` checks a draft again after each answer.
const knownHours = new Map<string, RepeatedHour[]>();

/** The local times that happen twice in a zone, in the years that a recurrence from a year on can name. */
function repeatedHoursIn(timeZone: string, year: string): RepeatedHour[] {
  const key = `${timeZone} ${year}`;
  const hours = knownHours.get(key) ?? listRepeatedHours(timeZone, `${year}-01-01`, lastRecurrenceDay(`${year}-12-31`));
  knownHours.set(key, hours);
  return hours;
}

/**
 * The first day in ten years on which an occurrence, after the first, starts or ends at a time that happens twice.
 * Clocks go back at night, so of nearly all recurring events no day needs to be looked at.
 */
function findRepeatedTime(data: EventData, field: 'startTime' | 'endTime'): LocalDate | undefined {
  const { startDate, endDate = startDate, timeZone, repeats, [field]: time } = data;
  if (repeats === undefined || time === undefined) return undefined;
  const repeated = new Set(
    repeatedHoursIn(timeZone, startDate.slice(0, 4)).flatMap(({ from, to }) =>
      [from, to].map((end) => end.slice(0, 10)).filter((day) => from <= `${day}T${time}` && `${day}T${time}` < to),
    ),
  );
  if (repeated.size === 0) return undefined;
  const { rule, except = [], changes = [] } = repeats;
  const irregular = new Set([startDate, ...except, ...changes.map(({ date }) => date)]);
  const shift = field === 'endTime' ? daysBetween(startDate, endDate) : 0;
  const lastDay = lastRecurrenceDay(startDate);
  for (const day of generateDays(rule, startDate)) {
    if (day > lastDay) return undefined;
    const date = addDays(day, shift);
    if (!irregular.has(day) && repeated.has(date)) return date;
  }
  return undefined;
}

/** The first such time among the occurrences that a rule gives: an author who knows of it knows of the others. */
function listRepeated(data: EventData): NamedTime[] {
  return (['startTime', 'endTime'] as const).flatMap((field) => {
    const date = findRepeatedTime(data, field);
    return date === undefined ? [] : { path: [field], date, time: data[field], timeZone: data.timeZone };
  });
}

function isAmbiguous({ date, time, timeZone }: NamedTime): boolean {
  return time !== undefined && resolveLocalTime(`${date}T${time}`, timeZone).kind === 'ambiguous';
}

export const noAmbiguousTimes = checkEach('no-ambiguous-times', (file) => {
  const { data } = file;
  if (data === undefined) return [];
  const times = [...listTimes(data), ...listChanges(data)].filter(isAmbiguous);
  return [...times, ...listRepeated(data)].map(({ path, date, time = '', timeZone }) => {
    const message = `${time} happens twice on ${date} in ${timeZone}, where clocks go back. The first is used.`;
    return problemAt(file, path, message, 'warning');
  });
});
