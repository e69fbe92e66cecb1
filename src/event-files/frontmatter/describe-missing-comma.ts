import type { TextProblem } from '../position.ts';
import { fieldsAt } from '../fields-at.ts';

const isOpening = (character: string) => character === '{' || character === '[';
const isClosing = (character: string) => character === '}' || character === ']';

/** The offset of the innermost bracket that is open at a place; texts in quotes are passed over. */
function findOpenBracket(yaml: string, offset: number): number | undefined {
  const open: number[] = [];
  for (const { 0: found, index } of yaml
    .slice(0, offset)
    .matchAll(/"(?:[^"\\\n]|\\.)*"|(?<=[\s[{,:])'(?:[^'\n]|'')*'|[[\]{}]/g)) {
    if (isOpening(found)) open.push(index);
    else if (isClosing(found)) open.pop();
  }
  return open.at(-1);
}

function listNames(path: readonly PropertyKey[] = []): string[] {
  const own = fieldsAt(path);
  return own.flatMap((name) => [name, ...listNames([...path, name]), ...listNames([...path, name, 0])]);
}

let separator: RegExp | undefined;

/** Where a field, a text in quotes or a group follows another without a comma between. */
const loadSeparator = () =>
  (separator ??= new RegExp(
    String.raw`(?<=[^\s,:[{])(?:\s*;)?\s+(?=(?<name>${[...new Set(listNames())].join('|')}):\s)|(?<=["'}\]])\s+(?=["'{[])`,
  ));

/** What is wrong in a group or list in brackets in which a comma is missing: `{ city: Graz country: AT }`. */
export function describeMissingComma(noticed: number, yaml: string): TextProblem | undefined {
  // The parser notices it at the field before, or after.
  const start = findOpenBracket(yaml, noticed);
  if (start === undefined) return undefined;
  const found = loadSeparator().exec(yaml.slice(start));
  if (found === null) return undefined;
  const { name } = found.groups ?? {};
  const where = name === undefined ? 'here' : `before ${name}`;
  const message = found[0].includes(';')
    ? `A comma is missing ${where}. Write it instead of the semicolon.`
    : `A comma is missing ${where}. Write one between the parts of a group or list.`;
  return { offset: start + found.index, message };
}
