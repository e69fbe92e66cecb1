import stringWidth from 'fast-string-width';
import { PLAIN, type Paint } from './paint.ts';
import type { Problem } from '../problem.ts';
import { toVisible } from './to-visible.ts';

/** As much of a line as a terminal shows without breaking it. */
const MAX_WIDTH = 100;
/** How much of a long line is shown before the column that is meant. */
const BEFORE = 60;

/**
 * The line that is meant and, under it, a caret at the column; nothing for a file that is not read.
 * The caret is where a terminal shows the column, since Chinese characters and emoji are wide.
 */
export function formatExcerpt({ line, column, severity, excerpt }: Problem, paint: Paint = PLAIN): string[] {
  if (excerpt === undefined) return [];
  const start = excerpt.length <= MAX_WIDTH ? 0 : Math.max(0, column - 1 - BEFORE);
  const end = start + MAX_WIDTH;
  const opening = start > 0 ? '…' : '';
  const closing = excerpt.length > end ? '…' : '';
  const shown = `${opening}${toVisible(excerpt.slice(start, end)).trimEnd()}${closing}`;
  const beforeCaret =
    stringWidth(opening + toVisible(excerpt.slice(start, column - 1))) + Math.max(0, column - 1 - excerpt.length);
  const number = String(line);
  return [
    `${paint.aside(`${number} |`)} ${shown}`.trimEnd(),
    `${paint.aside(`${' '.repeat(number.length)} |`)} ${' '.repeat(beforeCaret)}${paint[severity]('^')}`,
  ];
}
