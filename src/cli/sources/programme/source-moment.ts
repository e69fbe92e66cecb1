import { addDays, isLocalDate, isLocalTime, type LocalDateTime } from '../../../events/dates/local-date.ts';
import { resolveLocalTime, toLocalDateTime } from '../../../events/dates/resolve-local-time.ts';
import { millisecondsInMinute } from 'date-fns/constants';
import type { SourceMoment } from './programme.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** A date and time of ISO 8601. @param timeZone in which it is where it has no offset */
export function parseSourceMoment(text: unknown, timeZone?: string): SourceMoment | undefined {
  const [, date = '', time = '', offset] = MOMENT.exec(typeof text === 'string' ? text.trim() : '') ?? [];
  if (!isLocalDate(date) || !isLocalTime(time)) return undefined;
  if (offset === undefined) return { date, time, timeZone };
  const suffix = /^(?:Z|UTC)$/i.test(offset) ? 'Z' : offset.replace(/^(...)(\d\d)$/, '$1:$2');
  const instant = Date.parse(`${date}T${time}${suffix}`);
  return { date, time, ...(!Number.isNaN(instant) && { instant }) };
}

/** A day and a time beside it, such as `9:30`, which can be after midnight. @param dayStart when the programme's day begins */
export function joinDayAndTime(
  day: unknown,
  time: unknown,
  { dayStart, timeZone }: { dayStart?: string | undefined; timeZone?: string | undefined },
): SourceMoment | undefined {
  const [date, said] = [String(day).slice(0, 10), String(time).trim().padStart(5, '0').slice(0, 5)];
  if (!isLocalDate(date) || !isLocalTime(said)) return undefined;
  const begins = parseSourceMoment(dayStart)?.time;
  const isNext = begins !== undefined && said < begins && said < '06:00';
  return { date: isNext ? addDays(date, 1) : date, time: said, timeZone };
}

/** `1:30`, `01:00:30` (days first) or `90` as minutes. */
export function parseDuration(text: unknown): number | undefined {
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  const parts = String(text).trim().split(':').map(Number);
  if (parts.some((part) => !Number.isInteger(part) || part < 0) || parts.length > 3) return undefined;
  const [minutes = 0, hours = 0, days = 0] = parts.toReversed();
  const all = (days * 24 + hours) * 60 + minutes;
  return all > 0 ? all : undefined;
}

/** The instant (ms) of a moment; nothing where its zone isn't said. */
function instantOf({ date, time, instant, timeZone }: SourceMoment): number | undefined {
  if (instant !== undefined || timeZone === undefined) return instant;
  return resolveLocalTime(`${date}T${time}`, timeZone).instant;
}

/** What clocks in a zone show then; of a moment without a zone, what it says. @param after minutes to add */
export function toEventTime(moment: SourceMoment, timeZone: string, after = 0): LocalDateTime {
  // Without a zone it is one of the event's own.
  const instant = instantOf(moment) ?? resolveLocalTime(`${moment.date}T${moment.time}`, timeZone).instant;
  return toLocalDateTime(instant + after * millisecondsInMinute, timeZone);
}

/** In which way a moment is said, in words that say what had to be done with it; nothing where nothing had to. */
export function describeMoment(moment: SourceMoment, timeZone: string): string | undefined {
  const { date, time } = moment;
  if (instantOf(moment) === undefined) return `Its times have no zone, and were taken as those of ${timeZone}.`;
  if (toEventTime(moment, timeZone) === `${date}T${time}`) return undefined;
  const own = moment.timeZone === undefined ? 'in UTC or another zone' : `those of ${moment.timeZone}`;
  return `Its times are ${own}; they were converted to ${timeZone}.`;
}
