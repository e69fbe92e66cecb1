import type { Position } from '../frontmatter/position-at.ts';

/** The position of an offset in a text. @param offset in UTF-16 code units */
export function positionInBody(offset: number, text: string): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The offset of a place in a text. */
export function offsetInBody({ line, column }: Position, text: string): number {
  let start = 0;
  for (let current = 1; current < line; current += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
