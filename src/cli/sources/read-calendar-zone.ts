import ICAL from 'ical.js';
import { toPresentName } from '../../event-files/schema/time-zone.ts';

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

const textOf = (component: ICAL.Component, name: string) => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : undefined;
};

/** Reads which zones a calendar means. Of names that only Windows knows, only what it says of them itself (`X-LIC-LOCATION`). */
export function readCalendarZones(calendar: ICAL.Component): CalendarZones {
  const locations = new Map<string, string>();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    const [tzid, location] = [textOf(zone, 'tzid'), textOf(zone, 'x-lic-location')];
    if (tzid !== undefined && location !== undefined) locations.set(tzid, location);
  }
  const own = textOf(calendar, 'x-wr-timezone');
  return {
    zoneOf: (tzid) => toZone(tzid) ?? toZone(locations.get(tzid) ?? ''),
    ownZone: own === undefined ? undefined : toZone(own),
  };
}
