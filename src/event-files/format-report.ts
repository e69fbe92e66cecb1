import type { Problem } from './problem.ts';

function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}

/** `src/content/events/2027/kubecon-eu.mdx:5:11`, which editors and terminals make a link. */
export function formatPlace({ file, line, column }: Problem): string {
  return `${file}:${String(line)}:${String(column)}`;
}

function formatProblem(problem: Problem): string {
  const field = problem.field === '' ? '' : `${problem.field}: `;
  return `${formatPlace(problem)}\n    ${problem.severity === 'note' ? 'Note. ' : ''}${field}${problem.message}`;
}

/** All problems as a report for their authors, by file and line. */
export function formatReport(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ file }) => file)).size;
  const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
  const list = problems.toSorted(compareProblems).map(formatProblem).join('\n');
  return errors.length === 0 ? list : `${count(errors.length, 'mistake')} in ${count(files, 'event file')}:\n\n${list}`;
}
