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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:(?:jan|febr?)(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const BETWEEN = String.raw`[\s.,/-]{1,3}(?:of\s)?`;
/** `15 March 2027`, `March 15, 2027`, `2027-Mar-15`, `March 2027`, after a weekday or not. */
const IN_WORDS = new RegExp(
  String.raw`^(?:[a-z]{3,9}day,?\s|[a-z]{3},\s)?(?:(?<d1>${DAY})${BETWEEN}(?<m1>${MONTH})${BETWEEN}(?<y1>\d{4})|(?<m2>${MONTH})${BETWEEN}(?<d2>${DAY})${BETWEEN}(?<y2>\d{4})|(?<y3>\d{4})${BETWEEN}(?<m3>${MONTH})(?:${BETWEEN}(?<d3>${DAY}))?|(?<m4>${MONTH})${BETWEEN}(?<y4>\d{4}))$`,
  'i',
);
/** Day and month can be told apart where one can't be a month. */
const YEAR_LAST = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})$/;

function readYearLast(text: string): string[] | undefined {
  const [, first = '', second = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  if (year === '') return undefined;
  if (Number(first) > 12) return [year, second, first];
  return Number(second) > 12 ? [year, first, second] : undefined;
}

/** A day or month that is written for people, where it can mean one only: `2027-03-15` of `March 15th, 2027` and `15.3.2027`. */
export function readWrittenDate(text: string): PartialDate | undefined {
  const { groups = {} } = IN_WORDS.exec(text.trim()) ?? {};
  const of = (name: string) =>
    Object.entries(groups).find(
      ([key, value]) => key.startsWith(name) && (value as string | undefined) !== undefined,
    )?.[1];
  const month = MONTHS.indexOf(of('m')?.slice(0, 3).toLowerCase() ?? '') + 1;
  const inWords = month === 0 ? undefined : [of('y'), String(month), of('d')?.replace(/\D+$/, '')];
  const parts = inWords ?? readYearLast(text.trim()) ?? [];
  return readDate(parts.filter((part) => part !== undefined).join('-'));
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
