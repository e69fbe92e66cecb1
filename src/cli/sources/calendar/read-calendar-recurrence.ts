import type ICAL from 'ical.js';
import type { OccurrenceChange, RepeatsData } from '../../../events/event-data.ts';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../../events/dates/local-date.ts';
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

/** The days that a calendar lists (`RDATE`, RFC 5545 §3.8.5.2), on the clocks of the event's zone. */
function readFurtherDays(event: ICAL.Component, zones: CalendarZones, { said, timeZone }: RecurringSpan): Moment[] {
  const moments = event.getAllProperties('rdate').flatMap((property) => readMoments(property, zones));
  const local = moments.map((moment) => (said.start?.time === undefined ? moment : inZone(moment, timeZone)));
  return local.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

const leaveOut = (days: readonly LocalDate[]) =>
  `It takes place on further days as well (RDATE: ${[...new Set(days)].join(', ')}), which were left out.`;

/** The greatest number of days that divides all distances. */
const divisorOf = (distances: readonly number[]): number =>
  distances.reduce((a, b) => {
    let [divisor, rest] = [a, b];
    while (rest > 0) [divisor, rest] = [rest, divisor % rest];
    return divisor;
  }, 0);

/** An event without a rule that takes place on the days that its calendar lists: a rule with exceptions, if it has fewer of these than days. */
function repeatOnDays(
  further: readonly Moment[],
  { start }: RecurringSpan,
): { repeats?: RepeatsData; remarks: string[] } {
  const days = further.map(({ date }) => date);
  if (start === undefined || days.length === 0) return { remarks: days.length === 0 ? [] : [leaveOut(days)] };
  const all = [...new Set([start.date, ...days])].sort();
  const [first, last] = [all[0] ?? start.date, all.at(-1) ?? start.date];
  const divisor = divisorOf(all.map((day) => daysBetween(first, day)));
  const count = divisor === 0 ? 1 : daysBetween(first, last) / divisor + 1;
  const isSameTime = further.every(({ time }) => time === start.time);
  if (count === 1) return { remarks: [] };
  if (!isSameTime || first < start.date || count - all.length > all.length) return { remarks: [leaveOut(days)] };
  const [frequency, interval] = divisor % 7 === 0 ? ['WEEKLY', divisor / 7] : ['DAILY', divisor];
  const rule = [
    `FREQ=${frequency}`,
    ...(interval > 1 ? [`INTERVAL=${String(interval)}`] : []),
    `COUNT=${String(count)}`,
  ];
  const except = Array.from({ length: count }, (_, index) => addDays(first, index * divisor)).filter(
    (day) => !all.includes(day),
  );
  return {
    repeats: { rule: rule.join(';'), ...(except.length > 0 && { except }) },
    remarks: [`It takes place on ${String(all.length)} days that it lists (RDATE), which were written as a rule.`],
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
    ...(event.hasProperty('exrule')
      ? ['It has a rule for days on which it does not take place (EXRULE), which was left out.']
      : []),
  ];
  const { said, start } = span;
  const further = readFurtherDays(event, zones, span);
  if (written === undefined) {
    const listed = repeatOnDays(further, span);
    return { ...listed, remarks: [...remarks, ...listed.remarks] };
  }
  if (further.length > 0) remarks.push(leaveOut(further.map(({ date }) => date)));
  if (said.start === undefined) return { remarks };
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
