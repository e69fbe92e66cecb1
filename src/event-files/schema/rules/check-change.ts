import type { OccurrenceChange } from '../../../events/event-data.ts';
import type { LocalSpan } from '../../../events/dates/resolve-local-time.ts';
import { spanOfChange } from '../../../events/recurrence/expand-recurrence.ts';
import { lastRecurrenceDay } from '../recurrence/rule-parts.ts';
import { checkMoment, isDayIn } from './check-moment.ts';
import type { AreValid, Report, RuleFields } from './rule.ts';

interface ChangeContext {
  change: OccurrenceChange;
  path: PropertyKey[];
  data: RuleFields;
  report: Report;
}

function checkSpan({ change, path, data, ...context }: ChangeContext, span: LocalSpan): void {
  const { startDate, endDate, startTime, endTime } = span;
  const report = (field: keyof OccurrenceChange, message: string) => {
    context.report([...path, field], message);
  };
  const limit = lastRecurrenceDay(data.startDate);
  for (const field of ['startDate', 'endDate'] as const) {
    const date = change[field];
    if (date === undefined || date <= limit) continue;
    report(field, `${date} is more than ten years after startDate. Correct the day.`);
  }
  const timeField = change.endTime === undefined && change.startTime !== undefined ? 'startTime' : 'endTime';
  if (data.startTime === undefined && change[timeField] !== undefined) {
    const message =
      "The event has no times, so an occurrence can't have any. Remove them, or add startTime and endTime to the event.";
    report(timeField, message);
  } else if (endDate < startDate) {
    const field = change.endDate === undefined ? 'startDate' : 'endDate';
    report(field, `The occurrence ends (${endDate}) before it starts (${startDate}). Correct one of them.`);
  } else if (endDate === startDate && startTime !== undefined && endTime !== undefined && endTime <= startTime) {
    const ends = endTime === startTime ? 'ends when it starts' : `ends (${endTime}) before it starts`;
    const fix = 'Write startTime and endTime; if it goes past midnight, endDate as well.';
    report(change[timeField] === undefined ? 'endDate' : timeField, `The occurrence ${ends} (${startTime}). ${fix}`);
  }
}

/** Checks the days and times that the change names; those as the rule has them are resolved silently. */
function checkMoments({ change, path, report }: ChangeContext, span: LocalSpan): void {
  const { startDate, endDate, startTime, endTime, timeZone } = span;
  const at = (...fields: (keyof OccurrenceChange)[]) => {
    const field = fields.find((name) => change[name] !== undefined);
    return field === undefined ? undefined : [...path, field];
  };
  const startPath = at('startTime', 'startDate');
  if (startPath !== undefined) {
    checkMoment(timeZone, [startDate, at('startDate') ?? startPath], [startTime, startPath], report);
  }
  const endPath = at('endTime', 'endDate', 'startDate');
  if (endPath !== undefined && (endDate !== startDate || isDayIn(timeZone, startDate))) {
    checkMoment(timeZone, [endDate, at('endDate', 'startDate') ?? endPath], [endTime, endPath], report);
  }
}

/** Checks one changed occurrence, apart from whether its day is one of the rule's. */
export function checkChange(context: ChangeContext, areValid: AreValid): void {
  const { change, path, data, report } = context;
  if (areValid('endDate', 'startTime', 'endTime')) {
    const span = spanOfChange(data, change);
    checkSpan(context, span);
    if (areValid('timeZone')) checkMoments(context, span);
  }
  if (change.statusNote !== undefined && areValid('status') && (change.status ?? data.status) === 'scheduled') {
    const message = 'is only shown for an occurrence that is postponed or cancelled. Set status, or remove statusNote.';
    report([...path, 'statusNote'], message);
  }
}
