import type { Problem } from './problem.ts';

/** As much of a line as a terminal shows without breaking it. */
const MAX_WIDTH = 100;
/** How much of a long line stands before the column that is meant. */
const BEFORE = 60;

/** What moves the cursor or shows nothing, and would put the caret elsewhere. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The line that is meant and, under it, a caret at the column; nothing for a file that is not read. */
export function formatExcerpt({ line, column, excerpt }: Problem): string[] {
  if (excerpt === undefined) return [];
  const start = excerpt.length <= MAX_WIDTH ? 0 : Math.max(0, column - 1 - BEFORE);
  const end = start + MAX_WIDTH;
  const shown = excerpt.slice(start, end).replaceAll('\t', ' ').replaceAll(UNFIT, '\uFFFD').trimEnd();
  const opening = start > 0 ? '…' : '';
  const closing = excerpt.length > end ? '…' : '';
  const number = String(line);
  return [
    `${number} | ${opening}${shown}${closing}`.trimEnd(),
    `${' '.repeat(number.length)} | ${' '.repeat(opening.length + column - 1 - start)}^`,
  ];
}
