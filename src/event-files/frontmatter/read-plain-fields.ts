/** `name: value`, or `name:` above the fields of a group. */
const FIELD = /^( *)([a-z]\w{0,60}):(?: ([-\p{L}\p{N}][\p{L}\p{M}\p{N}\p{P}\p{S} ]*))?$/iu;
/** What YAML doesn't read as part of a text, and what it reads as more than that. */
const NOT_PLAIN = /: |[: ]$| #|^-(?!\d)|^(?:null|true|false)$|^[-+]?0[ox]|^[-+]?[\d.]+e[-+]?\d+$/i;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const LIKE_A_NUMBER = /^[-+]?[\d.]+$/;

type Fields = Record<string, unknown>;

function readValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (NOT_PLAIN.test(text)) return undefined;
  if (!LIKE_A_NUMBER.test(text)) return text;
  return NUMBER.test(text) ? Number(text) : undefined;
}

/**
 * The fields of a frontmatter in which each line is a field and no text needs quotes, as nearly all are, in a hundredth of the time that
 * a YAML parser takes. `undefined` for any other, and for whatever could mean something else in YAML.
 */
export function readPlainFields(yaml: string): Fields | undefined {
  const root: Fields = {};
  const groups = [{ depth: 0, fields: root }];
  let empty: Fields | undefined;
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const [, { length: depth } = '', name, text] = FIELD.exec(line) ?? [];
    if (name === undefined || readValue(name) !== name) return undefined;
    if (empty !== undefined) {
      if (depth <= (groups.at(-1)?.depth ?? 0)) return undefined;
      groups.push({ depth, fields: empty });
      empty = undefined;
    }
    while (depth < (groups.at(-1)?.depth ?? 0)) groups.pop();
    const group = groups.at(-1);
    if (group?.depth !== depth || Object.hasOwn(group.fields, name)) return undefined;
    const value = text === undefined ? (empty = {}) : readValue(text);
    if (value === undefined) return undefined;
    group.fields[name] = value;
  }
  return empty === undefined ? root : undefined;
}
