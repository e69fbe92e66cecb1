import type { EventData } from '../../events/event-data.ts';
import { ANYWHERE_ON_EARTH } from '../../events/resolve-event.ts';
import { resolveLocalTime } from '../../events/resolve-local-time.ts';
import { problemAt, type Check } from './check.ts';

interface TimeOfFile {
  path: PropertyKey[];
  date: string;
  time: string | undefined;
  timeZone: string;
}

/** The local times that a file names, apart from those of a series' single occurrences. */
function listTimes({ startDate, endDate = startDate, startTime, endTime, timeZone, sessions = [], cfp }: EventData) {
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

export const ambiguousTimesAreTold: Check = {
  name: 'ambiguous-times-are-told',
  check: ({ files }) =>
    files.flatMap((file) =>
      (file.data === undefined ? [] : listTimes(file.data)).flatMap(({ path, date, time, timeZone }) =>
        time !== undefined && resolveLocalTime(`${date}T${time}`, timeZone).kind === 'ambiguous'
          ? problemAt(
              file,
              path,
              `${time} happens twice on ${date} in ${timeZone}, where clocks go back. It is taken as the first time.`,
              'warning',
            )
          : [],
      ),
    ),
};
