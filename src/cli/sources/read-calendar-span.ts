import ICAL from 'ical.js';
import { toPresentName } from '../../event-files/schema/time-zone.ts';
import { secondsInDay } from 'date-fns/constants';
import { addDays, isLocalDate, isLocalTime } from '../../events/dates/local-date.ts';
import { resolveLocalTime, toLocalDateTime } from '../../events/dates/resolve-local-time.ts';
import type { Found, Moment } from './found.ts';

/** Zones that a calendar names, by its own names for them. */
export interface CalendarZones {
  /** The IANA name for a TZID; nothing where that isn't said. */
  zoneOf: (tzid: string) => string | undefined;
  /** The zone in which the calendar's owner reads it (`X-WR-TIMEZONE`). */
  ownZone: string | undefined;
}

/** The IANA name in a TZID: some have a name of their maker before it, as in `/example.org/20270101_1/Europe/Madrid`. */
function toZone(tzid: string): string | undefined {
  const parts = tzid.trim().split('/');
  const names = [parts.join('/'), parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  // An abbreviation is known to runtimes as some place's, which isn't what it says.
  const isName = (name: string) => name.includes('/') || name.toUpperCase() === 'UTC';
  return names.flatMap((name) => (isName(name) ? (toPresentName(name) ?? []) : []))[0];
}

/** The text that a part of a calendar has as a property; nothing where it is empty. */
export function propertyOf(component: ICAL.Component, name: string): string | undefined {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Reads which zones a calendar means. Of names that only Windows knows, only what it says of them itself (`X-LIC-LOCATION`). */
export function readCalendarZones(calendar: ICAL.Component): CalendarZones {
  const locations = new Map<string, string>();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    const [tzid, location] = [propertyOf(zone, 'tzid'), propertyOf(zone, 'x-lic-location')];
    if (tzid !== undefined && location !== undefined) locations.set(tzid, location);
  }
  return {
    zoneOf: (tzid) => toZone(tzid) ?? toZone(locations.get(tzid) ?? ''),
    ownZone: toZone(propertyOf(calendar, 'x-wr-timezone') ?? ''),
  };
}

export interface CalendarMoment extends Moment {
  timeZone?: string | undefined;
  /** The calendar's name for a zone that isn't known. */
  unknownZone?: string | undefined;
}

const toMoment = (dateTime: string) => ({ date: dateTime.slice(0, 10), time: dateTime.slice(11, 16) });

/** The moments that a property has (RFC 5545 §3.3.4 and §3.3.5); those that aren't valid are passed over. */
export function readMoments(property: ICAL.Property | null, { zoneOf }: CalendarZones): CalendarMoment[] {
  // Its own objects would take any day for one of the calendar.
  const [, , type, ...values] = (property?.jCal ?? []) as unknown[];
  const tzid = property?.getFirstParameter('tzid');
  return values.flatMap((value): CalendarMoment[] => {
    const text = String(value);
    const { date, time } = toMoment(text);
    if (!isLocalDate(date)) return [];
    if (type === 'date' || text.length === 10) return [{ date, isLocal: true }];
    if (!isLocalTime(time)) return [];
    const timeZone = tzid === undefined ? undefined : zoneOf(tzid);
    if (text.endsWith('Z') || timeZone === 'UTC') {
      return [{ date, time, instant: Date.parse(`${date}T${time}Z`), isLocal: false }];
    }
    return [{ date, time, isLocal: true, timeZone, unknownZone: timeZone === undefined ? tzid : undefined }];
  });
}

/** A moment in another zone than its own, if both are known. */
export function inZone(moment: CalendarMoment, timeZone: string | undefined): CalendarMoment {
  const { date, time, timeZone: own, instant } = moment;
  if (timeZone === undefined || time === undefined) return moment;
  if (instant !== undefined) return { ...toMoment(toLocalDateTime(instant, timeZone)), isLocal: true, timeZone };
  if (own === undefined || own === timeZone) return moment;
  return inZone({ ...moment, instant: resolveLocalTime(`${date}T${time}`, own).instant }, timeZone);
}

/** When something ends that takes a time (RFC 5545 §3.3.6): days are those of the calendar, hours exact. */
function addDuration(start: CalendarMoment, duration: ICAL.Duration): CalendarMoment {
  const seconds = duration.toSeconds();
  const days = Math.floor(seconds / secondsInDay);
  const date = addDays(start.date, days);
  const rest = (seconds - days * secondsInDay) * 1000;
  const { time, instant, timeZone = 'UTC' } = start;
  if (instant !== undefined) return { ...start, instant: instant + seconds * 1000 };
  if (time === undefined || rest === 0) return { ...start, date };
  const end = resolveLocalTime(`${date}T${time}`, timeZone).instant + rest;
  return { ...start, ...toMoment(toLocalDateTime(end, timeZone)) };
}

/** Absent where it isn't valid, such as `PTH`: ical.js reads values when they are asked for, and throws. */
function readDuration(event: ICAL.Component): ICAL.Duration | undefined {
  try {
    const duration: unknown = event.getFirstPropertyValue('duration');
    return duration instanceof ICAL.Duration ? duration : undefined;
  } catch {
    return undefined;
  }
}

function readEnd(event: ICAL.Component, start: CalendarMoment, zones: CalendarZones): CalendarMoment | undefined {
  const [end] = readMoments(event.getFirstProperty('dtend'), zones);
  const duration = readDuration(event);
  const found = end ?? (duration && addDuration(start, duration));
  if (found === undefined || found.time !== undefined || start.time !== undefined) return found;
  // A day is said by the one after it.
  const last = addDays(found.date, -1);
  return { ...found, date: last > start.date ? last : start.date };
}

/** When an event of a calendar begins and ends, on the clocks of its own zone. */
export function readCalendarSpan(
  event: ICAL.Component,
  zones: CalendarZones,
): Pick<Found, 'start' | 'end' | 'timeZone' | 'remarks'> & { start?: CalendarMoment | undefined } {
  const [start] = readMoments(event.getFirstProperty('dtstart'), zones);
  if (start === undefined) return { remarks: ["It doesn't say on which day it starts."] };
  const timeZone = start.timeZone ?? (start.unknownZone === undefined ? zones.ownZone : undefined);
  const end = readEnd(event, start, zones);
  const remark = `Its times are in "${String(start.unknownZone)}", which is not the IANA name of a zone.`;
  return {
    start: inZone(start, timeZone),
    end: end && inZone(end, timeZone),
    timeZone,
    remarks: start.unknownZone === undefined ? [] : [remark],
  };
}
