import type { OccurrenceChange } from '../../../events/event-data.ts';
import { addDays, daysBetween } from '../../../events/dates/local-date.ts';
import { limitOfSeries } from '../recurrence/limit-of-series.ts';
import { checkMoment, isDayIn } from './check-moment.ts';
import type { AreValid, Report, RuleFields } from './rule.ts';

interface ChangeContext {
  change: OccurrenceChange;
  path: PropertyKey[];
  data: RuleFields;
  report: Report;
}

/** When a changed occurrence takes place: what the change doesn't say is as in the series. */
function spanOf({ change, data }: ChangeContext) {
  const startDate = change.startDate ?? change.date;
  const days = daysBetween(data.startDate, data.endDate ?? data.startDate);
  return {
    startDate,
    endDate: change.endDate ?? addDays(startDate, days),
    startTime: change.startTime ?? data.startTime,
    endTime: change.endTime ?? data.endTime,
  };
}

function checkSpan(context: ChangeContext): void {
  const { change, path, data, report } = context;
  const { startDate, endDate, startTime, endTime } = spanOf(context);
  const limit = limitOfSeries(data.startDate);
  for (const field of ['startDate', 'endDate'] as const) {
    const date = change[field];
    if (date !== undefined && date > limit) {
      report([...path, field], `${date} is more than ten years after startDate. Correct the day.`);
    }
  }
  const timeField = change.endTime === undefined && change.startTime !== undefined ? 'startTime' : 'endTime';
  if (data.startTime === undefined && change[timeField] !== undefined) {
    report(
      [...path, timeField],
      "The series has no times, so an occurrence can't have any. Remove them, or add times to the series.",
    );
  } else if (endDate < startDate) {
    const field = change.endDate === undefined ? 'startDate' : 'endDate';
    report([...path, field], `The occurrence ends (${endDate}) before it starts (${startDate}). Correct one of them.`);
  } else if (endDate === startDate && startTime !== undefined && endTime !== undefined && endTime <= startTime) {
    const problem =
      endTime === startTime
        ? `The occurrence ends when it starts (${startTime}).`
        : `The occurrence ends (${endTime}) before it starts (${startTime}).`;
    const field = change[timeField] === undefined ? 'endDate' : timeField;
    report([...path, field], `${problem} Write startTime and endTime; if it goes past midnight, endDate as well.`);
  }
}

/** Days and times that the change names; those as the rule has them are resolved without a word. */
function checkMoments(context: ChangeContext): void {
  const { change, path, data, report } = context;
  const { timeZone } = data;
  const { startDate, endDate, startTime, endTime } = spanOf(context);
  const at = (...fields: (keyof OccurrenceChange)[]) => {
    const field = fields.find((name) => change[name] !== undefined);
    return field === undefined ? undefined : [...path, field];
  };
  const [startDatePath, startTimePath] = [at('startDate'), at('startTime', 'startDate')];
  const [endDatePath, endTimePath] = [at('endDate', 'startDate'), at('endTime', 'endDate', 'startDate')];
  if (startTimePath !== undefined) {
    const paths = { datePath: startDatePath ?? startTimePath, timePath: startTimePath };
    checkMoment({ date: startDate, time: startTime, timeZone, ...paths }, report);
  }
  if (endTimePath !== undefined && (endDate !== startDate || isDayIn(timeZone, startDate))) {
    const paths = { datePath: endDatePath ?? endTimePath, timePath: endTimePath };
    checkMoment({ date: endDate, time: endTime, timeZone, ...paths }, report);
  }
}

/** Checks one change of a series, apart from whether its day is one of the rule's. */
export function checkChange(context: ChangeContext, areValid: AreValid): void {
  const { change, path, data, report } = context;
  if (areValid('endDate', 'startTime', 'endTime')) {
    checkSpan(context);
    if (areValid('timeZone')) checkMoments(context);
  }
  if (change.statusNote !== undefined && areValid('status') && (change.status ?? data.status) === 'scheduled') {
    report(
      [...path, 'statusNote'],
      'is only shown for an occurrence that is postponed or cancelled. Set status, or remove statusNote.',
    );
  }
}
