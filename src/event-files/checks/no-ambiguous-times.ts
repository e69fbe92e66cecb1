import type { EventData } from '../../events/event-data.ts';
import { addDays, daysBetween } from '../../events/dates/local-date.ts';
import { ANYWHERE_ON_EARTH } from '../../events/resolve-event.ts';
import { resolveLocalTime } from '../../events/dates/resolve-local-time.ts';
import { findRepeatedTime, rememberRepeatedHours, type HoursOf } from './find-repeated-time.ts';
import { problemAt, type Check } from './check.ts';

interface TimeOfFile {
  path: PropertyKey[];
  date: string;
  time: string | undefined;
  timeZone: string;
}

/** The local times that a file names with their days. */
function listTimes(data: EventData): TimeOfFile[] {
  const { startDate, endDate = startDate, startTime, endTime, timeZone, sessions = [], cfp } = data;
  const times: TimeOfFile[] = [
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

/** The times of the occurrences that a series changes; those that are cancelled have none. */
function listChanges(data: EventData): TimeOfFile[] {
  const { startDate, endDate = startDate, startTime, endTime, timeZone, repeats } = data;
  if (repeats?.changes === undefined) return [];
  const length = daysBetween(startDate, endDate);
  return repeats.changes.flatMap((change, index) => {
    if (change.status === 'cancelled') return [];
    const firstDay = change.startDate ?? change.date;
    const lastDay = change.endDate ?? addDays(firstDay, length);
    const at = (field: string) => ['repeats', 'changes', index, field];
    return [
      { path: at('startTime'), date: firstDay, time: change.startTime ?? startTime, timeZone },
      { path: at('endTime'), date: lastDay, time: change.endTime ?? endTime, timeZone },
    ];
  });
}

/** The first such time among the occurrences that a rule gives: an author who knows of it knows of the others. */
function listRepeated(data: EventData, hoursOf: HoursOf): TimeOfFile[] {
  return (['startTime', 'endTime'] as const).flatMap((field) => {
    const date = findRepeatedTime(data, field, hoursOf);
    return date === undefined ? [] : { path: [field], date, time: data[field], timeZone: data.timeZone };
  });
}

function isAmbiguous({ date, time, timeZone }: TimeOfFile): boolean {
  return time !== undefined && resolveLocalTime(`${date}T${time}`, timeZone).kind === 'ambiguous';
}

export const noAmbiguousTimes: Check = {
  name: 'no-ambiguous-times',
  check({ files }) {
    const hoursOf = rememberRepeatedHours();
    return files.flatMap((file) => {
      const { data } = file;
      if (data === undefined) return [];
      const times = [...listTimes(data), ...listChanges(data)].filter(isAmbiguous);
      return [...times, ...listRepeated(data, hoursOf)].map(({ path, date, time = '', timeZone }) =>
        problemAt(
          file,
          path,
          `${time} happens twice on ${date} in ${timeZone}, where clocks go back. The first is used.`,
          'warning',
        ),
      );
    });
  },
};
