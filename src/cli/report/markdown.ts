import type { BlockContent, Code, InlineCode, Link, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { text, writeMarkdown } from '../../outputs/markdown/write-markdown.ts';
import { breakReferences } from '../shared/break-references.ts';

/** In place of `$` while the text is written: a character that no text has, from Unicode's private use. */
const DOLLAR = '\uE001';
/** What moves a cursor, is invisible, or changes the direction of the text that follows. */
const INVISIBLE = /[\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000\uE001]|(?![\t\n])\p{Cc}/gu;

const MAX_VALUE_LENGTH = 300;

/** A text with what nobody sees written out: `\u202e`. */
export function showInvisible(value: string): string {
  return value.replaceAll(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text of an author's in the report: it mentions nobody, links to nothing, and isn't markup. */
export function quiet(value: string) {
  return text(breakReferences(value.replaceAll(INVISIBLE, '')).replaceAll('$', DOLLAR));
}

/** A text of an author's with a link of ours. */
export function quietLink(label: string, url: string): Link {
  return { type: 'link', url, children: [quiet(label)] };
}

/** A value as it is written in the file. */
export function inlineCode(value: string): InlineCode {
  const line = showInvisible(value.replaceAll(/\s+/g, ' '));
  const short = line.length <= MAX_VALUE_LENGTH ? line : `${line.slice(0, MAX_VALUE_LENGTH).replace(/\p{Cs}$/u, '')}…`;
  return { type: 'inlineCode', value: short.trim() === '' ? '""' : short };
}

/** A sentence of ours with values as they are written in a file. */
export function sentence(words: TemplateStringsArray, ...values: string[]): PhrasingContent[] {
  return words.flatMap((part, index) => [
    ...(part === '' ? [] : [quiet(part)]),
    ...values.slice(index, index + 1).map(inlineCode),
  ]);
}

export function code(value: string, lang: string): Code {
  return { type: 'code', value: showInvisible(value), lang };
}

/** A part that is closed until one opens it. @param summary words of our own: it is markup, so nothing of an author's may be in it */
export function details(summary: string, children: readonly BlockContent[]): BlockContent[] {
  const [start, end] = [`<details><summary>${summary}</summary>`, '</details>'];
  return [{ type: 'html', value: start }, ...children, { type: 'html', value: end }];
}

/** @param rows cells, each with what it holds */
export function table(head: readonly string[], rows: readonly TableCell['children'][][]): Table {
  const toCell = (children: TableCell['children']): TableCell => ({ type: 'tableCell', children });
  const cells = [head.map((title) => [text(title)]), ...rows].map((row) => row.map(toCell));
  return { type: 'table', children: cells.map((children) => ({ type: 'tableRow', children })) };
}

export function writePart(children: RootContent[]): string {
  // Escaped, since GitHub takes what is between two of them for mathematics.
  return writeMarkdown(children).replaceAll(DOLLAR, String.raw`\$`);
}
