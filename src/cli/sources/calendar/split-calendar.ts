import { isLocalDate } from '../../../events/dates/local-date.ts';

/** One event of a calendar, with what changes single occurrences of it, as a calendar of its own. */
export interface CalendarPart {
  /** Its UID; empty where it has none. */
  key: string;
  name: string;
  /** The day on which it begins, as the calendar has it. */
  day: string | undefined;
  text: string;
}

const UNESCAPED: Readonly<Record<string, string>> = { n: ' ', N: ' ' };

/** The value of a property in the lines of an event, unfolded and without its escapes (RFC 5545 §3.1, §3.3.11). */
function valueOf(lines: readonly string[], name: string): string | undefined {
  const at = lines.findIndex((line) => new RegExp(`^${name}[:;]`, 'i').test(line));
  if (at < 0) return undefined;
  const after = lines.slice(at + 1).findIndex((line) => !/^[ \t]/.test(line));
  const folded = lines.slice(at + 1, after < 0 ? lines.length : at + 1 + after);
  const line = [lines[at], ...folded.map((one) => one.slice(1))].join('');
  const value = /^[^:;]*(?:;[^:;"]*(?:"[^"]*"[^:;"]*)*)*:(.*)$/.exec(line)?.[1];
  return value?.replaceAll(/\\(.)/g, (_, character: string) => UNESCAPED[character] ?? character).trim();
}

function dayOf(value = ''): string | undefined {
  const day = value.replace(/^(\d{4})-?(\d{2})-?(\d{2}).*$/s, '$1-$2-$3');
  return isLocalDate(day) ? day : undefined;
}

interface Block {
  calendar: number;
  lines: string[];
}

/** The lines of the events in calendars, and those around them, which say of which zones they are. */
function readBlocks(text: string) {
  const around: string[][] = [];
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^BEGIN:VCALENDAR\s*$/i.test(line)) around.push([]);
    if (/^BEGIN:VEVENT\s*$/i.test(line)) blocks.push((open = { calendar: around.length - 1, lines: [] }));
    (open?.lines ?? around.at(-1))?.push(line);
    if (/^END:VEVENT\s*$/i.test(line)) open = undefined;
  }
  return { around, blocks };
}

/** The events of calendars in one text, in its order. What has the same UID is one event. */
export function splitCalendar(text: string): CalendarPart[] {
  const { around, blocks } = readBlocks(text);
  const groups = Map.groupBy(blocks, ({ lines }, index) => {
    const uid = valueOf(lines, 'UID');
    return uid === undefined || uid === '' ? index : uid;
  });
  return [...groups].map(([uid, group]) => {
    const main = group.find(({ lines }) => valueOf(lines, 'RECURRENCE-ID') === undefined) ?? group[0];
    const lines = main?.lines ?? [];
    const outer = (around[main?.calendar ?? 0] ?? []).filter((line) => line !== '');
    const end = outer.findLastIndex((line) => /^END:VCALENDAR\s*$/i.test(line));
    const inner = group.flatMap((block) => block.lines);
    return {
      key: typeof uid === 'string' ? uid : '',
      name: valueOf(lines, 'SUMMARY') ?? '',
      day: dayOf(valueOf(lines, 'DTSTART')),
      text: outer.toSpliced(end < 0 ? outer.length : end, 0, ...inner).join('\r\n'),
    };
  });
}
