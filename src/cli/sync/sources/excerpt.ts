import { UNFIT_CHARACTERS } from '../../../event-files/schema/text.ts';
import { isNode, type Node } from '../../sources/json-ld/find-json-ld-event.ts';
import { removeSecrets } from '../../sources/secrets/remove-secrets.ts';

const MAX_EXCERPT = 300;

/** Names of fields that only those who are invited should read, and texts, which say more than facts. */
const SECRET_NAME = /meeting|join|stream|passw|passc|passphrase|pwd|secret|token|\bpin\b|dial|e-?mail|phone|attendee/i;

/** A text of others in one line, without secrets. */
export function toSafeLine(text: string): string {
  const [safe = ''] = removeSecrets([text]).value;
  return safe.replaceAll(UNFIT_CHARACTERS, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** What a source says, in one line of at most 300 characters, without secrets. */
export function toExcerpt(text: string): string {
  const line = toSafeLine(text);
  return line.length <= MAX_EXCERPT ? line : `${line.slice(0, MAX_EXCERPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The fields of a node with these names, as they are; not what is within them under a name that secrets have. */
export function excerptOf(node: Node, names: readonly string[]): string {
  const chosen = Object.fromEntries(names.flatMap((name) => (node[name] === undefined ? [] : [[name, node[name]]])));
  const isSecret = (name: string) => name !== '' && SECRET_NAME.test(name);
  return toExcerpt(JSON.stringify(chosen, (name, value: unknown) => (isSecret(name) ? undefined : value)));
}

/** What is shorter is as likely a part of a date or a title. */
const MIN_SECRET = 6;

/** The values that a node has under the names of secrets, however deep: they must be nowhere else. */
export function listSecretValues(value: unknown, depth = 0): string[] {
  if (depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((one) => listSecretValues(one, depth + 1));
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const isText = typeof inner === 'string' && inner.length >= MIN_SECRET && SECRET_NAME.test(name);
    return isText ? [inner] : listSecretValues(inner, depth + 1);
  });
}

/** A value without secrets that are known to the letter. */
export function withoutTexts<Value>(value: Value, secrets: readonly string[]): Value {
  if (secrets.length === 0) return value;
  const remove = (inner: unknown): unknown => {
    if (typeof inner === 'string' && !/^[\d:-]+$/.test(inner))
      return secrets.reduce((text, secret) => text.replaceAll(secret, ''), inner);
    if (Array.isArray(inner)) return inner.map(remove);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, remove(one)]));
  };
  return remove(value) as Value;
}
