import { defaultSchema } from 'hast-util-sanitize';
import { z } from 'zod';
import { describeInvalidUrl } from './describe-url.ts';
import { isPlaceholder } from './placeholder.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const NOTHING_VISIBLE = /^[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
/** Control characters, halves of characters, line and paragraph separators, and marks that change the direction of all that follows. */
export const UNFIT_CHARACTERS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** Elements that bodies may have, and others that people paste. Names of no element are left alone: `Vec<T>` is a type. */
const ELEMENTS = [
  ...(defaultSchema.tagNames ?? []),
  ...[
    'abbr',
    'address',
    'article',
    'aside',
    'audio',
    'big',
    'body',
    'button',
    'center',
    'cite',
    'embed',
    'figure',
    'font',
  ],
  ...[
    'footer',
    'form',
    'head',
    'header',
    'html',
    'iframe',
    'label',
    'link',
    'main',
    'mark',
    'math',
    'meta',
    'nav',
    'object',
  ],
  ...['script', 'select', 'small', 'style', 'svg', 'template', 'textarea', 'time', 'title', 'u', 'video', 'wbr'],
];
const HTML = new RegExp(String.raw`<!--|<!doctype|</?(?:${ELEMENTS.join('|')})(?=[\s/>])[^<>]*>`, 'i');
const ENTITY =
  /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[mn]dash|hellip|[lr][sd]quo|middot|bull|copy|reg|trade|[aeiou](?:acute|grave|uml|circ)|szlig|ccedil|ntilde);/i;
/** Links, images and strong text; a single `*` or `_` can belong to a name. */
const MARKDOWN = /!?\[[^\]]*\]\([^)]*\)|\*\*[^*\s](?:[^*]*[^*\s])?\*\*/;

/** What is wrong with a text that is shown as it is written, wherever it is shown. */
function describeMarkup(text: string): string | undefined {
  const [html, entity, markdown] = [HTML, ENTITY, MARKDOWN].map((markup) => markup.exec(text)?.[0]);
  if (html !== undefined) return `contains HTML (${html}). It is shown as it is written: write the words alone.`;
  if (entity !== undefined) return `contains ${entity}. It is shown as it is written: write the character itself.`;
  if (markdown === undefined) return undefined;
  return `contains Markdown (${markdown}). It is shown as it is written: write the words alone.`;
}

/** The first thing that is wrong with a line of text that isn't empty. */
function describeInvalidLine(text: string, max: number): string | undefined {
  if (text.includes('\n')) return 'has spaces around it or contains a line break. Write it in one line.';
  if (text !== text.trim()) return 'has spaces around it. Remove them; npm run check -- --fix does.';
  if (isPlaceholder(text)) return `"${text}" says nothing. Write what is known.`;
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
  if (length <= max) return describeMarkup(text);
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

/** A link to the web: `https://…`, or `http://…` where a site has nothing better. */
export const webUrl = () => validText(describeInvalidUrl);

/** The name of a host without a dot, such as `localhost`. */
const INTRANET = /^(https?:\/\/[a-z\d-]+)(?=[:/?#]|$)/i;

/** The same, also on hosts of an intranet. */
export const anyWebUrl = () => validText((text) => describeInvalidUrl(text.replace(INTRANET, '$1.example')));
