import type { SessionData } from '../../../events/event-data.ts';
import { precisionOf, type LocalDate } from '../../../events/dates/local-date.ts';
import { checkMoment } from './check-moment.ts';
import { lastDayOfEvent } from './last-day-of-event.ts';
import type { Report, Rule } from './rule.ts';

const dateOf = (dateTime: string) => dateTime.slice(0, 10);
const timeOf = (dateTime: string) => dateTime.slice(11);

function endsTooEarly({ startsAt, endsAt }: SessionData): string | undefined {
  if (endsAt > startsAt) return undefined;
  if (endsAt === startsAt) return `The session ends when it starts (${timeOf(startsAt)}). Correct one of them.`;
  return dateOf(endsAt) === dateOf(startsAt)
    ? `The session ends (${timeOf(endsAt)}) before it starts (${timeOf(startsAt)}). Correct one of them.`
    : `The session ends on ${dateOf(endsAt)}, before it starts on ${dateOf(startsAt)}. Correct one of them.`;
}

interface EventDays {
  firstDay: LocalDate;
  /** `undefined` of a series without an end. */
  lastDay: LocalDate | undefined;
}

/** The first end of a session that is on none of the event's days, with what is wrong. */
function findOutside(session: SessionData, { firstDay, lastDay }: EventDays) {
  const isOutside = (date: LocalDate) => date < firstDay || (lastDay !== undefined && date > lastDay);
  const field = (['startsAt', 'endsAt'] as const).find((end) => isOutside(dateOf(session[end])));
  if (field === undefined) return undefined;
  const verb = field === 'startsAt' ? 'is' : 'ends';
  const lasts = lastDay === undefined ? `begins on ${firstDay}` : `is from ${firstDay} to ${lastDay}`;
  const days = lastDay === firstDay ? `is on ${firstDay} only` : lasts;
  return { field, message: `The session ${verb} on ${dateOf(session[field])}, but the event ${days}.` };
}

function checkSession(session: SessionData, path: PropertyKey[], days: EventDays, timeZone: string, report: Report) {
  const tooEarly = endsTooEarly(session);
  if (tooEarly !== undefined) report([...path, 'endsAt'], tooEarly);
  const outside = findOutside(session, days);
  if (outside !== undefined) {
    report([...path, outside.field], outside.message);
    return;
  }
  for (const field of ['startsAt', 'endsAt'] as const) {
    const paths = { datePath: [...path, field], timePath: [...path, field] };
    checkMoment({ date: dateOf(session[field]), time: timeOf(session[field]), timeZone, ...paths }, report);
  }
}

const sessionsAreInTheEvent: Rule = {
  fields: ['startDate', 'endDate', 'timeZone', 'repeats', 'sessions'],
  check(data, report) {
    if (data.sessions === undefined) return;
    if (precisionOf(data.startDate) !== 'day') {
      report(['sessions'], `Sessions need an event whose days are known, and startDate is "${data.startDate}".`);
      return;
    }
    const days = { firstDay: data.startDate, lastDay: lastDayOfEvent(data) };
    for (const [index, session] of data.sessions.entries()) {
      checkSession(session, ['sessions', index], days, data.timeZone, report);
    }
  },
};

/** Whether sessions are on the days of their event. */
export const SESSION_RULES: readonly Rule[] = [sessionsAreInTheEvent];
