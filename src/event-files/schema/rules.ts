import type { z } from 'zod';
import type { EventData, RepeatsData, SessionData } from '../../events/event-data';
import { daysBetween, firstDayOf, lastDayOf, precisionOf } from '../../events/local-date';
import { resolveLocalTime } from '../../events/resolve-local-time';
import { checkRule } from './check-rule';

/** Reports a problem at a field. */
type Report = (path: PropertyKey[], message: string) => void;

/** What the rules look at, of events of every attendance. */
type Fields = Pick<
  EventData,
  | 'startDate'
  | 'endDate'
  | 'startTime'
  | 'endTime'
  | 'timeZone'
  | 'status'
  | 'statusNote'
  | 'cfp'
  | 'registration'
  | 'sessions'
  | 'repeats'
  | 'added'
  | 'updated'
> & { location?: unknown; online?: unknown };

/** A rule about several fields; it runs when those that it names are sound, whatever else is wrong in the file. */
interface CrossFieldRule {
  fields: (keyof Fields)[];
  check: (data: Fields, report: Report) => void;
}

const minute = (text: string) => text.slice(11, 16);

/** A time that the clocks jump over isn't guessed; one that happens twice is taken as its first and noted when the file is read. */
function checkLocalTime(dateTime: string, timeZone: string, path: PropertyKey[], report: Report): void {
  const resolution = resolveLocalTime(dateTime, timeZone);
  if (resolution.kind !== 'nonexistent') return;
  const { before, after } = resolution;
  report(
    path,
    `${minute(dateTime)} doesn't exist on ${dateTime.slice(0, 10)} in ${timeZone}: clocks jump from ${minute(before)} to ${minute(after)}. ` +
      `Write ${minute(before)} or earlier, or ${minute(after)} or later.`,
  );
}

function checkDayExists(date: string, timeZone: string, path: PropertyKey[], report: Report): void {
  const resolution = resolveLocalTime(`${date}T00:00`, timeZone);
  if (resolution.kind === 'nonexistent' && !resolution.after.startsWith(date)) {
    report(path, `${date} doesn't exist in ${timeZone}, which skipped that day. Write the day before or after.`);
  }
}

function checkSession(session: SessionData, index: number, data: Fields, report: Report): void {
  const at = (field: string) => ['sessions', index, field];
  if (session.endsAt <= session.startsAt) {
    report(
      at('endsAt'),
      `The session ends (${session.endsAt}) before it starts (${session.startsAt}). Correct one of them.`,
    );
  }
  const firstDay = firstDayOf(data.startDate);
  const lastDay = lastDayOf(data.endDate ?? data.startDate);
  for (const field of ['startsAt', 'endsAt'] as const) {
    const date = session[field].slice(0, 10);
    if (date < firstDay || date > lastDay) {
      report(
        at(field),
        `${date} is outside the event (${firstDay} to ${lastDay}). Correct the session's date, or the event's.`,
      );
    } else {
      checkLocalTime(session[field], data.timeZone, at(field), report);
    }
  }
}

function checkPeriod(group: 'cfp' | 'registration', what: string, data: Fields, report: Report): void {
  const period = data[group];
  if (period?.closes === undefined) return;
  if (period.opens !== undefined && period.opens > period.closes) {
    report(
      [group, 'opens'],
      `${what} opens on ${period.opens}, after it closes on ${period.closes}. Correct one of them.`,
    );
  }
  const lastDay = lastDayOf(data.endDate ?? data.startDate);
  if (period.closes > lastDay) {
    report(
      [group, 'closes'],
      `${what} closes on ${period.closes}, after the event, which ends on ${lastDay}. Correct one of them.`,
    );
  }
}

const CROSS_FIELD_RULES: readonly CrossFieldRule[] = [
  {
    fields: ['startDate', 'endDate'],
    check({ startDate, endDate }, report) {
      if (endDate === undefined) return;
      if (precisionOf(startDate) !== precisionOf(endDate)) {
        report(
          ['endDate'],
          `"${endDate}" says more or less than startDate "${startDate}". Write both to the day, the month or the year.`,
        );
      } else if (endDate < startDate) {
        report(
          ['endDate'],
          `The event ends (${endDate}) before it starts (${startDate}). endDate is the last day, inclusive.`,
        );
      }
    },
  },
  {
    fields: ['startTime', 'endTime'],
    check({ startTime, endTime }, report) {
      if (startTime !== undefined && endTime === undefined) {
        report(['startTime'], 'startTime needs an endTime. Add it, or take startTime out to make the event all-day.');
      }
      if (endTime !== undefined && startTime === undefined) {
        report(['endTime'], 'endTime needs a startTime. Add it, or take endTime out to make the event all-day.');
      }
    },
  },
  {
    fields: ['startDate', 'startTime'],
    check({ startDate, startTime }, report) {
      if (startTime !== undefined && precisionOf(startDate) !== 'day') {
        report(
          ['startTime'],
          `A time needs a day, and startDate is "${startDate}". Write the day, or take the times out.`,
        );
      }
    },
  },
  {
    fields: ['startDate', 'endDate', 'startTime', 'endTime'],
    check({ startDate, endDate, startTime, endTime }, report) {
      const sameDay = endDate === undefined || endDate === startDate;
      if (startTime !== undefined && endTime !== undefined && sameDay && endTime <= startTime) {
        report(
          ['endTime'],
          `The event ends (${endTime}) before it starts (${startTime}). If it goes past midnight, add endDate.`,
        );
      }
    },
  },
  {
    fields: ['startDate', 'endDate', 'startTime', 'endTime', 'timeZone'],
    check({ startDate, endDate = startDate, startTime, endTime, timeZone }, report) {
      if (precisionOf(startDate) !== 'day') return;
      checkDayExists(startDate, timeZone, ['startDate'], report);
      if (startTime !== undefined) checkLocalTime(`${startDate}T${startTime}`, timeZone, ['startTime'], report);
      if (precisionOf(endDate) === 'day' && endTime !== undefined)
        checkLocalTime(`${endDate}T${endTime}`, timeZone, ['endTime'], report);
    },
  },
  {
    fields: ['status', 'statusNote'],
    check({ status, statusNote }, report) {
      if (statusNote !== undefined && status === 'scheduled') {
        report(
          ['statusNote'],
          'is only shown for an event that is postponed or cancelled. Set status, or take statusNote out.',
        );
      }
    },
  },
  {
    fields: ['startDate', 'endDate', 'cfp'],
    check(data, report) {
      checkPeriod('cfp', 'The call for proposals', data, report);
    },
  },
  {
    fields: ['startDate', 'endDate', 'registration'],
    check(data, report) {
      checkPeriod('registration', 'Registration', data, report);
    },
  },
  {
    fields: ['startDate', 'endDate', 'timeZone', 'sessions'],
    check(data, report) {
      if (data.sessions === undefined) return;
      if (precisionOf(data.startDate) !== 'day') {
        report(['sessions'], `Sessions need an event whose days are known, and startDate is "${data.startDate}".`);
        return;
      }
      for (const [index, session] of data.sessions.entries()) checkSession(session, index, data, report);
    },
  },
  {
    fields: ['startDate', 'repeats'],
    check({ startDate, repeats }, report) {
      if (repeats === undefined) return;
      if (precisionOf(startDate) !== 'day') {
        report(['repeats'], `A series needs the day of its first occurrence, and startDate is "${startDate}".`);
        return;
      }
      const { problem, isOccurrence } = checkRule(repeats.rule, startDate);
      if (problem !== undefined) report(['repeats', 'rule'], problem);
      if (isOccurrence !== undefined) checkExceptions(repeats, isOccurrence, report);
    },
  },
  {
    fields: ['location'],
    check({ location }, report) {
      const { latitude, longitude } = (location ?? {}) as { latitude?: number; longitude?: number };
      if ((latitude === undefined) !== (longitude === undefined)) {
        const missing = latitude === undefined ? 'latitude' : 'longitude';
        report(
          ['location'],
          `A place on the map needs both numbers; ${missing} is missing. Add it, or take the other out.`,
        );
      }
    },
  },
  {
    fields: ['online'],
    check({ online }, report) {
      const { url, note } = (online ?? {}) as { url?: string; note?: string };
      if (online !== undefined && url === undefined && note === undefined) {
        report(
          ['online'],
          'has neither a url to join nor a reason. Add url, or a note such as: The link is published a week before.',
        );
      }
    },
  },
  {
    fields: ['added', 'updated'],
    check({ added, updated }, report) {
      if (updated !== undefined && updated < added) {
        report(['updated'], `The file was updated (${updated}) before it was added (${added}). Correct one of them.`);
      }
    },
  },
];

function checkExceptions(repeats: RepeatsData, isOccurrence: (date: string) => boolean, report: Report): void {
  for (const [index, date] of (repeats.except ?? []).entries()) {
    if (!isOccurrence(date))
      report(
        ['repeats', 'except', index],
        `${date} is not a day of the rule, so there is nothing to except. Correct the day.`,
      );
  }
  for (const [index, change] of (repeats.changes ?? []).entries()) {
    if (!isOccurrence(change.date)) {
      report(
        ['repeats', 'changes', index, 'date'],
        `${change.date} is not a day of the rule. Write the day that the rule gives; the new day goes into startDate.`,
      );
    }
    if (change.endDate !== undefined && daysBetween(change.startDate ?? change.date, change.endDate) < 0) {
      report(
        ['repeats', 'changes', index, 'endDate'],
        `The occurrence ends (${change.endDate}) before it starts (${change.startDate ?? change.date}).`,
      );
    }
  }
}

/** Adds the rules about several fields to a schema of an event. */
export function withRules<Schema extends z.ZodType>(schema: Schema): Schema {
  return CROSS_FIELD_RULES.reduce<Schema>(
    (ruled, { fields, check }) =>
      ruled.superRefine(
        (data, context) => {
          check(data as Fields, (path, message) => {
            context.addIssue({ code: 'custom', path, message });
          });
        },
        {
          when: ({ value, issues }) =>
            typeof value === 'object' &&
            value !== null &&
            !issues.some(({ path }) => (fields as PropertyKey[]).includes(path?.[0] ?? '')),
        },
      ),
    schema,
  );
}
