import { formatExcerpt } from './format-excerpt.ts';
import type { Problem } from './problem.ts';

function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}

/** `src/content/events/2027/kubecon-eu.mdx:5:11`, which editors and terminals make a link. */
export function formatPlace({ file, line, column }: Problem): string {
  return `${file}:${String(line)}:${String(column)}`;
}

/** What is wrong and where in the file's data: `startDate: is required.` */
export function formatMessage({ field, message }: Problem): string {
  return field === '' ? message : `${field}: ${message}`;
}

function formatProblem(problem: Problem): string {
  const excerpt = formatExcerpt(problem).map((line) => `\n    ${line}`);
  const severity = problem.severity === 'warning' ? 'Warning. ' : '';
  return `${formatPlace(problem)}\n    ${severity}${formatMessage(problem)}${excerpt.join('')}`;
}

const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** `2 mistakes and 1 warning in 2 event files`. */
export function formatCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [
    ...(errors > 0 ? [count(errors, 'mistake')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ')} in ${count(files, 'event file')}`;
}

/** All problems as a report for their authors, by file and line; empty when there are none. */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  return `${formatCount(problems)}:\n\n${problems.toSorted(compareProblems).map(formatProblem).join('\n\n')}`;
}
