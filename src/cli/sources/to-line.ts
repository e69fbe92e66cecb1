import rehypeParse from 'rehype-parse';
import { toString as textOf } from 'hast-util-to-string';
import { unified } from 'unified';
import { UNFIT_CHARACTERS } from '../../event-files/schema/text.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** A text of a source in one line; nothing when there is nothing in it. Entities of HTML, which many systems leave in, are read. */
export function toLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = String(value)
    .replaceAll(ENTITY, (entity) => textOf(parser.parse(entity)))
    .replaceAll(UNFIT_CHARACTERS, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}

/** The beginning of a text, to quote it in a remark. */
export function quote(text: string): string {
  const line = toLine(text) ?? '';
  return `"${line.length > 120 ? `${line.slice(0, 120).trimEnd()}…` : line}"`;
}
