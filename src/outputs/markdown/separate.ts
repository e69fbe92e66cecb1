import type { Element, ElementContent } from 'hast';
import { createText, tagOf } from './hast-nodes.ts';

export const SEPARATOR = ' · ';

/** What can stand side by side in a line, with gaps that styles make. */
const INLINE = new Set(['a', 'abbr', 'span', 'strong', 'time']);

function isInline(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && INLINE.has(node.tagName);
}

/** Whether it goes on a sentence, for those who don't see the page. */
function isSpoken(node: ElementContent | undefined): boolean {
  const classes = isInline(node) ? node.properties.className : undefined;
  return Array.isArray(classes) && classes.includes('visually-hidden');
}

function gapBetween(before: ElementContent | undefined, after: ElementContent): string {
  if (before === undefined) return '';
  if (isSpoken(before) || isSpoken(after)) return ' ';
  return isInline(before) && isInline(after) ? SEPARATOR : '';
}

/** What touches in a page's source, since styles keep it apart, is kept apart by a sign. */
export function separate(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    const gap = gapBetween(children[index - 1], child);
    return gap === '' ? [child] : [createText(gap), child];
  });
}

/** What stands behind the words of a heading, such as a number of events, isn't a part of them. An author's headings have no `span`. */
export function separateHeading(children: readonly ElementContent[]): ElementContent[] {
  return separate(
    children.map((child, index) =>
      child.type === 'text' && tagOf(children[index + 1]) === 'span'
        ? createText(child.value.trimEnd() + SEPARATOR)
        : child,
    ),
  );
}
