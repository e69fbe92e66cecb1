import ICAL from 'ical.js';
import { toPresentName } from '../../../event-files/schema/time-zone.ts';
import type { LocalDateTime } from '../../../events/dates/local-date.ts';
import { resolveLocalTime } from '../../../events/dates/resolve-local-time.ts';
import { propertyOf } from './calendar-property.ts';
import { findWindowsZone } from './windows-zone.ts';

/** What a calendar's name for a zone (TZID) means. */
interface CalendarZone {
  /** IANA name in present spelling. */
  timeZone?: string | undefined;
  /** The instant (ms) of a date and time on its clocks; nothing where nobody can know. */
  toInstant?: ((dateTime: LocalDateTime) => number) | undefined;
  remarks: string[];
}

/** Zones that a calendar names, by its own names for them. */
export interface CalendarZones {
  zoneOf: (tzid: string) => CalendarZone;
  /** The zone in which the calendar's owner reads it (`X-WR-TIMEZONE`). */
  ownZone: string | undefined;
}

/** The IANA name in a TZID: some have a name of their maker before it, as in `/example.org/20270101_1/Europe/Madrid`. */
function toIanaName(tzid: string): string | undefined {
  if (/^(?:tzone:\/\/microsoft\/utc|(?:etc\/)?(?:utc|uct|gmt|zulu|universal)|z|(?:utc|gmt)[+-]?0)$/i.test(tzid.trim()))
    return 'UTC';
  const parts = tzid.trim().split('/');
  const names = [parts.join('/'), parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  // An abbreviation is known to runtimes as some place's, which isn't what it says.
  const isName = (name: string) => name.includes('/') || name.toUpperCase() === 'UTC';
  return names.flatMap((name) => (isName(name) ? (toPresentName(name) ?? []) : []))[0];
}

const inIntl = (name: string) => (dateTime: LocalDateTime) => resolveLocalTime(dateTime, name).instant;

/** What a calendar itself says of a zone's offsets (VTIMEZONE, RFC 5545 §3.6.5), whatever it is called. */
function inDefinition(definition: ICAL.Component) {
  const zone = new ICAL.Timezone(definition);
  return (dateTime: LocalDateTime) => {
    const offset = zone.utcOffset(ICAL.Time.fromDateTimeString(`${dateTime}:00`));
    return Date.parse(`${dateTime}Z`) - offset * 1000;
  };
}

/** Names of the time zone database that stand for no place, though they have rules. */
const OF_NO_PLACE = /^(?:EST5EDT|CST6CDT|MST7MDT|PST8PDT|CET|MET|EET|WET)$/i;

/** A fixed offset as a zone: `UTC+01:00`, `GMT-0500`, `(UTC+07:00) …`, and `Etc/GMT-1`, whose sign is the other way round. */
function inFixedOffset(tzid: string): CalendarZone['toInstant'] {
  const [, etc, sign, hours = '', minutes = '0'] =
    /^\(?(Etc\/)?(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d{2}))?(?:$|\))/i.exec(tzid.trim()) ?? [];
  if (sign === undefined) return undefined;
  const isEast = (sign === '+') === (etc === undefined);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (isEast ? 1 : -1);
  return (dateTime) => Date.parse(`${dateTime}Z`) - offset;
}

function readZone(tzid: string, definition: ICAL.Component | undefined, country: string | undefined): CalendarZone {
  const location = definition && propertyOf(definition, 'x-lic-location');
  const timeZone = toIanaName(tzid) ?? toIanaName(location ?? '');
  if (timeZone !== undefined) return { timeZone, toInstant: inIntl(timeZone), remarks: [] };
  const windows = findWindowsZone(tzid, country) ?? findWindowsZone(location ?? '', country);
  if (windows?.timeZone !== undefined) {
    const remark = `Its times are in "${tzid}" of Windows, which was taken as ${windows.timeZone}.`;
    return { timeZone: windows.timeZone, toInstant: inIntl(windows.timeZone), remarks: [remark] };
  }
  const byName = windows === undefined ? inFixedOffset(tzid) : inIntl(windows.inIntl);
  const byRules = OF_NO_PLACE.test(tzid.trim()) ? inIntl(tzid.trim().toUpperCase()) : undefined;
  const toInstant = byRules ?? byName ?? (definition && inDefinition(definition));
  const remark = `Its times are in "${tzid}", which is not the IANA name of a zone.`;
  const guess = 'Nobody can know which it is: they were taken as local times of the place.';
  return { toInstant, remarks: [toInstant === undefined ? `${remark} ${guess}` : remark] };
}

/** Reads which zones a calendar means. @param country of the event, of whose zones a name in Windows can be one */
export function readCalendarZones(calendar: ICAL.Component, country?: string): CalendarZones {
  const definitions = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((definition) => [propertyOf(definition, 'tzid'), definition] as const),
  );
  const own = propertyOf(calendar, 'x-wr-timezone') ?? '';
  return {
    zoneOf: (tzid) => readZone(tzid, definitions.get(tzid), country),
    ownZone: toIanaName(own) ?? findWindowsZone(own, country)?.timeZone,
  };
}
