import type { BlockContent, Code, Html, InlineCode, Table, TableCell } from 'mdast';
import { text } from '../../feeds/markdown-nodes.ts';

/** Behind these a name would be called, an issue linked, or an address made a link. */
const CALLING = /[@#]|:\/\/|\bwww\./g;
const NOTHING = '\u200B';

/** A text of an author's in the report: it calls nobody, links nothing, and is no markup. */
export function quiet(value: string) {
  return text(value.replaceAll(CALLING, (sign) => sign + NOTHING));
}

/** A value as it is written in the file. */
export function inlineCode(value: string): InlineCode {
  return { type: 'inlineCode', value: value.replace(/\s+/g, ' ') };
}

export function code(value: string, lang?: string): Code {
  return { type: 'code', value, lang: lang ?? null };
}

/** Markup of our own: nothing of an author's may be in it. */
export function html(value: string): Html {
  return { type: 'html', value };
}

/** A part that is closed until one opens it. */
export function details(summary: string, children: readonly BlockContent[]): BlockContent[] {
  return [html(`<details><summary>${summary}</summary>`), ...children, html('</details>')];
}

export function table(head: readonly string[], rows: readonly (readonly TableCell['children'])[][]): Table {
  const toCell = (children: readonly TableCell['children'][number][]): TableCell => ({
    type: 'tableCell',
    children: [...children],
  });
  const cells = [head.map((title) => [text(title)]), ...rows].map((row) => row.map(toCell));
  return { type: 'table', children: cells.map((children) => ({ type: 'tableRow', children })) };
}
