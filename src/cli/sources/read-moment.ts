import { isLocalDate, isLocalTime, precisionOf } from '../../events/dates/local-date.ts';
import type { Moment } from './found.ts';

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\[.*\])? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * A date or date-time of ISO 8601. With an offset the clocks of the place are meant, and it is known which instant that is;
 * without one only the former, in UTC (also as `+00:00`) only the latter.
 */
export function readMoment(text: string | undefined): Moment | undefined {
  const said = text?.trim() ?? '';
  if (precisionOf(said) !== undefined) return { date: said, isLocal: true };
  const [, date = '', time, offset] = MOMENT.exec(said) ?? [];
  if (!isLocalDate(date)) return undefined;
  if (time === undefined || !isLocalTime(time)) return { date, isLocal: true };
  if (offset === undefined) return { date, time, isLocal: true };
  const isUtc = /^(?:Z|UTC|[+-]00:?00)$/i.test(offset);
  const instant = Date.parse(`${date}T${time}${isUtc ? 'Z' : offset.replace(/^(...)(\d\d)$/, '$1:$2')}`);
  return { date, time, instant: Number.isNaN(instant) ? undefined : instant, isLocal: !isUtc };
}
