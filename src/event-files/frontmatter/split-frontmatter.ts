/** An event file's frontmatter, without its fences, and its body; `problem` says why there is none. */
export interface SplitText {
  yaml: string;
  body: string;
  problem?: string;
}

const BYTE_ORDER_MARK = /^\uFEFF/;
const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;
const BEGINS_LATE = /^(?:\s|#[^\n]*\n|<!--[\s\S]*?-->)+---[ \t]*\r?\n/;

/** Splits an event file at the two lines `---`. The frontmatter begins on line 2. */
export function splitFrontmatter(text: string): SplitText {
  const content = text.replace(BYTE_ORDER_MARK, '');
  const afterOpening = content.replace(OPENING, '');
  const closing = afterOpening === content ? null : CLOSING.exec(afterOpening);
  if (closing !== null) {
    return { yaml: afterOpening.slice(0, closing.index), body: afterOpening.slice(closing.index + closing[0].length) };
  }
  return { yaml: '', body: text, problem: describeFences(content) };
}

function describeFences(content: string): string {
  if (content.startsWith('---')) return 'The frontmatter has no end. Write a line --- behind its last field.';
  if (BEGINS_LATE.test(content)) return 'The first line must be ---. Take out what stands before it.';
  return 'The file has no frontmatter. Begin it with a line ---, then the fields, then a line ---.';
}
