import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { createText, SEPARATOR } from './separate.ts';

export function createElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Whether there is anything to read in it; images have their text. */
export function hasContent(node: ElementContent): boolean {
  if (node.type === 'comment') return false;
  return textOf(node).trim() !== '' || select('img', node) !== undefined;
}

const isList = (node: ElementContent) => node.type === 'element' && /^[ou]l$/.test(node.tagName);

/** The paragraphs of a description as one line. */
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
export function toTermList({ children }: Element): Element {
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
