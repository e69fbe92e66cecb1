import { isAlias, isCollection, isPair, isScalar } from 'yaml';

/** The offset after a node's last character, without spaces and comments after it; `undefined` for what isn't written. */
export function contentEnd(node: unknown): number | undefined {
  if (isPair(node)) return contentEnd(node.value) ?? contentEnd(node.key);
  if (isScalar(node) && node.type === 'PLAIN' && node.source === '') return undefined;
  if (isCollection(node) && node.flow !== true) return contentEnd(node.items.at(-1));
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[1] : undefined;
}
