import { addDays, isLocalDate, type LocalDateTime } from '../../../events/dates/local-date.ts';
import { resolveLocalTime, toLocalDateTime } from '../../../events/dates/resolve-local-time.ts';
import type { FoundTimes, Moment } from '../found.ts';

type Span = Pick<FoundTimes, 'start' | 'end'>;

/** A date and time on the clocks of a zone. */
export function momentIn(timeZone: string, dateTime: LocalDateTime): Moment {
  const [date = '', time] = dateTime.split('T');
  const { instant } = resolveLocalTime(dateTime, timeZone);
  return { date, time, instant, isLocal: true, clock: timeZone };
}

/** A moment on the clocks of a zone, where its instant is known; otherwise as it was said. */
export function inZone(moment: Moment, timeZone: string | undefined): Moment {
  if (timeZone === undefined || moment.instant === undefined) return moment;
  if (moment.clock === timeZone) return { ...moment, isLocal: true };
  const [date = '', time] = toLocalDateTime(moment.instant, timeZone).split('T');
  return { date, time, instant: moment.instant, isLocal: true, clock: timeZone };
}

const show = ({ date, time = '' }: Moment) => `${date} at ${time}`;

/** What is said where the clocks of a zone show something else than what a source says. */
function describeConversion({ start }: Span, local: Span): string[] {
  if (start === undefined || local.start === undefined || show(start) === show(local.start)) return [];
  return [
    `It starts on ${show(start)} in ${String(start.clock)}, which is ${show(local.start)} in ${String(local.start.clock)}. Its dates and times were converted.`,
  ];
}

/** Whether a span is timed from midnight to midnight, or to a minute before it. */
function isWholeDays({ start, end }: Span): boolean {
  if (start?.clock !== end?.clock) return false;
  if (start?.time !== '00:00' || end?.time === undefined) return false;
  return end.time === '23:59' ? end.date >= start.date : end.time === '00:00' && end.date > start.date;
}

/** A span that is timed from midnight to midnight as whole days, and nothing for any other. */
export function toWholeDays({ start, end }: Span): Span | undefined {
  if (start === undefined || end === undefined || !isWholeDays({ start, end }) || !isLocalDate(end.date))
    return undefined;
  const last = end.time === '00:00' ? addDays(end.date, -1) : end.date;
  return { start: { date: start.date, isLocal: true }, end: { date: last, isLocal: true } };
}

/**
 * A span on the clocks of a zone. One that is timed from midnight to midnight there, or on the clocks on which it was said, is one of whole
 * days: what was a day in one zone isn't that of another.
 */
export function spanIn(said: Span, timeZone: string | undefined): Span & { remarks: string[] } {
  const local = { start: said.start && inZone(said.start, timeZone), end: said.end && inZone(said.end, timeZone) };
  const whole = toWholeDays(said) ?? toWholeDays(local);
  if (whole === undefined) return { ...local, remarks: describeConversion(said, local) };
  const days = whole.start?.date === whole.end?.date ? '' : ` to ${String(whole.end?.date)}`;
  return {
    ...whole,
    remarks: [
      `It is timed from midnight to midnight, so it was taken as whole days: ${String(whole.start?.date)}${days}.`,
    ],
  };
}
