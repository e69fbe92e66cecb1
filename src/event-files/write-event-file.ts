import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { toCanonicalRule } from '../events/recurrence/to-canonical-rule.ts';
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

/** Puts the fields of an event, and those of its groups, into the order of the schema; those that it doesn't know stay in theirs, at the end. */
export function orderFields(node: unknown, path: readonly PropertyKey[] = []): void {
  if (isSeq(node)) for (const item of node.items) orderFields(item, [...path, 0]);
  if (!isMap(node)) return;
  node.items.sort(fieldOrderAt(path));
  for (const { key, value } of node.items) orderFields(value, [...path, nameOf(key)]);
}

/** How fields are written. No line is broken, so that a text can be searched for. */
export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** The text of an event file: its fields in canonical order, as YAML 1.2, without those that are `undefined`, and its body. */
export function writeEventFile(fields: Readonly<Record<string, unknown>>, body: string): string {
  const document = new Document(fields);
  visit(document, {
    Seq(_, list) {
      // A list of words is as clear in one line.
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  orderFields(document.contents);
  const rule = document.getIn(['repeats', 'rule']);
  if (typeof rule === 'string') document.setIn(['repeats', 'rule'], toCanonicalRule(rule));
  const text = body.trim();
  return `---\n${document.toString(YAML_STYLE)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
