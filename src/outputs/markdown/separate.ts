import type { Element, ElementContent } from 'hast';

export const SEPARATOR = ' · ';

/** What may be side by side in a line, with gaps from styles. */
const INLINE = new Set(['a', 'abbr', 'span', 'strong', 'time']);

export const createText = (value: string): ElementContent => ({ type: 'text', value });

const isInline = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && INLINE.has(node.tagName);

function isSpoken(node: ElementContent | undefined): boolean {
  const classes = isInline(node) ? node.properties.className : undefined;
  return Array.isArray(classes) && classes.includes('visually-hidden');
}

function gapBetween(before: ElementContent | undefined, after: ElementContent): string {
  if (before === undefined) return '';
  if (isSpoken(before) || isSpoken(after)) return ' ';
  return isInline(before) && isInline(after) ? SEPARATOR : '';
}

/** Puts a character between what is adjacent in a page's source, since only styles keep it apart. */
export const separate = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child, index) => {
    const gap = gapBetween(children[index - 1], child);
    return gap === '' ? [child] : [createText(gap), child];
  });

/** What follows the words of a heading, such as a number of events, isn't a part of them. An author's headings have no `span`. */
export const separateHeading = (children: readonly ElementContent[]): ElementContent[] =>
  separate(
    children.map((child, index) => {
      const next = children[index + 1];
      const isBeforeSpan = next?.type === 'element' && next.tagName === 'span';
      return child.type === 'text' && isBeforeSpan ? createText(child.value.trimEnd() + SEPARATOR) : child;
    }),
  );
