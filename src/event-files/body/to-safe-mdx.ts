import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Edit } from '../tidy/edit.ts';
import { findDeepNode } from './find-deep-node.ts';
import { endLine } from './parse-body.ts';

/** Invisible characters, and those that change the direction of what follows. Line ends and tabs stay. */
const UNFIT = /[^\P{Cc}\n\t]|[\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;
const SAFE_URL = /^(?:https?:\/\/|mailto:|[#/.])/i;
/** After an odd number of backslashes, a character is escaped already. */
const MDX_CHARACTER = /(\\*)([<{}])/g;
const FENCED = /^(?:`{3}|~{3})/;
/** One that isn't closed hides all that follows. */
const COMMENT = /<!--[^]*?(?:-->|(?=\s*$))/g;
const STATEMENT = /^(?:im|ex)port\b/;
const LIST_MARKER = /^(\d*)([-+.)])/;
/** What could be read as frontmatter at the start of a text. */
const FENCE_AT_START = /^(?:---|\+\+\+)/;
/** An escaped character can make a new link. */
const MAX_PASSES = 4;

/** MDX recognizes a statement by its first letter, which a reference hides; a backslash would be read. */
const hideFirst = (text: string) => `&#${String(text.charCodeAt(0))};${text.slice(1)}`;

const escapeCharacters = (text: string) =>
  text.replaceAll(MDX_CHARACTER, (found, slashes: string, character: string) =>
    slashes.length % 2 === 0 ? `${slashes}\\${character}` : found,
  );

const hasUnsafeUrl = (node: Nodes) => 'url' in node && !SAFE_URL.test(node.url);

/** What to change at a node of Markdown, so that MDX reads it as that does; except for its special characters. */
function editAt(node: Nodes, text: string): Edit | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const source = text.slice(start, end);
  if (node.type === 'inlineCode' || (node.type === 'code' && FENCED.test(source))) return { start, end, text: source };
  if (node.type === 'html') return { start, end, text: escapeCharacters(source.replaceAll(COMMENT, '')) };
  if (node.type === 'link' && source.startsWith('<'))
    return { start, end, text: escapeCharacters(source.slice(1, -1)) };
  if (hasUnsafeUrl(node)) {
    return node.type === 'image'
      ? { start, end: start + 2, text: String.raw`\!\[` }
      : { start, end: start, text: '\\' };
  }
  if (node.type === 'paragraph' && STATEMENT.test(source)) {
    return { start, end: start + 1, text: hideFirst(source.charAt(0)) };
  }
  return undefined;
}

/** Escapes everything, for the few texts that Markdown and MDX read differently, or that are nested too deeply. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>~|!#]/g, String.raw`\$&`)
    .split('\n')
    .map((line) => line.trim().replace(LIST_MARKER, String.raw`$1\$2`))
    .map((line) => (STATEMENT.test(line) ? hideFirst(line) : line))
    .join('\n');
}

function escapeOnce(text: string): string {
  const tree = markdownToMdast(text, { features: { frontmatter: false } });
  if (findDeepNode(tree) !== undefined) return escapeMarkup(text);
  const edits: Edit[] = [];
  visit(tree as Root, (node) => {
    const edit = editAt(node, text);
    if (edit !== undefined) edits.push(edit);
  });
  let written = '';
  let offset = 0;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < offset) continue;
    written += escapeCharacters(text.slice(offset, start)) + instead;
    offset = end;
  }
  return written + escapeCharacters(text.slice(offset));
}

/** Whether the build's own parser finds nothing in a body but Markdown whose links are to the web. */
function isSafe(body: string): boolean {
  let safe = true;
  try {
    const tree = mdxToMdast(endLine(body), { features: { frontmatter: false } });
    if (findDeepNode(tree) !== undefined) return false;
    visit(tree as Root, (node: Nodes) => {
      if (node.type.startsWith('mdx') || node.type === 'html' || hasUnsafeUrl(node)) safe = false;
    });
  } catch {
    return false;
  }
  return safe;
}

/** Anyone's Markdown as MDX that runs nothing and links only to the web: all else becomes text. @returns `undefined` for what stays unsafe */
export function toSafeMdx(markdown: string): string | undefined {
  const text = markdown
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNFIT, '')
    .replace(FENCE_AT_START, String.raw`\$&`);
  let escaped = text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    escaped = escapeOnce(escaped);
    if (isSafe(escaped)) return escaped;
  }
  const plain = escapeMarkup(text);
  return isSafe(plain) ? plain : undefined;
}
