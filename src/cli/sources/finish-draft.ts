import type { Location } from '../../events/event-data.ts';
import { toLocalDateTime } from '../../events/dates/resolve-local-time.ts';
import { withValues, type Found, type FoundPart, type Moment } from './found.ts';
import { toBody } from './to-body.ts';
import { toLine } from './source-text.ts';
import { typeOfTitle, type TypeName } from '../questions/proposals.ts';
import { withoutInvalid } from './without-invalid.ts';

/** What a source says of an event; only that. */
export interface EventDraft extends FoundPart {
  body?: string;
}

/** A moment on the clocks of the place; nothing where those aren't known. */
export function toLocalMoment(
  { date, time, instant, isLocal }: Moment,
  timeZone: string | undefined,
): Pick<Moment, 'date' | 'time'> | undefined {
  if (instant === undefined || timeZone === undefined) return isLocal ? { date, time } : undefined;
  const [localDate = '', localTime] = toLocalDateTime(instant, timeZone).split('T');
  return { date: localDate, time: localTime };
}

function readSpan({ start, end, timeZone }: Found): FoundPart {
  if (start === undefined) return { fields: {}, remarks: [] };
  const first = toLocalMoment(start, timeZone);
  if (first === undefined) {
    const remark = `It starts on ${start.date} at ${start.time ?? ''} in UTC, and doesn't say in which zone it is. Write the dates and times of the place.`;
    return { fields: {}, remarks: [remark] };
  }
  const last = end && toLocalMoment(end, timeZone);
  const fields = {
    startDate: first.date,
    ...(last !== undefined && last.date !== first.date && { endDate: last.date }),
    ...(first.time !== undefined && { startTime: first.time }),
    ...(first.time !== undefined && last?.time !== undefined && { endTime: last.time }),
  };
  return { fields, remarks: [] };
}

/** Without what the attendance excludes: an online event has no place, one in person nothing to join. */
function withFitting(fields: FoundPart['fields']): FoundPart {
  const { attendance, location, online, ...rest } = fields;
  if (attendance === 'online' && location !== undefined) {
    const remarks = ['It is online, so the place that it names was left out.'];
    return { fields: { ...rest, attendance, online }, remarks };
  }
  if (attendance === 'in-person' && online !== undefined) {
    const remarks = ['It is in person, so the URL to join online was left out.'];
    return { fields: { ...rest, attendance, location }, remarks };
  }
  return { fields, remarks: [] };
}

/** Without values that mean nothing alone: an end without a start, one coordinate. */
function withoutHalves(fields: FoundPart['fields']): FoundPart['fields'] {
  const { endDate, repeats, location, ...rest } = fields;
  const { latitude, longitude, ...place } = (location ?? {}) as Partial<Location>;
  const isOnMap = latitude !== undefined && longitude !== undefined;
  return {
    ...rest,
    ...withValues({
      ...(fields.startDate !== undefined && { endDate, repeats }),
      location: withValues({ ...place, ...(isOnMap && { latitude, longitude }) }),
    }),
  };
}

/**
 * A draft of what was found in a source.
 * @param base the source's URL, to which links are relative
 */
export function finishDraft(found: Found, types: readonly TypeName[], base?: string): EventDraft {
  const span = readSpan(found);
  const title = toLine(found.fields.title);
  const type = title === undefined ? undefined : typeOfTitle(title, types);
  const { description, timeZone } = found;
  const fitting = withFitting({ ...found.fields, ...span.fields, title, type, timeZone });
  const valid = withoutInvalid(withValues(fitting.fields) ?? {});
  const body = description === undefined ? '' : toBody(description, base);
  return {
    fields: withoutHalves(valid.fields),
    ...(body !== undefined && body !== '' && { body }),
    remarks: [
      ...found.remarks,
      ...span.remarks,
      ...fitting.remarks,
      ...valid.remarks,
      ...(body === undefined ? ['Its description is too long or not safe, and was left out.'] : []),
    ],
  };
}
