import type { YamlProblem } from './yaml-problem.ts';

const MAX_LENGTH = 64 * 1024;
const MAX_DEPTH = 20;
const LISTS_IN_ONE_LINE = new RegExp(`^[ \\t]*(?:[-?][ \\t]+){${String(MAX_DEPTH)}}`, 'm');

/** Where brackets are first nested too deep. Those inside texts count as well; no real file comes near the limit. */
function findDeepBracket(yaml: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

/** What keeps a frontmatter from being read at all: the parser recurses, and would take all time and memory. */
export function checkSize(yaml: string): YamlProblem | undefined {
  if (yaml.length > MAX_LENGTH) {
    return { offset: 0, message: 'The frontmatter is longer than 64 KB. Long texts belong in the body, below it.' };
  }
  const offset = findDeepBracket(yaml) ?? LISTS_IN_ONE_LINE.exec(yaml)?.index;
  if (offset === undefined) return undefined;
  return {
    offset,
    message: `Here lists or groups are nested more than ${String(MAX_DEPTH)} deep. No field needs that.`,
  };
}
