import { formatProblemMessage, toVisible } from '../../event-files/format-report.ts';
import type { Problem } from '../../event-files/problem.ts';

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
