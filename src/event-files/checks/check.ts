import { formatPath, type Problem } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';

/** What the checks can look at. */
export interface CheckContext {
  files: readonly EventFile[];
  /** Ids of the files in `src/content/event-types/`. */
  typeIds: readonly string[];
}

/** A rule that needs to see more than one file's frontmatter. It looks at all fields that are sound, whatever else is wrong in their file. */
export interface Check {
  name: string;
  check: (context: CheckContext) => Problem[];
}

export function problemAt(
  file: EventFile,
  path: PropertyKey[],
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: file.file, ...file.frontmatter.positionOf(path), severity, field: formatPath(path), message };
}
