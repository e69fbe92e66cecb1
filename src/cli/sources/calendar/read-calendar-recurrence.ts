import type ICAL from 'ical.js';
import type { OccurrenceChange, RepeatsData } from '../../../events/event-data.ts';
import { addDays, daysBetween, isLocalDate } from '../../../events/dates/local-date.ts';
import { valueOf } from './calendar-property.ts';
import type { Moment } from '../found.ts';
import { inZone, spanIn } from '../draft/moments.ts';
import { readCalendarSpan, readMoment, readMoments, type CalendarSpan } from './read-calendar-span.ts';
import type { CalendarZones } from './read-calendar-zones.ts';
import { quote } from '../source-text.ts';
import { shiftWeekdays, tidyRule } from './tidy-rule.ts';

/** An event as its calendar says it (`said`), and on the clocks of the zone that it is read in. */
interface RecurringSpan extends Pick<CalendarSpan, 'timeZone'> {
  said: CalendarSpan;
  start?: Moment | undefined;
  end?: Moment | undefined;
}

/** `UNTIL` as a local day: the last on which an occurrence begins. */
function withLocalUntil(rule: string, { start, timeZone }: RecurringSpan): string {
  return rule.replace(
    /UNTIL=(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z?))?/,
    (written, ...parts: string[]) => {
      const [year = '', month = '', day = '', hour, minute, utc] = parts;
      const date = `${year}-${month}-${day}`;
      if (!isLocalDate(date)) return written;
      if (hour === undefined) return `UNTIL=${date.replaceAll('-', '')}`;
      const time = `${hour}:${minute ?? ''}`;
      const instant = utc === 'Z' ? Date.parse(`${date}T${time}Z`) : undefined;
      const local = inZone({ date, time, instant, isLocal: true }, timeZone);
      const isBefore = start?.time !== undefined && (local.time ?? '') < start.time;
      return `UNTIL=${addDays(local.date, isBefore ? -1 : 0).replaceAll('-', '')}`;
    },
  );
}

/** The day that a moment is in the zone of its event; of one that is timed, on the clocks of that zone. */
const dayIn = (moment: Moment, { said, timeZone }: RecurringSpan) =>
  // Days of a series of whole days are days, whatever their time.
  said.start?.time === undefined ? moment.date : inZone(moment, timeZone).date;

function readChange(event: ICAL.Component, zones: CalendarZones, span: RecurringSpan): OccurrenceChange | undefined {
  const { start, end, timeZone } = span;
  const { moment } = readMoment(event, 'recurrence-id', zones);
  const date = moment && dayIn(moment, span);
  const own = spanIn(readCalendarSpan(event, zones), timeZone);
  if (date === undefined || own.start === undefined || start === undefined) return undefined;
  const [from, to] = [own.start, own.end ?? own.start];
  const days = daysBetween(start.date, end?.date ?? start.date);
  const isCancelled = String(valueOf(event, 'status')).toUpperCase() === 'CANCELLED';
  return {
    date,
    ...(from.date !== date && { startDate: from.date }),
    ...(to.date !== addDays(from.date, days) && { endDate: to.date }),
    ...(from.time !== start.time && { startTime: from.time }),
    ...(to.time !== end?.time && { endTime: to.time }),
    ...(isCancelled && { status: 'cancelled' as const }),
  };
}

function readExceptions(event: ICAL.Component, zones: CalendarZones, span: RecurringSpan) {
  const properties = event.getAllProperties('exdate');
  const moments = properties.flatMap((property) => readMoments(property, zones));
  const written = properties.reduce((sum, property) => sum + (property.jCal as unknown[]).length - 3, 0);
  return {
    except: [...new Set(moments.map((moment) => dayIn(moment, span)))],
    remarks:
      written > moments.length
        ? [`Left out: days of EXDATE that aren't valid (${String(written - moments.length)}).`]
        : [],
  };
}

function describeRule(rule: string, { said, start, timeZone }: RecurringSpan): string[] {
  if (said.start?.clock !== 'UTC' || timeZone === undefined || timeZone === 'UTC' || start?.time === undefined)
    return [];
  return [
    `It repeats at the same time in UTC (${rule}); here it repeats at ${start.time} in ${timeZone}, also when clocks change.`,
  ];
}

/**
 * How an event of a calendar repeats (RRULE, EXDATE and RECURRENCE-ID of RFC 5545 §3.8), on local days.
 * @param others the parts of the calendar that change one occurrence each
 */
export function readCalendarRecurrence(
  event: ICAL.Component,
  others: readonly ICAL.Component[],
  zones: CalendarZones,
  span: RecurringSpan,
): { repeats?: RepeatsData; remarks: string[] } {
  const [written, ...rules] = event.getAllProperties('rrule').map((property) => String(property.getFirstValue()));
  const remarks = [
    ...(rules.length > 0 ? ['It repeats by several rules, of which only the first was taken.'] : []),
    ...(event.hasProperty('rdate') ? ['It has days of its own besides its rule (RDATE), which were left out.'] : []),
    ...(event.hasProperty('exrule')
      ? ['It has a rule for days on which it does not take place (EXRULE), which was left out.']
      : []),
  ];
  const { said, start } = span;
  if (written === undefined || said.start === undefined) return { remarks };
  if (start?.isLocal !== true) {
    return { remarks: [...remarks, `It repeats (${tidyRule(written)}); that was left out, as its dates are unknown.`] };
  }
  const rule = tidyRule(written, said.start.time);
  if (!/\bFREQ=/.test(rule)) {
    return { remarks: [...remarks, `Left out: RRULE (${quote(written)}), which isn't a valid rule.`] };
  }
  const exceptions = readExceptions(event, zones, span);
  const changes = others.flatMap((other) => {
    const change = readChange(other, zones, span);
    if (change === undefined || other.getFirstProperty('recurrence-id')?.getFirstParameter('range') !== undefined) {
      remarks.push('A change of several occurrences, or of one without its day, was left out.');
      return [];
    }
    return Object.keys(change).length > 1 ? [change] : [];
  });
  const repeats = {
    rule: shiftWeekdays(withLocalUntil(rule, span), said.start.date, start.date),
    ...(exceptions.except.length > 0 && { except: exceptions.except }),
    ...(changes.length > 0 && { changes }),
  };
  return { repeats, remarks: [...remarks, ...exceptions.remarks, ...describeRule(rule, span)] };
}
