import { z } from 'zod';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const NOTHING_VISIBLE = /^[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
/** Control characters, halves of characters, line and paragraph separators, and marks that change the direction of all that follows. */
export const UNFIT_CHARACTERS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** The first thing that is wrong with a line of text that isn't empty. */
function describeInvalidLine(text: string, max: number): string | undefined {
  if (text !== text.trim() || text.includes('\n')) {
    return 'has spaces around it or contains a line break. Write it in one line.';
  }
  const unfit = text.match(UNFIT_CHARACTERS)?.[0].codePointAt(0);
  if (unfit !== undefined) {
    const code = unfit.toString(16).toUpperCase().padStart(4, '0');
    return `contains an invisible character (U+${code}). Remove it.`;
  }
  if (text.includes('\uFFFD')) {
    return 'contains \uFFFD, which replaces a character that was lost when the file was saved. Write that character again.';
  }
  // A character that a reader counts is at least one code unit, and counting those is quick.
  const length = text.length <= max ? text.length : [...graphemes.segment(text)].length;
  if (length <= max) return undefined;
  return `is ${String(length)} characters long, ${String(length - max)} over the limit of ${String(max)}. Shorten it.`;
}

/** A text in which nothing is wrong. @param describe what is wrong with a text, if anything is */
export const validText = (describe: (text: string) => string | undefined) =>
  z.string().refine((text) => describe(text) === undefined, { error: ({ input }) => describe(String(input)) ?? '' });

const lineOrElse = (max: number, whenEmpty: string) =>
  validText((text) => (NOTHING_VISIBLE.test(text) ? whenEmpty : describeInvalidLine(text, max)));

/** Text in one line that isn't empty, at most `max` characters as a reader counts them. */
export function line(max: number) {
  return lineOrElse(max, 'is empty. Write a text.');
}

/** The same in a field that can be left out. */
export const optionalLine = (max: number) => lineOrElse(max, 'is empty. Write a text, or remove the field.').optional();

/** @param withDots whether the host has to be one of the Internet, with a dot in its name */
function describeInvalidUrl(text: string, withDots: boolean): string | undefined {
  const url = /^https?:\/\/[^/\\]/i.test(text) && !/[\s\p{C}]/u.test(text) ? URL.parse(text) : null;
  const labels = url?.hostname.split('.') ?? [];
  if (url === null || (withDots && labels.length < 2) || labels.includes('')) {
    return `"${text}" isn't a web URL. Write it in full, such as https://example.org/event.`;
  }
  if (url.username === '' && url.password === '') return undefined;
  return 'contains a user name or a password, which everyone could read. Remove everything from // to @.';
}

/** A link to the web: `https://…`, or `http://…` where a site has nothing better. */
export const webUrl = () => validText((text) => describeInvalidUrl(text, true));

/** The same, also on hosts of an intranet. */
export const anyWebUrl = () => validText((text) => describeInvalidUrl(text, false));
