import { runChecks } from '../../event-files/checks.ts';
import type { CheckContext } from '../../event-files/checks/check.ts';
import type { Problem } from '../../event-files/problem.ts';
import { readEventFile, type EventFile } from '../../event-files/read-event-file.ts';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';

export interface JudgedFile {
  file: EventFile;
  errors: Problem[];
  warnings: Problem[];
}

/** Reads a file that isn't written yet, among all others, as if it were there. @param id `2027/kcd-porto` */
export function judgeFile(id: string, text: string, context: CheckContext): JudgedFile {
  const path = `${EVENTS_FOLDER}/${id}.mdx`;
  const file = readEventFile(id, path, text);
  const files = [...context.files.filter((other) => other.id !== id), file];
  const problems = [...file.problems, ...runChecks({ ...context, files }).filter((problem) => problem.file === path)];
  return {
    file,
    errors: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning'),
  };
}
