import { joinDateParts } from './date-format.ts';

/** A dash of any script or a word, with the spaces around it; before it and after it is what belongs to the ends, such as `.` or `年`. */
const SEPARATOR = /^(.*?)(\s*[\p{Dash}～〜~]\s*)(.*)$|^(.*)(\s\p{L}+\s)(.*)$/su;

/** The two ends of a range, and what a language writes between them, without the spaces around a dash. */
type Range = Record<'start' | 'separator' | 'end', string>;

/** A range as `formatRangeToParts` has it. */
export function splitRange(parts: readonly Intl.DateTimeRangeFormatPart[], locale: string): Range {
  const join = (some: readonly Intl.DateTimeRangeFormatPart[]) => joinDateParts(some, locale);
  const firstOfEnd = parts.findIndex((part) => part.source === 'endRange');
  // Where an end isn't told apart from what both share, as in Persian, what is between them is only the last part before the end.
  const lastOfStart = parts.findLastIndex(({ source, type }, index) => {
    return index < firstOfEnd && (source === 'startRange' || type !== 'literal');
  });
  const between = join(parts.slice(lastOfStart + 1, firstOfEnd));
  const [, before = '', dash, after = '', beforeWord = '', word, afterWord = ''] = SEPARATOR.exec(between) ?? [];
  return {
    start: join(parts.slice(0, lastOfStart + 1)) + (dash === undefined ? beforeWord : before),
    separator: dash?.trim() ?? word ?? between,
    end: (dash === undefined ? afterWord : after) + join(parts.slice(firstOfEnd)),
  };
}

/** `年`, `月`. */
const hasHanWords = (parts: readonly Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[]): boolean =>
  parts.some(({ type, value }) => type === 'literal' && /\p{Script=Han}/u.test(value));

/**
 * The two ends of a range of dates. For Japanese and Chinese, CLDR knows ranges only in numbers (`2027/03/15～2027/03/18`): in the words
 * of a single date, the end is written without the year and month that it shares.
 */
export function writeRange(format: Intl.DateTimeFormat, first: number, last: number, locale: string): Range {
  const parts = format.formatRangeToParts(first, last);
  const range = splitRange(parts, locale);
  const [start, end] = [format.formatToParts(first), format.formatToParts(last)];
  if (hasHanWords(parts) || !hasHanWords(start)) return range;
  const ownParts = end.slice(end.findIndex(({ value }, index) => value !== start[index]?.value));
  return { ...range, start: joinDateParts(start, locale), end: joinDateParts(ownParts, locale) };
}
