import type { Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { toSafeMdx } from '../../../event-files/body/to-safe-mdx.ts';
import { writeMarkdown } from '../../../outputs/markdown/write-markdown.ts';
import { parseFragment, toWebUrl } from '../source-text.ts';

const MAX_LENGTH = 20_000;

const BLOCK = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|blockquote)\b[^>]*>/i;
const INLINE = /<\/?(?:a|b|i|u|em|strong|span)\b[^>]*>/i;

/** Tags within lines alone can be part of plain text, whose line breaks HTML doesn't have. */
const isHtml = (text: string) => BLOCK.test(text) || (INLINE.test(text) && !text.trim().includes('\n'));

/** Pictures, which a site has to have of its own, and what nobody reads. */
const LEFT_OUT = new Set([
  ...['img', 'picture', 'svg', 'video', 'audio', 'iframe', 'object', 'canvas', 'script', 'style', 'template'],
  ...['button', 'form', 'input', 'select', 'textarea', 'noscript', 'hr', 'table'],
]);

const converter = unified().use(rehypeRemark, { document: true }).freeze();

/** Removes from a tree what a body can't have; links that don't go to the web become their text. */
function tidy(tree: Root, base: string | undefined): void {
  visit(tree, 'element', (element, index = 0, parent) => {
    if (LEFT_OUT.has(element.tagName)) {
      parent?.children.splice(index, 1);
      return [SKIP, index];
    }
    // The event's page has its title above.
    if (element.tagName === 'h1') element.tagName = 'h2';
    if (element.tagName !== 'a') return undefined;
    const href = toWebUrl(element.properties.href, base);
    if (href === undefined) element.tagName = 'span';
    element.properties = { href };
    return undefined;
  });
}

function toMarkdown(html: string, base: string | undefined): string {
  const tree = parseFragment(html);
  tidy(tree, base);
  const { children } = converter.runSync(tree);
  for (const child of children) {
    if (child.type !== 'list') continue;
    child.spread = false;
    for (const item of child.children) item.spread = false;
  }
  return writeMarkdown(children);
}

/** What mail programs draw around the part of an invitation that says how to join. */
const DRAWN_LINE = /^[ \t]*(?:-::~[:~-]+|[_=*~-]{20,})[ \t]*$\n?/gm;
/** Outlook writes a link as its text and its URL: `Join now<https://…>`. */
const URL_AFTER_TEXT = /(?<=[^\s(<])(?=<(?:https?|mailto|tel):[^\s<>]+>)/gi;
const FIRST_LEVEL = /^ {0,3}#(?=[ \t])|^ {0,3}(\S[^\n]*)\n=+[ \t]*$/gm;
const FENCED = /(^ {0,3}(?:`{3}|~{3})[^]*?^ {0,3}(?:`{3}|~{3})[ \t]*$)/m;

/** Plain text or Markdown with headings from the second level on: the event's page has its title above. */
function tidyText(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(DRAWN_LINE, '').replaceAll(URL_AFTER_TEXT, ' ');
  const toSecondLevel = (_: string, title?: string) => (title === undefined ? '##' : `## ${title}`);
  return lines
    .split(FENCED)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(FIRST_LEVEL, toSecondLevel)))
    .join('');
}

/**
 * A source's description, Markdown or HTML, as the body of an event file, which runs nothing; `undefined` if it is too long, or unsafe
 * however it is written. @param base what its links are relative to
 */
export function toBody(description: string, base?: string): string | undefined {
  const markdown = isHtml(description) ? toMarkdown(description, base) : tidyText(description);
  // Two line breaks are what many write for a paragraph.
  const text = markdown.replaceAll(/(?:\\\n){2,}|\n{3,}/g, '\n\n').trim();
  return text.length > MAX_LENGTH ? undefined : toSafeMdx(text);
}
