import { z } from 'zod';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const NOTHING_VISIBLE = /^[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
/** Control characters, halves of characters, line and paragraph separators, and marks that turn the direction of all that follows. */
export const UNFIT_SIGNS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** How many characters a reader counts. */
function lengthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** The first thing that is wrong with a line of text that isn't empty. */
function faultOf(text: string, max: number): string | undefined {
  if (text !== text.trim() || text.includes('\n')) {
    return 'has blanks around it or a line break in it. Write it in one line.';
  }
  const unfit = text.match(UNFIT_SIGNS)?.[0].codePointAt(0);
  if (unfit !== undefined) {
    const code = unfit.toString(16).toUpperCase().padStart(4, '0');
    return `has a character in it that no one can see (U+${code}). Take it out.`;
  }
  if (text.includes('\uFFFD')) {
    return 'has a \uFFFD in it, which stands for a letter that was lost when the file was saved. Write the letter anew.';
  }
  // A character that a reader counts is at least one code unit, and counting those is quick.
  const length = text.length <= max ? text.length : lengthOf(text);
  if (length <= max) return undefined;
  return `is ${String(length)} characters long, ${String(length - max)} over the limit of ${String(max)}. Shorten it.`;
}

function lineOrElse(max: number, whenEmpty: string) {
  const fault = (text: string) => (NOTHING_VISIBLE.test(text) ? whenEmpty : faultOf(text, max));
  return z.string().refine((text) => fault(text) === undefined, { error: ({ input }) => fault(String(input)) ?? '' });
}

/** Text in one line that isn't blank, at most `max` characters as a reader counts them. */
export function line(max: number) {
  return lineOrElse(max, 'is empty. Write a text.');
}

/** The same in a field that can be left out. */
export function optionalLine(max: number) {
  return lineOrElse(max, 'is empty. Write a text, or take the field out.').optional();
}

function faultOfUrl(text: string): string | undefined {
  const url = /^https?:\/\/[^/\\]/i.test(text) && !/[\s\p{C}]/u.test(text) ? URL.parse(text) : null;
  const labels = url?.hostname.split('.') ?? [];
  if (url === null || labels.length < 2 || labels.includes('')) {
    return `"${text}" is not a web address. Write it in full, such as https://example.org/event.`;
  }
  if (url.username !== '' || url.password !== '') {
    return 'has a user name or a password in it, which everyone could read. Take out all from // to @.';
  }
  return undefined;
}

/** A link to the web: `https://…`, or `http://…` where a site has nothing better. */
export function webUrl() {
  return z.string().refine((text) => faultOfUrl(text) === undefined, {
    error: ({ input }) => faultOfUrl(String(input)) ?? '',
  });
}
