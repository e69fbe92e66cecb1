import { toLocalDateTime } from '../../events/resolve-local-time.ts';
import type { EventDraft } from './event-draft.ts';
import type { Found, Moment } from './found.ts';
import { toBody } from './to-body.ts';
import { toLine } from './to-line.ts';
import { typeOfTitle, type TypeName } from './type-of-title.ts';
import { withoutUnsound } from './without-unsound.ts';

/** A moment on the clocks of the place; nothing where those aren't known. */
export function toLocalMoment(
  { date, time, instant, isLocal }: Moment,
  timeZone: string | undefined,
): Pick<Moment, 'date' | 'time'> | undefined {
  if (instant === undefined || timeZone === undefined) return isLocal ? { date, time } : undefined;
  const [localDate = '', localTime] = toLocalDateTime(instant, timeZone).split('T');
  return { date: localDate, time: localTime };
}

function readSpan({ start, end, timeZone }: Found): { fields: Record<string, unknown>; remarks: string[] } {
  if (start === undefined) return { fields: {}, remarks: [] };
  const first = toLocalMoment(start, timeZone);
  if (first === undefined) {
    const remark = `It starts on ${start.date} at ${start.time ?? ''} in UTC, and doesn't say in which zone it is. Write the dates and times of the place.`;
    return { fields: {}, remarks: [remark] };
  }
  const last = end === undefined ? undefined : toLocalMoment(end, timeZone);
  const fields = {
    startDate: first.date,
    ...(last !== undefined && last.date !== first.date && { endDate: last.date }),
    ...(first.time !== undefined && { startTime: first.time }),
    ...(first.time !== undefined && last?.time !== undefined && { endTime: last.time }),
  };
  return { fields, remarks: [] };
}

/** What goes with how people take part; there is no place of an event online. */
function withFitting(fields: Record<string, unknown>): { fields: Record<string, unknown>; remarks: string[] } {
  const unfit = { online: 'location', 'in-person': 'online' }[String(fields.attendance)];
  if (unfit === undefined || fields[unfit] === undefined) return { fields, remarks: [] };
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([field]) => field !== unfit)),
    remarks: [`It is ${String(fields.attendance)}, so its ${unfit} was left out.`],
  };
}

/**
 * A draft of what was found in a source.
 * @param base the source's address, to which links are relative
 */
export function finishDraft(found: Found, types: readonly TypeName[], base?: string): EventDraft {
  const span = readSpan(found);
  const title = toLine(found.fields.title);
  const type = title === undefined ? undefined : typeOfTitle(title, types);
  const { timeZone } = found;
  const known = Object.entries({ ...found.fields, ...span.fields, title, type, timeZone });
  const fitting = withFitting(Object.fromEntries(known.filter(([, value]) => value !== undefined)));
  const sound = withoutUnsound(fitting.fields);
  const { description } = found;
  const body = description === undefined ? '' : toBody(description, base);
  return {
    fields: sound.fields,
    ...(body !== undefined && body !== '' && { body }),
    remarks: [
      ...found.remarks,
      ...span.remarks,
      ...fitting.remarks,
      ...sound.remarks,
      ...(body === undefined ? ['Its description is too long or not safe, and was left out.'] : []),
    ],
  };
}
