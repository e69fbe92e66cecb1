import { isScalar, type YAMLMap } from 'yaml';
import { fieldOrderAt } from '../order-fields.ts';
import { contentEnd } from './content-end.ts';
import type { Edit } from './edit.ts';

/** Puts the fields of a group in braces into order. Nothing, where that is so, or where it goes over several lines. */
export function orderFlow(map: YAMLMap, path: readonly PropertyKey[], yaml: string): Edit | undefined {
  const [start = 0, end = 0] = map.range ?? [];
  if (yaml.slice(start, end).includes('\n')) return undefined;
  const fields = map.items.map((pair) => ({
    key: pair.key,
    from: isScalar(pair.key) ? (pair.key.range?.[0] ?? start) : start,
    to: contentEnd(pair) ?? start,
  }));
  const ordered = fields.toSorted(fieldOrderAt(path));
  if (ordered.every((field, index) => field === fields[index])) return undefined;
  const parts = fields.map(({ to }, index) => {
    const { from: ownFrom, to: ownTo } = ordered[index] ?? { from: to, to };
    return yaml.slice(ownFrom, ownTo) + yaml.slice(to, fields[index + 1]?.from ?? to);
  });
  return { start: fields[0]?.from ?? start, end: fields.at(-1)?.to ?? start, text: parts.join('') };
}
