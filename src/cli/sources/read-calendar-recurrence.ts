import ICAL from 'ical.js';
import type { OccurrenceChange, RepeatsData } from '../../events/event-data.ts';
import { addDays, daysBetween } from '../../events/dates/local-date.ts';
import { toLocalMoment } from './finish-draft.ts';
import type { Found } from './found.ts';
import { inZone, readCalendarSpan, readMoments, type CalendarZones } from './read-calendar-span.ts';

type Span = Pick<Found, 'start' | 'end' | 'timeZone'>;

/** `UNTIL` as a local day: the last on which an occurrence begins. */
function withLocalUntil(rule: string, { start, timeZone }: Span): string {
  return rule.replace(/UNTIL=(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?/, (_, ...parts: string[]) => {
    const [year = '', month = '', day = '', hour, minute, utc] = parts;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined) return `UNTIL=${date.replaceAll('-', '')}`;
    const time = `${hour}:${minute ?? ''}`;
    const instant = utc === 'Z' ? Date.parse(`${date}T${time}Z`) : undefined;
    const local = inZone({ date, time, instant, isLocal: true }, timeZone);
    const isBefore = start?.time !== undefined && (local.time ?? '') < start.time;
    return `UNTIL=${addDays(local.date, isBefore ? -1 : 0).replaceAll('-', '')}`;
  });
}

function readChange(
  event: ICAL.Component,
  zones: CalendarZones,
  { start, end, timeZone }: Span,
): OccurrenceChange | undefined {
  const [moment] = readMoments(event.getFirstProperty('recurrence-id'), zones);
  const date = moment === undefined ? undefined : inZone(moment, timeZone).date;
  const own = readCalendarSpan(event, { ...zones, ownZone: timeZone ?? zones.ownZone });
  if (date === undefined || own.start === undefined || start === undefined) return undefined;
  const [from, to] = [own.start, own.end ?? own.start].map((at) => toLocalMoment(inZone(at, timeZone), timeZone));
  if (from === undefined || to === undefined) return undefined;
  const days = daysBetween(start.date, end?.date ?? start.date);
  const isCancelled = event.getFirstPropertyValue('status') === 'CANCELLED';
  return {
    date,
    ...(from.date !== date && { startDate: from.date }),
    ...(to.date !== addDays(from.date, days) && { endDate: to.date }),
    ...(from.time !== start.time && { startTime: from.time }),
    ...(to.time !== end?.time && { endTime: to.time }),
    ...(isCancelled && { status: 'cancelled' as const }),
  };
}

/**
 * How an event of a calendar repeats (RRULE, EXDATE and RECURRENCE-ID of RFC 5545 §3.8), on local days.
 * @param others the parts of the calendar that change one occurrence each
 */
export function readCalendarRecurrence(
  event: ICAL.Component,
  others: readonly ICAL.Component[],
  zones: CalendarZones,
  span: Span,
): { repeats?: RepeatsData; remarks: string[] } {
  const [rule, ...rules] = event.getAllProperties('rrule').map((property) => String(property.getFirstValue()));
  const remarks = [
    ...(rules.length > 0 ? ['It repeats by several rules, of which only the first was taken.'] : []),
    ...(event.hasProperty('rdate') ? ['It has days of its own besides its rule (RDATE), which were left out.'] : []),
  ];
  if (rule === undefined || span.start === undefined) return { remarks };
  if (toLocalMoment(span.start, span.timeZone) === undefined) {
    return { remarks: [...remarks, `It repeats (${rule}); that was left out, as its dates are unknown.`] };
  }
  const excepted = event.getAllProperties('exdate').flatMap((property) => readMoments(property, zones));
  const except = [...new Set(excepted.map((moment) => inZone(moment, span.timeZone).date))];
  const changes = others.flatMap((other) => {
    const change = readChange(other, zones, span);
    if (change === undefined || other.getFirstProperty('recurrence-id')?.getFirstParameter('range') !== undefined) {
      remarks.push('A change of several occurrences, or of one without its day, was left out.');
      return [];
    }
    return Object.keys(change).length > 1 ? [change] : [];
  });
  const repeats = {
    rule: withLocalUntil(rule, span),
    ...(except.length > 0 && { except }),
    ...(changes.length > 0 && { changes }),
  };
  return { repeats, remarks };
}
