import type { Location } from '../../../events/event-data.ts';
import { typeOfTitle, type TypeName } from '../../questions/proposals.ts';
import { chooseZone } from './choose-zone.ts';
import { withValues, type Found, type FoundPart, type FoundTimes, type Whereabouts } from '../found.ts';
import { readStatusInTitle } from './read-status-in-title.ts';
import { describeSecrets, removeSecrets } from '../secrets/remove-secrets.ts';
import { toLine } from '../source-text.ts';
import { tidyPlace } from '../places/tidy-place.ts';
import { toBody } from './to-body.ts';
import { withoutInvalid } from './without-invalid.ts';

export interface EventDraft extends FoundPart {
  body?: string;
  /** The same where more is known of where it is: its dates and times are those of the zone there. */
  readIn?: (where: Whereabouts) => EventDraft;
  /** What its source knows it by; absent where that is nothing, or the draft is one that `readIn` has read again. */
  key?: string;
}

function readSpan({ start, end, repeats }: FoundTimes): FoundPart {
  if (start === undefined) return { fields: {}, remarks: [] };
  if (!start.isLocal) {
    const remark = `It starts on ${start.date} at ${start.time ?? ''} in UTC, and doesn't say in which zone it is. Its dates and times follow from the zone of the place.`;
    return { fields: {}, remarks: [remark] };
  }
  const endDate = end?.date === start.date ? undefined : end?.date;
  return {
    fields: { startDate: start.date, endDate, startTime: start.time, endTime: start.time && end?.time, repeats },
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

/** When it is on the clocks of its own zone, as far as that is known. */
function readTimes(found: Found, location: Partial<Location> | undefined, where: Whereabouts): FoundPart {
  const { timeZone, remarks } = chooseZone(found, found.timesIn(), {
    ...where,
    location: found.fields.attendance === 'online' ? undefined : { ...location, ...where.location },
  });
  const times = found.timesIn(timeZone);
  const span = readSpan(times);
  return { fields: { ...span.fields, timeZone }, remarks: [...remarks, ...times.remarks, ...span.remarks] };
}

interface Options {
  types: readonly TypeName[];
  /** The source's URL, to which links are relative. */
  base?: string | undefined;
}

/** A draft of what was found in a source. @param where what is known besides, which wins */
export function finishDraft(given: Found, options: Options, where: Whereabouts = {}): EventDraft {
  const { value, found: secrets } = removeSecrets<Partial<Found>>(given);
  // What is nothing but secrets is gone.
  const found: Found = { ...given, description: undefined, ...value, fields: value.fields ?? {} };
  const title = readStatusInTitle(toLine(found.fields.title), found.fields.status);
  const type = typeOfTitle(title.fields.title ?? '', options.types);
  const location = withValues(tidyPlace((found.fields.location ?? {}) as Partial<Location>));
  const times = readTimes(found, location, where);
  const fields: FoundPart['fields'] = { ...found.fields, location, ...times.fields, ...title.fields, type };
  const [excluded = '', remark] = EXCLUDED[String(fields.attendance)] ?? [];
  const valid = withoutInvalid(withValues({ ...fields, [excluded]: undefined }) ?? {});
  const body = found.description === undefined ? '' : toBody(found.description, options.base);
  return {
    fields: withoutHalves(valid.fields),
    ...(body !== undefined && body !== '' && { body }),
    remarks: [
      ...title.remarks,
      ...new Set([...found.remarks, ...describeSecrets(secrets)]),
      ...times.remarks,
      ...(remark !== undefined && fields[excluded] !== undefined ? [remark] : []),
      ...valid.remarks,
      ...(body === undefined ? ['Its description is too long or not safe, and was left out.'] : []),
    ],
    readIn: (more) => finishDraft(given, options, more),
  };
}
