import type { Location } from '../../events/event-data.ts';
import { toLocalDateTime } from '../../events/dates/resolve-local-time.ts';
import { withValues, type Found, type FoundPart, type Moment } from './found.ts';
import { describeSecrets, removeSecrets } from './secrets/remove-secrets.ts';
import { toBody } from './to-body.ts';
import { toLine } from './source-text.ts';
import { typeOfTitle, type TypeName } from '../questions/proposals.ts';
import { withoutInvalid } from './without-invalid.ts';

export interface EventDraft extends FoundPart {
  body?: string;
}

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
  const endDate = last?.date === first.date ? undefined : last?.date;
  return {
    fields: { startDate: first.date, endDate, startTime: first.time, endTime: first.time && last?.time },
    remarks: [],
  };
}

/** What each attendance excludes, and what is said where it is left out. */
const EXCLUDED: Readonly<Record<string, [field: string, remark: string]>> = {
  online: ['location', 'It is online, so the place that it names was left out.'],
  'in-person': ['online', 'It is in person, so the URL to join online was left out.'],
};

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

/** A draft of what was found in a source. @param base the source's URL, to which links are relative */
export function finishDraft(given: Found, types: readonly TypeName[], base?: string): EventDraft {
  const { value: found, found: secrets } = removeSecrets(given);
  const span = readSpan(found);
  const title = toLine(found.fields.title);
  const type = typeOfTitle(title ?? '', types);
  const { description, timeZone } = found;
  const fields: FoundPart['fields'] = { ...found.fields, ...span.fields, title, type, timeZone };
  const [excluded = '', remark] = EXCLUDED[String(fields.attendance)] ?? [];
  const valid = withoutInvalid(withValues({ ...fields, [excluded]: undefined }) ?? {});
  const body = description === undefined ? '' : toBody(description, base);
  return {
    fields: withoutHalves(valid.fields),
    ...(body !== undefined && body !== '' && { body }),
    remarks: [
      ...new Set([...found.remarks, ...describeSecrets(secrets)]),
      ...span.remarks,
      ...(remark !== undefined && fields[excluded] !== undefined ? [remark] : []),
      ...valid.remarks,
      ...(body === undefined ? ['Its description is too long or not safe, and was left out.'] : []),
    ],
  };
}
