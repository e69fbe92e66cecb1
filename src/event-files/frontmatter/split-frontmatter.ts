const OPENING = /^---[ \t]*\r?\n/;
/** At the start of a line: for `^`, one starts after U+2028 as well, which may be in a text. */
const CLOSING = /(?<![^\r\n])---[ \t]*(?:\r?\n|(?![^]))/;
const LATE_OPENING = /(?<![^\r\n])---[ \t]*\r?\n\w+:/;
const LIKE_A_FENCE = /^[-=+~*_\u2010-\u2015\u2212]{2,}[ \t]*(?:\r?\n|$)/;
const BEGINS_WITH_FIELD = /^\w+:/;

/** Splits an event file at the two lines `---`; `problem` says why it can't, on a line from 1. The frontmatter begins on line 2. */
export function splitFrontmatter(text: string) {
  const content = text.replace(/^\uFEFF/, '');
  const afterOpening = content.replace(OPENING, '');
  const closing = afterOpening === content ? null : CLOSING.exec(afterOpening);
  if (closing === null) return { yaml: '', body: text, problem: { line: 1, message: describeFences(content) } };
  const yaml = afterOpening.slice(0, closing.index);
  const body = afterOpening.slice(closing.index + closing[0].length);
  // A fence among the fields: they continue after it, up to the fence that is meant.
  if (BEGINS_WITH_FIELD.test(body) && CLOSING.test(body)) {
    const message = 'The frontmatter ends here, but more fields follow. Remove this line.';
    return { yaml: '', body: text, problem: { line: yaml.split('\n').length + 1, message } };
  }
  return { yaml, body };
}

function describeFences(content: string): string {
  if (content === '---' || OPENING.test(content)) {
    return 'The frontmatter has no end. Write a line --- after its last field.';
  }
  if (LATE_OPENING.test(content)) return 'The first line must be ---. Remove what comes before it.';
  if (LIKE_A_FENCE.test(content)) {
    return 'The first line must be three hyphens, ---, and so must the line after the last field.';
  }
  if (BEGINS_WITH_FIELD.test(content) && CLOSING.test(content)) return 'Write a line --- above the first field.';
  return 'The file has no frontmatter. Begin it with a line ---, then the fields, then a line ---.';
}
