import { formatProblemMessage, compareProblems } from '../../event-files/reporting/format-report.ts';
import type { Problem } from '../../event-files/problem.ts';
import { toVisible } from '../../event-files/reporting/to-visible.ts';

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
  const rank = { error: 0, warning: 1 };
  const lines = problems.toSorted((a, b) => rank[a.severity] - rank[b.severity]).map(formatAnnotation);
  return ['::group::The same as annotations', ...lines, '::endgroup::'].join('\n');
}

export interface Checked {
  /** How many event files were checked. */
  files: number;
  /** Paths of those that were tidied. */
  fixed: readonly string[];
  problems: readonly Problem[];
}

/** Characters that JSON may contain but a terminal should not get: C1 controls, invisible ones and those that change the direction. */
const INVISIBLE = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;

const escapeUnits = (text: string) =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** What was found, for programs: `{ files, errors, warnings, fixed, problems }`, the problems by file, line and column. */
export function formatJson({ files, fixed, problems }: Checked): string {
  const countOf = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted).length;
  const sorted = problems
    .toSorted(compareProblems)
    .map(({ file, line, column, severity, rule, field, message, excerpt }) => ({
      file,
      line,
      column,
      severity,
      rule,
      field,
      message,
      excerpt,
    }));
  const found = { files, errors: countOf('error'), warnings: countOf('warning'), fixed, problems: sorted };
  return JSON.stringify(found, undefined, 2).replaceAll(INVISIBLE, escapeUnits);
}
