import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { createText, SEPARATOR, separate, separateHeading } from './separate.ts';

function createElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Whether there is anything to read in it; images have their text. */
function hasContent(node: ElementContent): boolean {
  if (node.type === 'comment') return false;
  return textOf(node).trim() !== '' || select('img', node) !== undefined;
}

const isList = (node: ElementContent) => node.type === 'element' && /^[ou]l$/.test(node.tagName);

function toLine(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.flatMap((block, index): ElementContent[] => [
    createText(index === 0 ? ' ' : SEPARATOR),
    ...(block.type === 'element' && (block.tagName === 'p' || block.tagName === 'div') ? block.children : [block]),
  ]);
}

function toItem(term: Element, descriptions: readonly Element[]): Element {
  const blocks = descriptions.flatMap(({ children }) => children).filter(hasContent);
  const line = toLine(blocks.filter((block) => !isList(block)));
  const strong = createElement('strong', [...term.children, createText(':')]);
  return createElement('li', [createElement('p', [strong, ...line]), ...blocks.filter(isList)]);
}

/** The groups of a `dl` as bullets, since Markdown has no such list: each term, then its description in a line, then its lists. */
function toTermList({ children }: Element): Element {
  const parts = children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'div' ? child.children : [child]))
    .filter((part) => part.type === 'element');
  const items = parts.flatMap((part, index) => {
    if (part.tagName !== 'dt') return [];
    const rest = parts.slice(index + 1);
    const end = rest.findIndex(({ tagName }) => tagName === 'dt');
    return [toItem(part, end < 0 ? rest : rest.slice(0, end))];
  });
  return createElement('ul', items);
}

/** Controls, drawings, what nobody reads, and what only those read who see the page. `data-picture` marks what a page also says in words. */
const LEFT_OUT = `button, dialog, form, iframe, input, label, noscript, output, progress, script, select, style, svg, template, textarea,
  [hidden], [aria-hidden="true"], [data-needs-script], [data-picture]`;
const NEEDS_CONTENT = new Set(['a', 'li', 'ol', 'p', 'span', 'ul']);
const HEADING = /^h[1-6]$/;

const without = (children: readonly ElementContent[], leftOut: ReadonlySet<ElementContent>): ElementContent[] =>
  children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (leftOut.has(child)) return [];
    const rest = { ...child, children: without(child.children, leftOut) };
    return NEEDS_CONTENT.has(child.tagName) && !hasContent(rest) ? [] : [rest];
  });

/** A link or source as it is from anywhere. */
const resolve = (url: unknown, base: URL): string => URL.parse(String(url), base)?.href ?? String(url);

const withAbsoluteUrls = ({ href, src, ...properties }: Element['properties'], base: URL): Element['properties'] => ({
  ...properties,
  ...(href !== undefined && { href: resolve(href, base) }),
  ...(src !== undefined && { src: resolve(src, base) }),
});

function shape(element: Element, base: URL, isInItem: boolean): Element {
  const { tagName, properties } = element;
  const children = element.children.map((child) =>
    child.type === 'element' ? shape(child, base, isInItem || tagName === 'li') : child,
  );
  const isHeading = HEADING.test(tagName);
  const shaped = {
    ...element,
    properties: withAbsoluteUrls(properties, base),
    children: isHeading ? separateHeading(children) : separate(children),
  };
  if (tagName === 'dl') return toTermList(shaped);
  // A list that styles show without numbers; one in an author's text has no attributes.
  if (tagName === 'ol' && Object.keys(properties).length > 0) return { ...shaped, tagName: 'ul' };
  // A heading in a bullet would look like one of the page.
  if (isInItem && isHeading) return createElement('p', [createElement('strong', shaped.children)]);
  return shaped;
}

/** A page's content without what is hidden and without controls, and in words what styles say. @param base of its links */
export const shapePage = (main: Element, base: URL): Element =>
  shape({ ...main, children: without(main.children, new Set(selectAll(LEFT_OUT, main))) }, base, false);
