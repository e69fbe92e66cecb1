import { compareProblems } from '../../event-files/format-report.ts';
import type { Problem } from '../../event-files/problem.ts';

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
