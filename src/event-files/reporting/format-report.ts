import { formatExcerpt } from './format-excerpt.ts';
import { PLAIN, type Paint } from './paint.ts';
import type { Problem } from '../problem.ts';
import { toVisible } from './to-visible.ts';

/** By file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}

/** `src/content/events/2027/kubecon-eu.mdx:5:11`, which editors and terminals make a link. */
export function formatLocation({ file, line, column }: Problem): string {
  return `${toVisible(file)}:${String(line)}:${String(column)}`;
}

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
  const noun = files.some((file) => /\.ya?ml$/.test(file)) ? 'file' : 'event file';
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ')} in ${count(files.length, noun)}`;
}

/** Rules whose errors keep a file from being read. */
const HIDING = new Set(['frontmatter', 'encoding']);

/** `1 file can't be read yet`: what else may be wrong with it, nobody has seen. */
function formatHidden(problems: readonly Problem[]): string[] {
  const hiding = problems.filter(({ severity, rule }) => severity === 'error' && HIDING.has(rule));
  const files = new Set(hiding.map(({ file }) => file)).size;
  return files === 0 ? [] : [`${count(files, 'file')} can't be read yet. More problems may appear once this is fixed.`];
}

/** All problems as a report for their authors, by file and line; empty when there are none. */
export function formatReport(problems: readonly Problem[], paint: Paint = PLAIN): string {
  if (problems.length === 0) return '';
  const heading = `${formatCount(problems)}:`;
  const parts = problems.toSorted(compareProblems).map((problem) => formatProblem(problem, paint));
  return [paint.heading(heading), ...parts, ...formatHidden(problems)].join('\n\n');
}
