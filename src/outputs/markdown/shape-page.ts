import type { Element, ElementContent } from 'hast';
import { createElement, saysSomething } from './hast-nodes.ts';
import { separate, separateHeading } from './separate.ts';
import { toTermList } from './to-term-list.ts';

/** What is there to operate a page, or to look at. */
const LEFT_OUT = new Set([
  ...['button', 'dialog', 'form', 'iframe', 'input', 'label', 'noscript', 'output', 'progress', 'script', 'select'],
  ...['style', 'svg', 'template', 'textarea'],
]);
/** What is left out when nothing is in it. */
const NEEDS_TEXT = new Set(['a', 'li', 'ol', 'p', 'span', 'ul']);
const HEADING = /^h[1-6]$/;

/** Whether nobody reads an element, or only somebody who sees the page. `data-picture` marks what a page also says in words. */
function isLeftOut({ tagName, properties }: Element): boolean {
  const { hidden = null, ariaHidden, dataNeedsScript, dataPicture } = properties;
  const isMarked = hidden !== null || dataNeedsScript !== undefined || dataPicture !== undefined;
  return isMarked || ariaHidden === 'true' || LEFT_OUT.has(tagName);
}

function withoutHidden(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (isLeftOut(child)) return [];
    const rest = { ...child, children: withoutHidden(child.children) };
    return NEEDS_TEXT.has(child.tagName) && !saysSomething(rest) ? [] : [rest];
  });
}

/** An address as it is from anywhere. */
function toAbsolute(address: unknown, base: URL): string {
  return URL.parse(String(address), base)?.href ?? String(address);
}

function withAbsoluteLinks({ href, src, ...properties }: Element['properties'], base: URL): Element['properties'] {
  return {
    ...properties,
    ...(href !== undefined && { href: toAbsolute(href, base) }),
    ...(src !== undefined && { src: toAbsolute(src, base) }),
  };
}

function shape(element: Element, base: URL, isInItem: boolean): Element {
  const { tagName, properties } = element;
  const children = element.children.map((child) =>
    child.type === 'element' ? shape(child, base, isInItem || tagName === 'li') : child,
  );
  const isHeading = HEADING.test(tagName);
  const shaped = {
    ...element,
    properties: withAbsoluteLinks(properties, base),
    children: isHeading ? separateHeading(children) : separate(children),
  };
  if (tagName === 'dl') return toTermList(shaped);
  // A list that styles take the numbers from; one in an author's text has no attributes.
  if (tagName === 'ol' && Object.keys(properties).length > 0) return { ...shaped, tagName: 'ul' };
  // A heading in a bullet would look like one of the page.
  if (isInItem && isHeading) return createElement('p', [createElement('strong', shaped.children)]);
  return shaped;
}

/**
 * A page's content as it can be written in Markdown: nothing hidden, no controls, and in words what styles say.
 * @param base what its links are relative to
 */
export function shapePage(main: Element, base: URL): Element {
  return shape({ ...main, children: withoutHidden(main.children) }, base, false);
}
