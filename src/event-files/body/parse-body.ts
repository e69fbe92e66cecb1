import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import type { TextProblem } from '../position.ts';
import { describeMdxError } from './describe-mdx-error.ts';
import { findDeepNode, MAX_NESTING } from './find-deep-node.ts';
import type { MdxError } from './mdx-error.ts';

/** No real body comes near these limits; beyond them the parser takes the square of the time on some texts, or never ends. */
const MAX_LENGTH = 32 * 1024;
const MAX_BRACES = 200;
const MAX_ANGLES = 2000;
/** Tags within one pair of braces. With each, the parser takes twice the time. */
const MAX_ANGLES_IN_BRACES = 12;
/** Of a quote or of an item of a list, which can begin in one line. The parser takes the square of the time for them. */
const MARKER = String.raw`(?:>|(?:[*+-]|\d{1,9}[.)])(?=\s))[ \t]*`;
const MARKERS = String.raw`^[ \t]*(?:${MARKER}){${String(MAX_NESTING + 1)}}`;
/** Before one value; each is a level to the parser of code. Some thousands end the whole process, as with brackets. */
const OPERATORS = String.raw`[!~+-](?:\s*[!~+-]){500}`;
const COUNTED = new RegExp(String.raw`[<{}()[\]]|\n[ \t]*\n|${MARKERS}|${OPERATORS}`, 'gm');

const TOO_DEEP = `More than ${String(MAX_NESTING)} quotes, lists, tags, brackets or other marks are nested here. Write it with fewer levels.`;

export function findOverload(body: string): TextProblem | undefined {
  if (body.length > MAX_LENGTH) {
    return { offset: 0, message: 'The body is longer than 32 KB. Shorten it, and link to longer texts.' };
  }
  const counts = { '{': 0, '<': 0 };
  let [depth, inBraces, brackets] = [0, 0, 0];
  for (const { 0: mark, index: offset } of body.matchAll(COUNTED)) {
    if (mark === '{' || mark === '<') counts[mark] += 1;
    if (mark === '{') depth += 1;
    else if (mark === '}') depth = Math.max(0, depth - 1);
    else if (mark === '(' || mark === '[') brackets += 1;
    else if (mark === ')' || mark === ']') brackets = Math.max(0, brackets - 1);
    else if (mark.startsWith('\n')) [depth, brackets] = [0, 0];
    else if (mark.length > 1) return { offset: offset + mark.trimEnd().length - 1, message: TOO_DEEP };
    inBraces = depth === 0 ? 0 : inBraces + Number(mark === '<');
    if (brackets > MAX_NESTING) return { offset, message: TOO_DEEP };
    if (inBraces > MAX_ANGLES_IN_BRACES) {
      return { offset, message: "There are too many tags in these braces. Remove the braces; tags don't need them." };
    }
    if (counts['{'] > MAX_BRACES)
      return { offset, message: `There are more than ${String(MAX_BRACES)} { in this body.` };
    if (counts['<'] > MAX_ANGLES)
      return { offset, message: `There are more than ${String(MAX_ANGLES)} < in this body.` };
  }
  return undefined;
}

/** A text with a line end. The parser ends the whole process on an `import` with an open quote and a backslash as the very last character. */
export const endLine = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** What the build reads bodies with, but for the typographer's quotes and dashes, on very many of which the parser gives up. */
const FEATURES = { gfm: true };

const MAX_ERRORS = 10;

const hasCode = (node: MdastNode): boolean =>
  node.type.startsWith('mdx') || ('children' in node && node.children.some(hasCode));

/** Replaces an error by spaces of the same length, so that all else stays in its place. */
function mask(text: string, { ranges }: MdxError): string {
  return ranges.reduce(
    (rest, [start, end]) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, ' ') + rest.slice(end),
    text,
  );
}

/** Reads a body as the build does, and on after an error, so that all are reported at once. @returns the tree without them, if there is any that isn't too deep */
export function parseBody(body: string, bodyLine: number): { tree?: MdastNode | undefined; errors: TextProblem[] } {
  const overload = findOverload(body);
  if (overload !== undefined) return { errors: [overload] };
  const errors: MdxError[] = [];
  let text = body;
  let tree: MdastNode | undefined;
  while (errors.length < MAX_ERRORS) {
    try {
      const read = mdxToMdast(endLine(text), { features: FEATURES });
      const deep = findDeepNode(read);
      if (deep !== undefined) {
        errors.push({ offset: deep.position?.start.offset ?? 0, message: TOO_DEEP, ranges: [] });
        break;
      }
      tree = read;
      if (hasCode(tree)) {
        // The parser leaves JavaScript for the compiler to read.
        mdxToJs(endLine(text), { features: FEATURES, jsxImportSource: 'astro', elementAttributeNameCase: 'html' });
      }
      break;
    } catch (error) {
      const described = describeMdxError(error instanceof Error ? error.message : String(error), text, bodyLine);
      errors.push(described);
      const rest = mask(text, described);
      if (rest === text) break;
      text = rest;
    }
  }
  return { tree, errors };
}
