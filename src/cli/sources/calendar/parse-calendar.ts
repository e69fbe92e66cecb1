import ICAL from 'ical.js';
import { SourceError } from '../found.ts';
import { tidyDates } from './tidy-dates.ts';

/** Under which a component keeps the lines that can't be read. */
const UNREADABLE = 'x-unreadable-line';

type JCalProperty = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
type JCal = [name: string, properties: JCalProperty[], components: JCal[]];

/** Read as they are written: a rule's parts are looked at one by one, and ical.js takes it as a whole or not at all. */
const AS_TEXT = /^(RRULE|EXRULE|DURATION)(?:;[^:]*)?:(.*)$/is;
/** What ical.js would read as some other date or time. */
const INVALID_DATE =
  /^(DTSTART|DTEND|EXDATE|RECURRENCE-ID)(?:;(?:[^":]|"[^"]*")*)?:(?!\d{8}(?:T\d{4,6}Z?)?(?:,|\s*$))(.*)$/is;

/** A TZID with a colon in it that lacks the quotation marks of RFC 5545 §3.2: `TZID=tzone://Microsoft/Utc:20270315T090000`. */
const UNQUOTED_ZONE = /^([a-z-]+(?:;[^:";]*)*;TZID=)([^";:]+:[^"]*)(:\d{8}(?:T\d{6}Z?)?(?:,\d{8}(?:T\d{6}Z?)?)*)$/i;

/** How vCalendar 1.0 writes texts, which has line breaks of its own (RFC 2045 §6.7). */
const QUOTED_PRINTABLE = /^([a-z-]+)((?:;[^:;]*)*?);(?:ENCODING=)?QUOTED-PRINTABLE((?:;[^:;]*)*):([^]*)$/i;
const SOFT_BREAKS = /^[^:\n]*QUOTED-PRINTABLE[^:\n]*:(?:.*=\n)+/gim;

function decodeQuoted(line: string): string {
  const [, name = '', before = '', after = '', text] = QUOTED_PRINTABLE.exec(line) ?? [];
  if (text === undefined) return line;
  const parameters = `${before}${after}`;
  const [, charset = 'utf-8'] = /;CHARSET=([\w-]+)/i.exec(parameters) ?? [];
  const latin = text.replaceAll(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  // What isn't encoded can be any character.
  const isBytes = !/[^\0-\u00FF]/.test(latin);
  const decoded = isBytes ? decodeAs(charset, Buffer.from(latin, 'latin1')) : latin;
  return `${name}${parameters.replace(/;CHARSET=[\w-]+/i, '')}:${decoded.replaceAll(/\r?\n/g, String.raw`\n`)}`;
}

function decodeAs(charset: string, bytes: Buffer): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString();
  }
}

/** `GEO` (RFC 5545 §3.8.1.6) that has no numbers, of which ical.js makes zeros. */
const NO_GEO = /^GEO(?:;[^:]*)?:(?!\s*[+-]?[\d.]+\s*[;,]\s*[+-]?[\d.]+\s*$).*[;,]/i;

function readProperty(given: string): JCalProperty {
  const line = tidyDates(decodeQuoted(given).replace(UNQUOTED_ZONE, '$1"$2"$3'));
  const [, name, text] = AS_TEXT.exec(line) ?? INVALID_DATE.exec(line) ?? [];
  if (name !== undefined) return [name.toLowerCase(), {}, 'text', text];
  // Where bytes aren't UTF-8, nobody knows what they say.
  if (line.includes('\uFFFD') || NO_GEO.test(line)) return [UNREADABLE, {}, 'text', line];
  try {
    return ICAL.parse.property(line) as JCalProperty;
  } catch {
    return [UNREADABLE, {}, 'text', line];
  }
}

/** The lines of a file, with those that are folded joined. */
const listLines = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(SOFT_BREAKS, (lines) => lines.replaceAll('=\n', ''))
    .replaceAll(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');

/**
 * The calendars of an iCalendar file (RFC 5545). A line that can't be read costs that line: `unreadableLines` has those of a component.
 * @throws SourceError if the file ends within an event
 */
export function parseCalendars(text: string): { calendars: ICAL.Component[]; remarks: string[] } {
  const calendars: JCal[] = [];
  const open: JCal[] = [];
  let outside = 0;
  for (const line of listLines(text)) {
    const [, mark = '', name = ''] = /^(BEGIN|END)\s*:\s*(\S+)\s*$/i.exec(line) ?? [];
    const kind = name.toLowerCase();
    if (mark.toUpperCase() === 'BEGIN' && (open.length > 0 || kind === 'vcalendar')) {
      const component: JCal = [kind, [], []];
      (open.at(-1)?.[2] ?? calendars).push(component);
      open.push(component);
    } else if (mark !== '') {
      const at = open.findLastIndex((component) => component[0] === kind);
      if (at >= 0) open.length = at;
    } else if (open.length > 0) open.at(-1)?.[1].push(readProperty(line));
    else outside += 1;
  }
  const inner = open.at(-1)?.[0];
  if (inner !== undefined && inner !== 'vcalendar') {
    throw new SourceError(
      `The calendar can't be read: the file ends before END:${inner.toUpperCase()}. Download it again.`,
    );
  }
  return {
    calendars: calendars.map((calendar) => new ICAL.Component(calendar)),
    remarks: outside > 0 ? [`Left out: lines outside of BEGIN:VCALENDAR and END:VCALENDAR (${String(outside)}).`] : [],
  };
}

/** What a component says in lines that can't be read, in sentences, without repeating them: there can be anything in them. */
export function describeUnreadable(component: ICAL.Component): string[] {
  const lines = component.getAllProperties(UNREADABLE).map((property) => String(property.getFirstValue()));
  const named = lines.map((line) => ({ name: /^[a-z][a-z\d-]*(?=[;:])/i.exec(line)?.[0].toUpperCase(), line }));
  const nameless = named.filter(({ name }) => name === undefined).length;
  return [
    ...named.flatMap(({ name, line }) => {
      const reason = line.includes('\uFFFD') ? "isn't UTF-8" : "can't be read";
      return name === undefined ? [] : [`Left out: ${name}, which ${reason}.`];
    }),
    ...(nameless > 0 ? [`Left out: lines that aren't properties of a calendar (${String(nameless)}).`] : []),
  ];
}
