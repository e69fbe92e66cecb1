import { cfpsOf, type EventData } from '../../events/event-data.ts';
import { listRepeatedHours, type RepeatedHour } from '../../events/dates/zone-transitions.ts';
import { addDays, type LocalDate } from '../../events/dates/local-date.ts';
import { resolveLocalTime, type LocalSpan } from '../../events/dates/resolve-local-time.ts';
import { daysAfterFirst, spanOfChange } from '../../events/recurrence/expand-recurrence.ts';
import { generateDays } from '../../events/recurrence/recurrence-rule.ts';
import { ANYWHERE_ON_EARTH } from '../../events/resolve-event.ts';
import { pathOfCfp } from '../schema/rules/deadline-rules.ts';
import { lastRecurrenceDay } from '../schema/recurrence/rule-parts.ts';
import { checkEach, problemAt } from './check.ts';

interface NamedTime {
  path: PropertyKey[];
  date: string;
  time: string | undefined;
  timeZone: string;
}

/** The two ends of a span. @param path of what it is of, if not of the event */
const endsOf = ({ startDate, endDate, startTime, endTime, timeZone }: LocalSpan, ...path: PropertyKey[]) => [
  { path: [...path, 'startTime'], date: startDate, time: startTime, timeZone },
  { path: [...path, 'endTime'], date: endDate, time: endTime, timeZone },
];

function listTimes(data: EventData): NamedTime[] {
  const { startDate, endDate = startDate, timeZone, sessions = [], repeats } = data;
  const ofSessions = sessions.flatMap((session, index) =>
    (['startsAt', 'endsAt'] as const).map((field) => {
      const [date = '', time] = session[field].split('T');
      return { path: ['sessions', index, field], date, time, timeZone };
    }),
  );
  // Occurrences that are cancelled have no times.
  const ofChanges = (repeats?.changes ?? []).flatMap((change, index) =>
    change.status === 'cancelled' ? [] : endsOf(spanOfChange(data, change), 'repeats', 'changes', index),
  );
  const ofCfps = cfpsOf(data).map(({ closes: date = '', closesTime: time, timeZone = ANYWHERE_ON_EARTH }, index) => {
    return { path: [...pathOfCfp(data, index), 'closesTime'], date, time, timeZone };
  });
  return [...endsOf({ ...data, endDate }), ...ofSessions, ...ofCfps, ...ofChanges];
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

/** The first day in ten years on which a later occurrence starts or ends at such a time. Clocks go back at night, so for most none is looked at. */
function findRepeatedTime(data: EventData, field: 'startTime' | 'endTime'): LocalDate | undefined {
  const { startDate, timeZone, repeats, [field]: time } = data;
  if (repeats === undefined || time === undefined) return undefined;
  const repeated = new Set(
    repeatedHoursIn(timeZone, startDate.slice(0, 4)).flatMap(({ from, to }) =>
      [from, to].map((end) => end.slice(0, 10)).filter((day) => from <= `${day}T${time}` && `${day}T${time}` < to),
    ),
  );
  if (repeated.size === 0) return undefined;
  const { rule, except = [], changes = [] } = repeats;
  const irregular = new Set([startDate, ...except, ...changes.map(({ date }) => date)]);
  const shift = field === 'endTime' ? daysAfterFirst(data) : 0;
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

const isAmbiguous = ({ date, time, timeZone }: NamedTime): boolean =>
  time !== undefined && resolveLocalTime(`${date}T${time}`, timeZone).kind === 'ambiguous';

export const noAmbiguousTimes = checkEach('no-ambiguous-times', (file) => {
  const { data } = file;
  if (data === undefined) return [];
  const times = listTimes(data).filter(isAmbiguous);
  return [...times, ...listRepeated(data)].map(({ path, date, time = '', timeZone }) => {
    const message = `${time} happens twice on ${date} in ${timeZone}, where clocks go back. The first is used.`;
    return problemAt(file, path, message, 'warning');
  });
});
