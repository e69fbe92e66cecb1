import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { fieldsAt } from './fields-at.ts';

const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : '');

/** Compares two fields by the order of the schema at a place; those that it doesn't know are equal, at the end. */
export function fieldOrderAt(path: readonly PropertyKey[]): (a: { key: unknown }, b: { key: unknown }) => number {
  const known = fieldsAt(path);
  const rankOf = (key: unknown) => {
    const rank = known.indexOf(nameOf(key));
    return rank < 0 ? known.length : rank;
  };
  return (a, b) => rankOf(a.key) - rankOf(b.key);
}

function orderAt(node: unknown, path: readonly PropertyKey[]): void {
  if (isSeq(node)) for (const item of node.items) orderAt(item, [...path, 0]);
  if (!isMap(node)) return;
  node.items.sort(fieldOrderAt(path));
  for (const { key, value } of node.items) orderAt(value, [...path, nameOf(key)]);
}

/** Puts the fields of an event, and those of its groups, into the order of the schema. Those that it doesn't know stay in theirs, at the end. */
export function orderFields(document: Document): void {
  orderAt(document.contents, []);
}
