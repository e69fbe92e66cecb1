import type { TextProblem } from '../position.ts';

/** Many times what a page holds that people read; beyond it, pictures are written into the file, and reading takes seconds. */
const MAX_KB = 256;

const MERGE_CONFLICT =
  'This is a merge conflict of Git, from <<<<<<< to >>>>>>>. Keep what is right, and remove the three marker lines.';
const NUL_BYTE = 'The file contains a NUL byte, so it is probably damaged. Remove the byte, or write the file again.';

/** Finds what keeps a file from being a text that its author could have meant. */
export function findUnfitText(text: string): TextProblem[] {
  if (text.length > MAX_KB * 1024) {
    const size = String(Math.round(text.length / 1024));
    const message = `The file has ${size} KB; the limit is ${String(MAX_KB)} KB. Put images into public/, and link to long documents.`;
    return [{ offset: 0, message }];
  }
  if (text.includes('\r') && !text.includes('\n')) {
    return [{ offset: 0, message: 'The lines end with CR, as on old Macs. Save the file with LF line endings.' }];
  }
  const find = (pattern: RegExp, message: string) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ offset: index, message }));
  return [...find(/^<{7} .*$/gm, MERGE_CONFLICT), ...find(/\0/g, NUL_BYTE)];
}

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
export function checkSize(yaml: string): TextProblem | undefined {
  if (yaml.length > 64 * 1024) {
    return { offset: 0, message: 'The frontmatter is longer than 64 KB. Long texts belong in the body, below it.' };
  }
  const offset = findDeepBracket(yaml) ?? LISTS_IN_ONE_LINE.exec(yaml)?.index;
  if (offset === undefined) return undefined;
  return {
    offset,
    message: `Here lists or groups are nested more than ${String(MAX_DEPTH)} deep. No field needs that.`,
  };
}
