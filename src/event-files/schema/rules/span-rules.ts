import { precisionOf } from '../../../events/dates/local-date.ts';
import { checkMoment, isDayIn } from './check-moment.ts';
import type { Rule } from './rule.ts';

const endsAfterItsStart: Rule = {
  fields: ['startDate', 'endDate'],
  check({ startDate, endDate }, report) {
    if (endDate === undefined) return;
    if (precisionOf(startDate) !== precisionOf(endDate)) {
      report(
        ['endDate'],
        `"${endDate}" isn't as precise as startDate "${startDate}". Write both as a day, a month or a year.`,
      );
    } else if (endDate < startDate) {
      report(
        ['endDate'],
        `The event ends (${endDate}) before it starts (${startDate}). endDate is the last day of the event.`,
      );
    }
  },
};

const hasBothTimesOrNone: Rule = {
  fields: ['startTime', 'endTime'],
  check({ startTime, endTime }, report) {
    if (startTime !== undefined && endTime === undefined) {
      report(['startTime'], 'needs an endTime. Add it, or remove startTime to make the event all-day.');
    }
    if (endTime !== undefined && startTime === undefined) {
      report(['endTime'], 'needs a startTime. Add it, or remove endTime to make the event all-day.');
    }
  },
};

const hasTimesOnlyWithADay: Rule = {
  fields: ['startDate', 'startTime'],
  check({ startDate, startTime }, report) {
    if (startTime !== undefined && precisionOf(startDate) !== 'day') {
      report(['startTime'], `A time needs a day, and startDate is "${startDate}". Write the day, or remove the times.`);
    }
  },
};

const lastsSomeTime: Rule = {
  fields: ['startDate', 'endDate', 'startTime', 'endTime'],
  check({ startDate, endDate = startDate, startTime, endTime }, report) {
    if (startTime === undefined || endTime === undefined || endDate !== startDate || endTime > startTime) return;
    const problem =
      endTime === startTime
        ? `The event ends when it starts (${startTime}).`
        : `The event ends (${endTime}) before it starts (${startTime}).`;
    report(['endTime'], `${problem} If it goes past midnight, add endDate.`);
  },
};

const daysAndTimesExist: Rule = {
  fields: ['startDate', 'endDate', 'startTime', 'endTime', 'timeZone'],
  check({ startDate, endDate = startDate, startTime, endTime, timeZone }, report) {
    if (precisionOf(startDate) !== 'day' || precisionOf(endDate) !== 'day') return;
    const start = { date: startDate, datePath: ['startDate'], time: startTime, timePath: ['startTime'], timeZone };
    const end = { date: endDate, datePath: ['endDate'], time: endTime, timePath: ['endTime'], timeZone };
    checkMoment(start, report);
    if (endDate !== startDate || isDayIn(timeZone, startDate)) checkMoment(end, report);
  },
};

/** Whether the days and times of an event fit together. */
export const SPAN_RULES: readonly Rule[] = [
  endsAfterItsStart,
  hasBothTimesOrNone,
  hasTimesOnlyWithADay,
  lastsSomeTime,
  daysAndTimesExist,
];
