import type ICAL from 'ical.js';
import { secondsInDay } from 'date-fns/constants';
import { addDays, isLocalDate, isLocalTime } from '../../../events/dates/local-date.ts';
import { toLocalDateTime } from '../../../events/dates/resolve-local-time.ts';
import type { FoundTimes, Moment } from '../found.ts';
import { propertyOf } from './calendar-property.ts';
import type { CalendarZones } from './read-calendar-zones.ts';
import { inZone } from '../draft/moments.ts';
import { quote } from '../source-text.ts';

export interface CalendarMoment extends Moment {
  timeZone?: string | undefined;
  remarks: string[];
}

/** The text of a value, as ical.js has it before it makes an object of it, which takes any day for one of the calendar. */
function textsOf(property: ICAL.Property | null): string[] {
  const [, , , ...values] = (property?.jCal ?? []) as unknown[];
  // A period (§3.3.9) begins at a moment.
  return values.map((value) => String(value).split(/[/,]/)[0] ?? '');
}

/** The instant of a date and time; a calendar's own definition of a zone can be as wrong as anything else in it. */
function resolve(dateTime: string, toInstant: ((dateTime: string) => number) | undefined): number | undefined {
  try {
    const instant = toInstant?.(dateTime);
    return Number.isNaN(instant) ? undefined : instant;
  } catch {
    return undefined;
  }
}

/** The moments that a property has (RFC 5545 §3.3.4 and §3.3.5); those that aren't valid are passed over. */
export function readMoments(
  property: ICAL.Property | null,
  { zoneOf }: Pick<CalendarZones, 'zoneOf'>,
): CalendarMoment[] {
  const tzid = property?.getFirstParameter('tzid');
  return textsOf(property).flatMap((text): CalendarMoment[] => {
    const [date, time] = [text.slice(0, 10), text.slice(11, 16)];
    if (!isLocalDate(date)) return [];
    if (text.length === 10) return [{ date, isLocal: true, remarks: [] }];
    if (!isLocalTime(time)) return [];
    const dateTime = `${date}T${time}`;
    const zone = tzid === undefined || text.endsWith('Z') ? undefined : zoneOf(tzid);
    if (text.endsWith('Z') || zone?.timeZone === 'UTC') {
      return [{ date, time, instant: Date.parse(`${dateTime}Z`), isLocal: false, clock: 'UTC', remarks: [] }];
    }
    const { timeZone, toInstant, remarks = [] } = zone ?? {};
    const instant = resolve(dateTime, toInstant);
    return [{ date, time, instant, isLocal: true, clock: timeZone ?? tzid, timeZone, remarks }];
  });
}

/** The moment of a property that has one, and what is said where that isn't valid. */
export function readMoment(event: ICAL.Component, name: string, zones: Pick<CalendarZones, 'zoneOf'>) {
  const property = event.getFirstProperty(name);
  const [moment] = readMoments(property, zones);
  const isInvalid = property !== null && moment === undefined;
  const written = () => quote(textsOf(property).join(','));
  return {
    moment,
    remarks: isInvalid ? [`Left out: ${name.toUpperCase()} (${written()}), which isn't a valid date or time.`] : [],
  };
}

const MAX_DAYS = 366;
const DURATION = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** A duration of RFC 5545 §3.3.6 in seconds; nothing where it isn't valid, or longer than an event can be. */
function readDuration(text: string): number | undefined {
  const parts: (string | undefined)[] = DURATION.exec(text.trim())?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) return undefined;
  const seconds = parts.reduce(
    (sum, part = '0', index) => sum + Number(part) * ([604_800, secondsInDay, 3600, 60, 1][index] ?? 0),
    0,
  );
  return seconds <= MAX_DAYS * secondsInDay ? seconds : undefined;
}

/** When something ends that takes a time (RFC 5545 §3.3.6): days are those of the calendar, hours exact. */
function addDuration(start: CalendarMoment, seconds: number, { zoneOf }: CalendarZones): CalendarMoment {
  const days = Math.floor(seconds / secondsInDay);
  const date = addDays(start.date, days);
  const rest = seconds - days * secondsInDay;
  const { time, instant, timeZone } = start;
  if (time === undefined) return { ...start, date };
  if (timeZone === undefined && instant !== undefined) {
    const [endDate = '', endTime] = toLocalDateTime(Date.parse(`${start.date}T${time}Z`) + seconds * 1000, 'UTC').split(
      'T',
    );
    return { ...start, date: endDate, time: endTime, instant: instant + seconds * 1000 };
  }
  const zone = timeZone ?? 'UTC';
  const { toInstant } = zoneOf(zone);
  const sameTime = resolve(`${date}T${time}`, toInstant) ?? 0;
  const [endDate = '', endTime] = toLocalDateTime(sameTime + rest * 1000, zone).split('T');
  return {
    ...start,
    date: endDate,
    time: endTime,
    instant: timeZone === undefined ? undefined : sameTime + rest * 1000,
  };
}

function readEnd(event: ICAL.Component, start: CalendarMoment, zones: CalendarZones) {
  const { moment, remarks } = readMoment(event, 'dtend', zones);
  const text = propertyOf(event, 'duration');
  const seconds = text === undefined ? undefined : readDuration(text);
  const isInvalid = text !== undefined && seconds === undefined;
  const said = moment ?? (seconds === undefined ? undefined : addDuration(start, seconds, zones));
  return {
    said,
    remarks: [...remarks, ...(isInvalid ? [`Left out: DURATION (${quote(text)}), which isn't a valid duration.`] : [])],
  };
}

/** The last day of whole days, which are said by the day after it. */
function toLastDay(start: Moment, end: Moment): Moment {
  if (start.time !== undefined || end.time !== undefined) return end;
  const last = addDays(end.date, -1);
  return { ...end, date: last > start.date ? last : start.date };
}

export interface CalendarSpan extends Pick<FoundTimes, 'timeZone' | 'remarks'> {
  start?: CalendarMoment | undefined;
  end?: Moment | undefined;
}

/** When an event of a calendar begins and ends, as it says it: the end on the clocks of the start's zone. */
export function readCalendarSpan(event: ICAL.Component, zones: CalendarZones): CalendarSpan {
  const { moment: start, remarks } = readMoment(event, 'dtstart', zones);
  if (start === undefined) return { remarks: [...remarks, "It doesn't say on which day it starts."] };
  const { said, remarks: more } = readEnd(event, start, zones);
  const end = said && toLastDay(start, inZone(said, start.timeZone));
  const isBefore = said !== undefined && said.time === undefined && said.date < start.date;
  return {
    start,
    end,
    timeZone: start.timeZone,
    remarks: [
      ...start.remarks,
      ...remarks,
      ...more,
      ...(isBefore ? [`Left out: DTEND (${quote(said.date)}), which is before DTSTART.`] : []),
    ],
  };
}
