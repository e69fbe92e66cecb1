import stringWidth from 'fast-string-width';
import type { Problem } from './problem.ts';

/** How the parts of a report are set apart from each other: by colors on a terminal, by nothing elsewhere. `aside` is for orientation only. */
export type Paint = Record<'heading' | 'place' | 'error' | 'warning' | 'aside', (text: string) => string>;

const asItIs = (text: string) => text;

export const PLAIN: Paint = { heading: asItIs, place: asItIs, error: asItIs, warning: asItIs, aside: asItIs };

/** What moves the cursor, ends the line, changes the direction of what follows or shows nothing. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** GitHub's runner reads what follows it in a line as a command: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
const COMMAND = /##(?=\[)/g;

/** Makes a text of others safe to show in one line of a terminal or log. */
export const toVisible = (text: string): string =>
  text.replaceAll('\t', ' ').replaceAll(UNFIT, '\uFFFD').replaceAll(COMMAND, '#\uFFFD');

/** As much of a line as a terminal shows without breaking it. */
const MAX_WIDTH = 100;
/** How much of a long line is shown before the column that is meant. */
const BEFORE = 60;

/** The line that is meant and a caret under the column, as a terminal shows it: Chinese characters and emoji are wide. Nothing for an unread file. */
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

export const compareProblems = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;

/** `src/content/events/2027/kubecon-eu.mdx:5:11`, which editors and terminals make a link. */
export const formatLocation = ({ file, line, column }: Problem): string =>
  `${toVisible(file)}:${String(line)}:${String(column)}`;

/** What is wrong and where in the file's data: `startDate: is required.` */
export function formatProblemMessage({ field, message }: Problem): string {
  const text = toVisible(field === '' ? message : `${field}: ${message}`);
  // A line that begins so is a command to GitHub's runner, even after spaces.
  return text.replace(/^(\s*):(?=:)/, '$1\uFFFD');
}

function formatProblem(problem: Problem, paint: Paint): string {
  const excerpt = formatExcerpt(problem, paint).map((line) => `\n    ${line}`);
  const severity = problem.severity === 'warning' ? paint.warning('Warning. ') : '';
  return `${paint.place(formatLocation(problem))}\n    ${severity}${formatProblemMessage(problem)}${excerpt.join('')}`;
}

/** `1 error`, `2 errors`. */
export const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** `2 errors and 1 warning in 2 event files`. */
export function formatCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = [...new Set(problems.map(({ file }) => file))];
  const noun = files.some((file) => /\.(?:ya?ml|ts)$/.test(file)) ? 'file' : 'event file';
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')];
  return `${parts.filter(Boolean).join(' and ')} in ${count(files.length, noun)}`;
}

/** `1 file can't be read yet`: what else may be wrong with it, nobody has seen. */
function formatHidden(problems: readonly Problem[]): string[] {
  const isHiding = ({ severity, rule }: Problem) =>
    severity === 'error' && (rule === 'frontmatter' || rule === 'encoding');
  const files = new Set(problems.filter(isHiding).map(({ file }) => file)).size;
  return files === 0 ? [] : [`${count(files, 'file')} can't be read yet. More problems may appear once this is fixed.`];
}

/** All problems as a report for their authors, by file and line; empty when there are none. */
export function formatReport(problems: readonly Problem[], paint: Paint = PLAIN): string {
  if (problems.length === 0) return '';
  const parts = problems.toSorted(compareProblems).map((problem) => formatProblem(problem, paint));
  return [paint.heading(`${formatCount(problems)}:`), ...parts, ...formatHidden(problems)].join('\n\n');
}
