import type { DescribedIssue } from './describe-issue.ts';
import type { Frontmatter } from './frontmatter/parse-frontmatter.ts';
import type { Position } from './position.ts';
import { formatPath, lineAt, type Problem } from './problem.ts';

/** What is wrong with a file: as YAML, and by its schema. */
export function listProblems(
  file: string,
  text: string,
  { problems, warnings, positionOf, positionOfKey }: Frontmatter,
  issues: readonly DescribedIssue[],
): Problem[] {
  const at = ({ line, column }: Position) => ({ file, line, column, excerpt: lineAt(text, line) });
  const syntax = { rule: 'frontmatter', field: '' };
  return [
    ...problems.map(({ message, ...place }) => ({ ...at(place), ...syntax, message, severity: 'error' as const })),
    ...issues.map(({ path, message, aboutKey }) => {
      const place = aboutKey ? positionOfKey(path) : positionOf(path);
      return { ...at(place), rule: 'schema', field: formatPath(path), message, severity: 'error' as const };
    }),
    ...warnings.map(({ message, ...place }) => ({ ...at(place), ...syntax, message, severity: 'warning' as const })),
  ];
}
