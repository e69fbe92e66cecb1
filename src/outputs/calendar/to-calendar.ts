import ical, { foldLines, type ICalEventData } from 'ical-generator';
import type { CalendarEntry } from './calendar-entry.ts';
import { toTimeZone } from './to-time-zone.ts';
import { escapeText, writeUri } from './write-values.ts';

/** `url` is its own, absolute (`SOURCE`, RFC 7986 §5.8), by which programs keep it up to date. */
export type CalendarInfo = Record<'name' | 'host' | 'url', string>;

const REFRESH_SECONDS = 3600;

function toTimeZones(entries: readonly CalendarEntry[]): string[] {
  if (entries.length === 0) return [toTimeZone('Etc/UTC', 0, 0)];
  const byZone = Map.groupBy(
    entries.flatMap(({ times }) => times ?? []),
    ({ timeZone }) => timeZone,
  );
  return [...byZone].map(([timeZone, times]) => {
    const from = times.reduce((first, time) => Math.min(first, time.from), Infinity);
    const to = times.reduce((last, time) => Math.max(last, time.to), -Infinity);
    return toTimeZone(timeZone, from, to);
  });
}

/** Alarms follow the properties (RFC 5545 §3.6.1); the library writes them among these. */
function toComponent(text: string, lines: readonly string[]): string {
  const alarms = text.match(/^BEGIN:VALARM$[^]*?^END:VALARM\r\n/gm) ?? [];
  const properties = alarms.reduce((rest, alarm) => rest.replace(alarm, ''), text);
  const last = [...lines.map((line) => `${line}\r\n`), ...alarms].join('');
  return properties.replace(/^END:VEVENT/m, () => `${last}END:VEVENT`);
}

/** The library writes the one as it is, and the other as a text. */
function toEventData({ id, url, ...data }: ICalEventData): ICalEventData {
  return {
    ...data,
    ...(typeof id === 'string' && { id: escapeText(id) }),
    ...(typeof url === 'string' && { url: writeUri(url) }),
  };
}

/** Entries as an iCalendar (RFC 5545, RFC 7986), the same ones in the same bytes. It has no `METHOD`, which is for messages with an organizer (RFC 5546 §3.2.1). Without entries it holds a zone: it must hold something (§3.6). */
export function toCalendar(entries: readonly CalendarEntry[], { name, host, url }: CalendarInfo): string {
  const calendar = ical({
    name: escapeText(name),
    prodId: { company: host, product: 'community events', language: 'EN' },
    ttl: REFRESH_SECONDS,
    source: writeUri(url),
  });
  const head = calendar.toString().replace(/END:VCALENDAR$/, '');
  const components = entries.map(({ data, lines = [] }) =>
    toComponent(calendar.createEvent(toEventData(data)).toString(), lines),
  );
  // The library would write zones among the properties of the calendar, which come first as well.
  const body = [...toTimeZones(entries).map((zone) => `${zone}\r\n`), ...components, 'END:VCALENDAR'].join('');
  return `${head}${foldLines(body)}\r\n`;
}
