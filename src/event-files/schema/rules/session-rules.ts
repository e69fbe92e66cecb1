import type { SessionData } from '../../../events/event-data.ts';
import { precisionOf, type LocalDate } from '../../../events/dates/local-date.ts';
import { checkMoment } from './check-moment.ts';
import { lastDayOfEvent } from './last-day-of-event.ts';
import { rule } from './rule.ts';

const dateOf = (dateTime: string) => dateTime.slice(0, 10);
const timeOf = (dateTime: string) => dateTime.slice(11);

function endsTooEarly({ startsAt, endsAt }: SessionData): string | undefined {
  if (endsAt > startsAt) return undefined;
  if (endsAt === startsAt) return `The session ends when it starts (${timeOf(startsAt)}). Correct one of them.`;
  return dateOf(endsAt) === dateOf(startsAt)
    ? `The session ends (${timeOf(endsAt)}) before it starts (${timeOf(startsAt)}). Correct one of them.`
    : `The session ends on ${dateOf(endsAt)}, before it starts on ${dateOf(startsAt)}. Correct one of them.`;
}

/** The first end of a session that is on none of the event's days, with what is wrong. @param lastDay absent of an endless recurrence */
function findOutside(session: SessionData, firstDay: LocalDate, lastDay: LocalDate | undefined) {
  const isOutside = (date: LocalDate) => date < firstDay || (lastDay !== undefined && date > lastDay);
  const field = (['startsAt', 'endsAt'] as const).find((end) => isOutside(dateOf(session[end])));
  if (field === undefined) return undefined;
  const verb = field === 'startsAt' ? 'is' : 'ends';
  const lasts = lastDay === undefined ? `begins on ${firstDay}` : `is from ${firstDay} to ${lastDay}`;
  const days = lastDay === firstDay ? `is on ${firstDay} only` : lasts;
  return { field, message: `The session ${verb} on ${dateOf(session[field])}, but the event ${days}.` };
}

/** Whether sessions are on the days of their event. */
export const sessionsAreInTheEvent = rule(
  ['startDate', 'endDate', 'timeZone', 'repeats', 'sessions'],
  (data, report) => {
    const { startDate, timeZone, sessions } = data;
    if (sessions === undefined) return;
    if (precisionOf(startDate) !== 'day') {
      report(['sessions'], `Sessions need an event whose days are known, and startDate is "${startDate}".`);
      return;
    }
    const lastDay = lastDayOfEvent(data);
    for (const [index, session] of sessions.entries()) {
      const at = (field: string) => ['sessions', index, field];
      const tooEarly = endsTooEarly(session);
      if (tooEarly !== undefined) report(at('endsAt'), tooEarly);
      const outside = findOutside(session, startDate, lastDay);
      if (outside !== undefined) {
        report(at(outside.field), outside.message);
        continue;
      }
      for (const field of ['startsAt', 'endsAt'] as const) {
        checkMoment(timeZone, [dateOf(session[field]), at(field)], [timeOf(session[field]), at(field)], report);
      }
    }
  },
);
