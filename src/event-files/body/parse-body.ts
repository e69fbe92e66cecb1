import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { describeMdxError } from './describe-mdx-error.ts';
import type { MdxMistake } from './mdx-mistake.ts';
import { endLine } from './end-line.ts';
import { findOverload } from './find-overload.ts';

/** What the build reads bodies with, but for the typographer's quotes and dashes, on very many of which the parser gives up. */
const FEATURES = { gfm: true };

/** Of a body with more, no one reads all at once. */
const MAX_MISTAKES = 10;

export interface ParsedBody {
  /** All that can be read, mistakes thought away; absent where that is nothing. */
  tree?: MdastNode;
  mistakes: MdxMistake[];
  /** Components that are used and neither imported nor exported: they fail only when the page is shown. */
  missing: string[];
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function hasCode(node: MdastNode): boolean {
  return node.type.startsWith('mdx') || ('children' in node && node.children.some(hasCode));
}

/** The JavaScript of a body, which the parser leaves for the compiler to read. @returns the components that it lacks */
function compile(body: string): string[] {
  const { code } = mdxToJs(endLine(body), {
    features: FEATURES,
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
  });
  return [...code.matchAll(/_missingMdxReference\("([^"]+)", (?:true|false)\);/g)].map(([, name = '']) => name);
}

/** Blanks of the same length, so that all else stays in its place. */
function blank(text: string, { ranges }: MdxMistake): string {
  return ranges.reduce(
    (rest, [start, end]) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, ' ') + rest.slice(end),
    text,
  );
}

/**
 * Reads a body as the build does. Behind a mistake it reads on as if that weren't there, so that all of them are told at once.
 * @param bodyLine the line of the file on which the body begins
 */
export function parseBody(body: string, bodyLine: number): ParsedBody {
  const overload = findOverload(body);
  if (overload !== undefined) return { mistakes: [overload], missing: [] };
  const mistakes: MdxMistake[] = [];
  let text = body;
  let tree: MdastNode | undefined;
  while (mistakes.length < MAX_MISTAKES) {
    try {
      tree = mdxToMdast(endLine(text), { features: FEATURES });
      return { tree, mistakes, missing: hasCode(tree) ? compile(text) : [] };
    } catch (error) {
      const mistake = describeMdxError(messageOf(error), text, bodyLine);
      mistakes.push(mistake);
      const rest = blank(text, mistake);
      if (rest === text) break;
      text = rest;
    }
  }
  return { ...(tree !== undefined && { tree }), mistakes, missing: [] };
}
