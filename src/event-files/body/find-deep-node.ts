import type { MdastNode } from 'satteri';

/** Levels of quotes, lists, tags, emphasis and brackets in each other. What handles pages later calls itself for each, up to the end of its stack. */
export const MAX_NESTING = 50;

/** What isn't a level of its own: a list and its item are one. */
const NO_LEVEL = /^(?:root|listItem|paragraph)$/;

/** The first node of a tree that is nested too deeply. Without recursion, and it looks no deeper, since trees can have any depth. */
export function findDeepNode(tree: MdastNode): MdastNode | undefined {
  const open = [{ node: tree, outer: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, outer } = next;
    if (!('children' in node)) continue;
    const level = outer + Number(!NO_LEVEL.test(node.type));
    if (level > MAX_NESTING) return node;
    for (const child of node.children.toReversed()) open.push({ node: child, outer: level });
  }
  return undefined;
}
