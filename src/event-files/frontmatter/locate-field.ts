import { isMap, isNode, isScalar, type Document } from 'yaml';

export function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
}

function offsetOf(document: Document, path: readonly PropertyKey[], ofKey: boolean): number | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  const name = String(path.at(-1));
  if (ofKey && isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = nodeAt(document, path);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The offset of a field's value, or of its name when `ofKey`; of a field that isn't there, that of its nearest parent. */
export function locateField(document: Document, path: readonly PropertyKey[], ofKey: boolean): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length), ofKey && length === path.length);
    if (offset !== undefined) return offset;
  }
  return undefined;
}
