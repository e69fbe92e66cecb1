import type { Problem } from '../../event-files/problem.ts';
import { compareProblems, count, formatProblemMessage, toVisible } from '../../event-files/format-report.ts';

export interface Checked {
  files: number;
  types: number;
  fixed: readonly string[];
  problems: readonly Problem[];
  notes: readonly string[];
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function formatAnnotation(problem: Problem): string {
  const { severity, file, line, column, rule } = problem;
  const properties = Object.entries({ file: toVisible(file), line, col: column, title: rule }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${properties.join(',')}::${escapeText(formatProblemMessage(problem))}`;
}

/**
 * Problems as GitHub Actions shows them at their lines. It shows ten of a kind, so errors come first.
 * They are in a closed group, since the log has the readable report as well.
 */
export function formatAnnotations(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = problems.toSorted((a, b) => a.severity.localeCompare(b.severity)).map(formatAnnotation);
  return ['::group::The same as annotations', ...lines, '::endgroup::'].join('\n');
}

/** Characters that JSON may contain but a terminal should not get: C1 controls, invisible ones and those that change the direction. */
const INVISIBLE = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What the JSON has, in its order. */
const KEYS = ['files', 'errors', 'warnings', 'fixed', 'problems'];
const PROBLEM_KEYS = ['file', 'line', 'column', 'severity', 'rule', 'field', 'message', 'excerpt'];

const escapeUnits = (text: string) =>
  text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON as a terminal may get it. */
export const toVisibleJson = (json: string): string => json.replaceAll(INVISIBLE, escapeUnits);

/** What was found, for programs: `{ files, errors, warnings, fixed, problems }`, the problems by file, line and column. */
export function formatJson({ files, fixed, problems }: Checked): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const found = { files, errors, warnings, fixed, problems: problems.toSorted(compareProblems) };
  return toVisibleJson(JSON.stringify(found, [...KEYS, ...PROBLEM_KEYS], 2));
}

export function formatSuccess({ files, types, problems }: Checked): string {
  if (problems.length > 0) return '';
  const parts = [
    ...(files > 0 || types === 0 ? [count(files, 'event file')] : []),
    ...(types > 0 ? [count(types, 'event type')] : []),
  ];
  return `${parts.join(', ')}, no problems.`;
}

export function formatFixed({ fixed }: Checked): string {
  if (fixed.length === 0) return '';
  return [`Tidied ${count(fixed.length, 'event file')}:`, ...fixed.map(toVisible)].join('\n  ');
}
