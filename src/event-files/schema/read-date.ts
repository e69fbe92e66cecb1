import { isLocalDate, isLocalTime, precisionOf, type PartialDate } from '../../events/dates/local-date.ts';
import { readTime } from './read-time.ts';

/** Hyphens that aren't the one on keyboards, and dashes. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const PARTS = /^(\d{4})(?:\s*[-./]\s*|\s+)(\d{1,2})(?:(?:\s*[-./]\s*|\s+)(\d{1,2}))?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** A day or month that is written as year, month, day, but otherwise than in a file: `2027-02-03` of `2027.2.3`. Other orders are ambiguous. */
export function readDate(text: string): PartialDate | undefined {
  const written = text.trim().replaceAll(DASHES, '-');
  const [, ...parts] = PARTS.exec(written) ?? DIGITS.exec(written) ?? [];
  const date = parts
    .filter((part) => (part as string | undefined) !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return precisionOf(date) === undefined || date.length < 7 ? undefined : date;
}

const D = String.raw`\d{4}[-./\u2010-\u2015\u2212]\d{1,2}(?:[-./\u2010-\u2015\u2212]\d{1,2})?`;
const RANGE = new RegExp(
  String.raw`^\s*(${D})\s*(?:\s[-–—‒−~/]+\s|\s(?:to|till?|until|bis|and|&)\s|[-–—‒−~/]+|\.{2,3}|…)\s*(${D}|\d{1,2})\s*$`,
  'i',
);

/** Two days in one text: `2027-02-03 – 2027-02-04`, or in short `2027-02-03/04`. */
export function readDates(text: string): [start: PartialDate, end: PartialDate] | undefined {
  const [, first = '', second = ''] = RANGE.exec(text) ?? [];
  const start = readDate(first);
  if (start === undefined) return undefined;
  const end = readDate(/^\d{1,2}$/.test(second) ? `${start.slice(0, 8)}${second}` : second);
  if (end === undefined || precisionOf(start) !== precisionOf(end) || end < start) return undefined;
  return [start, end];
}

/** A day and a time that are written otherwise than in a file: `2027-03-15T11:00` of `2027-3-15 11:00:00`. */
export function readDateTime(text: string): string | undefined {
  const [, day = '', time = ''] = /^(\S+?)(?:\s*,\s*|\s+(?:at\s+)?|T)(\d.*)$/.exec(text.trim()) ?? [];
  const [date = '', clock = ''] = [readDate(day), readTime(time)];
  return isLocalDate(date) && isLocalTime(clock) ? `${date}T${clock}` : undefined;
}
