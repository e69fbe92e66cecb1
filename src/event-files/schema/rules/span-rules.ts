import { precisionOf } from '../../../events/dates/local-date.ts';
import { checkMoment, isDayIn } from './check-moment.ts';
import { rule } from './rule.ts';

const endsAfterItsStart = rule(['startDate', 'endDate'], ({ startDate, endDate = startDate }, report) => {
  const isAsPrecise = precisionOf(startDate) === precisionOf(endDate);
  if (isAsPrecise && endDate >= startDate) return;
  const message = isAsPrecise
    ? `The event ends (${endDate}) before it starts (${startDate}). endDate is the last day of the event.`
    : `"${endDate}" isn't as precise as startDate "${startDate}". Write both as a day, a month or a year.`;
  report(['endDate'], message);
});

const hasBothTimesOrNone = rule(['startTime', 'endTime'], ({ startTime, endTime }, report) => {
  if ((startTime === undefined) === (endTime === undefined)) return;
  const [present, missing] = endTime === undefined ? ['startTime', 'an endTime'] : ['endTime', 'a startTime'];
  report([present], `needs ${missing}. Add it, or remove ${present} to make the event all-day.`);
});

const hasTimesOnlyWithADay = rule(['startDate', 'startTime'], ({ startDate, startTime }, report) => {
  if (startTime !== undefined && precisionOf(startDate) !== 'day') {
    report(['startTime'], `A time needs a day, and startDate is "${startDate}". Write the day, or remove the times.`);
  }
});

const lastsSomeTime = rule(
  ['startDate', 'endDate', 'startTime', 'endTime'],
  ({ startDate, endDate = startDate, startTime, endTime }, report) => {
    if (startTime === undefined || endTime === undefined || endDate !== startDate || endTime > startTime) return;
    const ends = endTime === startTime ? 'ends when it starts' : `ends (${endTime}) before it starts`;
    report(['endTime'], `The event ${ends} (${startTime}). If it goes past midnight, add endDate.`);
  },
);

const daysAndTimesExist = rule(
  ['startDate', 'endDate', 'startTime', 'endTime', 'timeZone'],
  ({ startDate, endDate = startDate, startTime, endTime, timeZone }, report) => {
    if (precisionOf(startDate) !== 'day' || precisionOf(endDate) !== 'day') return;
    checkMoment(timeZone, [startDate, ['startDate']], [startTime, ['startTime']], report);
    if (endDate === startDate && !isDayIn(timeZone, startDate)) return;
    checkMoment(timeZone, [endDate, ['endDate']], [endTime, ['endTime']], report);
  },
);

export const SPAN_RULES = [
  endsAfterItsStart,
  hasBothTimesOrNone,
  hasTimesOnlyWithADay,
  lastsSomeTime,
  daysAndTimesExist,
];
