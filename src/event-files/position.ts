/** 1-based, in UTF-16 code units as editors count. */
export type Position = Record<'line' | 'column', number>;

/** A problem of a text; its offset is in UTF-16 code units from the start of that text. */
export interface TextProblem {
  offset: number;
  message: string;
}

/** The position of an offset in UTF-16 code units. @param firstLine the line of the file on which the text begins */
export function positionAt(offset: number, text: string, firstLine = 1): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length + firstLine - 1, column: offset - before.lastIndexOf('\n') };
}

/** The offset of a position in a text that begins on line 1. */
export function offsetOf({ line, column }: Position, text: string): number {
  let start = 0;
  for (let current = 1; current < line; current += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
