import type { Element, ElementContent, Root } from 'hast';

type Parent = Element | Root;

/** The tag of an element, none for what isn't one. */
export function tagOf(node: ElementContent | undefined): string | undefined {
  return node?.type === 'element' ? node.tagName : undefined;
}

export function createElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

export function createText(value: string): ElementContent {
  return { type: 'text', value };
}

export function textOf(node: Parent | Parent['children'][number]): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether there is anything to read in it; pictures have their words. */
export function saysSomething(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(saysSomething));
}

/** The first element that is meant. */
export function findElement(parent: Parent, isMeant: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const found = isMeant(child) ? child : findElement(child, isMeant);
    if (found !== undefined) return found;
  }
  return undefined;
}
