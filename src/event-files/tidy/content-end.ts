import { isAlias, isCollection, isPair, isScalar } from 'yaml';

/** The offset at which a node's last character stands, without blanks and comments behind it; `undefined` for what isn't written. */
export function contentEnd(node: unknown): number | undefined {
  if (isPair(node)) return contentEnd(node.value) ?? contentEnd(node.key);
  if (isScalar(node) && node.type === 'PLAIN' && node.source === '') return undefined;
  if (isCollection(node) && node.flow !== true) return contentEnd(node.items.at(-1));
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[1] : undefined;
}
