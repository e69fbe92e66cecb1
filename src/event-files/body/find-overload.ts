import type { MdxError } from './mdx-error.ts';

/** No real body comes near these limits; beyond them the parser takes the square of the time on some texts, or never ends. */
const MAX_LENGTH = 32 * 1024;
const MAX_BRACES = 200;
const MAX_ANGLES = 2000;
/** Tags within one pair of braces. With each, the parser takes twice the time. */
const MAX_ANGLES_IN_BRACES = 12;

/** Brackets that are open at once. Some thousands end the whole process. */
const MAX_DEPTH = 200;

const LOOKED_AT = /[<{}()[\]]|\n[ \t]*\n/g;

/** What makes a body too much for the parser, if anything does. */
export function findOverload(body: string): MdxError | undefined {
  const problem = (offset: number, message: string) => ({ offset, message, ranges: [] });
  if (body.length > MAX_LENGTH) {
    return problem(0, 'The body is longer than 32 KB. Shorten it, and link to longer texts.');
  }
  const counts = { '{': 0, '<': 0 };
  let [depth, inBraces, brackets] = [0, 0, 0];
  for (const { 0: mark, index } of body.matchAll(LOOKED_AT)) {
    if (mark === '{' || mark === '<') counts[mark] += 1;
    if (mark === '{') depth += 1;
    else if (mark === '}') depth = Math.max(0, depth - 1);
    else if (mark === '(' || mark === '[') brackets += 1;
    else if (mark === ')' || mark === ']') brackets = Math.max(0, brackets - 1);
    else if (mark !== '<') [depth, brackets] = [0, 0];
    inBraces = depth === 0 ? 0 : inBraces + Number(mark === '<');
    if (brackets > MAX_DEPTH) return problem(index, 'Brackets are nested too deeply here. Close some.');
    if (inBraces > MAX_ANGLES_IN_BRACES)
      return problem(index, "There are too many tags in these braces. Remove the braces; tags don't need them.");
    if (counts['{'] > MAX_BRACES) return problem(index, `There are more than ${String(MAX_BRACES)} { in this body.`);
    if (counts['<'] > MAX_ANGLES) return problem(index, `There are more than ${String(MAX_ANGLES)} < in this body.`);
  }
  return undefined;
}
