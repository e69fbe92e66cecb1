import { CHECKS, runChecks } from '../../event-files/checks.ts';
import type { CheckContext } from '../../event-files/checks/check.ts';
import type { Problem } from '../../event-files/problem.ts';
import type { FileChange } from '../shared/list-changed-files.ts';

const CHECK_NAMES = new Set(CHECKS.map(({ name }) => name));

const keyOf = ({ file, line, rule, message }: Problem) => JSON.stringify([file, line, rule, message]);

/**
 * The problems that are a matter of some changes: those of changed files, and those that the changes bring to others.
 * What is wrong with an unchanged file by itself was so before.
 * @param before what checks could look at before
 * @param changed what has become of files since, by path
 */
export function selectConcerning(
  problems: readonly Problem[],
  before: CheckContext,
  changed: ReadonlyMap<string, FileChange>,
): Problem[] {
  const elsewhere = problems.filter(({ file, rule }) => !changed.has(file) && CHECK_NAMES.has(rule));
  const known = new Set(elsewhere.length === 0 ? [] : runChecks(before).map(keyOf));
  return problems.filter(
    (problem) => changed.has(problem.file) || (elsewhere.includes(problem) && !known.has(keyOf(problem))),
  );
}
