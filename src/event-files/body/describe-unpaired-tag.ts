import { offsetOf, positionAt, type Position } from '../position.ts';
import { rangeOfClosing, type MdxError, type MdxPlace, type Range } from './mdx-error.ts';

/** The elements of HTML that have no closing tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** A tag from its `<` to its `>`, past those in quotes and in simple braces. */
const TAG = /^<(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^"'{}>])*>/;
const tagAt = (text: string) => TAG.exec(text)?.[0] ?? /^<\/?[\w.:-]*/.exec(text)?.[0] ?? '<';

function describeVoid(name: string, tag: string, range: Range): MdxError {
  const whole = `${tag.replace(/\s*\/?>$/, '').replace(/\s+/g, ' ')} />`;
  return { offset: range[0], message: `In MDX, <${name}> needs a slash at its end. Write ${whole}.`, ranges: [range] };
}

/** @param isInParagraph whether the text around it ends before it is closed */
export function describeUnclosedTag(place: MdxPlace, name: string, isInParagraph: boolean): MdxError {
  const { offset, rest, body, bodyLine } = place;
  const tag = tagAt(rest);
  const range: Range = [offset, offset + tag.length];
  if (VOID.test(name)) return describeVoid(name, tag, range);
  const closing = `</${name}>`;
  const [end] = rangeOfClosing(name, body, offset);
  if (end !== undefined && isInParagraph) {
    const { line } = positionAt(end[0], body, bodyLine);
    const message = `<${name}> is inside a paragraph that ends before ${closing} (line ${String(line)}). Put both into one paragraph, or each on a line of its own between empty lines.`;
    return { offset, message, ranges: [range, end] };
  }
  const message = `<${name}> isn't closed. Write ${closing} after its content; if < is meant as text, write \\<.`;
  return { offset, message, ranges: [range] };
}

/** @param open the tag that would have to be closed first */
export function describeClosingTag(place: MdxPlace, open: { name: string; at: Position } | undefined): MdxError {
  const { offset, rest, body, bodyLine } = place;
  const tag = tagAt(rest);
  const range: Range = [offset, offset + tag.length];
  const name = tag.replace(/[</>\s]/g, '');
  const isVoid = VOID.test(name);
  if (isVoid || open === undefined) {
    const fix = isVoid
      ? `For an empty element, write <${name} />.`
      : `Write <${name}> before its content, or remove it.`;
    return { offset, message: `${tag} closes nothing. ${fix}`, ranges: [range] };
  }
  const start = offsetOf(open.at, body);
  const opening = tagAt(body.slice(start));
  const openRange: Range = [start, start + opening.length];
  if (VOID.test(open.name)) return describeVoid(open.name, opening, openRange);
  const line = String(open.at.line + bodyLine - 1);
  // Two tags that cross: the outer pair is valid without the inner one.
  const isCrossed = new RegExp(`<${RegExp.escape(name)}\\b`).test(body.slice(0, start));
  const ranges = [openRange, ...(isCrossed ? [] : [range]), ...rangeOfClosing(open.name, body, offset)];
  const message = `${tag} doesn't close <${open.name}>, which was opened on line ${line}. Write </${open.name}> before it.`;
  return { offset, message, ranges };
}
