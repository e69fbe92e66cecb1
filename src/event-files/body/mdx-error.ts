import type { TextProblem } from '../position.ts';

export type Range = readonly [start: number, end: number];

export interface MdxError extends TextProblem {
  /** What to skip so that the rest can be read; empty where nothing helps. */
  ranges: readonly Range[];
}

export interface MdxPlace {
  offset: number;
  rest: string;
  body: string;
  bodyLine: number;
}

/** The range of the next closing tag of a name, which without its opening tag would be an error as well. */
export function rangeOfClosing(name: string, body: string, from: number): Range[] {
  const closing = `</${name}>`;
  const start = body.indexOf(closing, from);
  return start < 0 ? [] : [[start, start + closing.length]];
}
