import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { describeMdxError } from './describe-mdx-error.ts';
import type { MdxError } from './mdx-error.ts';
import { endLine } from './end-line.ts';
import { findOverload } from './find-overload.ts';

/** What the build reads bodies with, but for the typographer's quotes and dashes, on very many of which the parser gives up. */
const FEATURES = { gfm: true };

/** Nobody reads more at once. */
const MAX_ERRORS = 10;

export interface ParsedBody {
  /** All that can be read, without the errors; absent where nothing can. */
  tree?: MdastNode;
  errors: MdxError[];
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function hasCode(node: MdastNode): boolean {
  return node.type.startsWith('mdx') || ('children' in node && node.children.some(hasCode));
}

/** Compiles the JavaScript of a body, which the parser leaves for the compiler to read. @throws Error if it isn't valid */
function compile(body: string): void {
  mdxToJs(endLine(body), { features: FEATURES, jsxImportSource: 'astro', elementAttributeNameCase: 'html' });
}

/** Replaces an error by spaces of the same length, so that all else stays in its place. */
function mask(text: string, { ranges }: MdxError): string {
  return ranges.reduce(
    (rest, [start, end]) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, ' ') + rest.slice(end),
    text,
  );
}

/**
 * Reads a body as the build does. After an error it reads on as if that weren't there, so that all of them are reported at once.
 * @param bodyLine the line of the file on which the body begins
 */
export function parseBody(body: string, bodyLine: number): ParsedBody {
  const overload = findOverload(body);
  if (overload !== undefined) return { errors: [overload] };
  const errors: MdxError[] = [];
  let text = body;
  let tree: MdastNode | undefined;
  while (errors.length < MAX_ERRORS) {
    try {
      tree = mdxToMdast(endLine(text), { features: FEATURES });
      if (hasCode(tree)) compile(text);
      return { tree, errors };
    } catch (error) {
      const described = describeMdxError(messageOf(error), text, bodyLine);
      errors.push(described);
      const rest = mask(text, described);
      if (rest === text) break;
      text = rest;
    }
  }
  return { ...(tree !== undefined && { tree }), errors };
}
