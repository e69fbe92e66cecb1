import type { Position } from '../frontmatter/position-at.ts';
import { formatPath, lineAt, type Problem } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';

/** What the checks can look at. */
export interface CheckContext {
  files: readonly EventFile[];
  /** Ids of the files in `src/content/event-types/`. */
  typeIds: readonly string[];
  /**
   * The texts that changed and deleted files had before, by path from the project's root. Absent where that isn't asked:
   * builds don't, so that they need no Git and are reproducible.
   */
  previous?: ReadonlyMap<string, string> | undefined;
}

/** What a check has found; which check it was is added when all of them are run. */
export type Finding = Omit<Problem, 'rule'>;

/** A rule that needs to see more than one file's frontmatter. It looks at all fields that are sound, whatever else is wrong in their file. */
export interface Check {
  name: string;
  check: (context: CheckContext) => Finding[];
}

/** A finding at a field's value; at the nearest one around it, if it isn't there. */
export function problemAt(
  file: EventFile,
  path: PropertyKey[],
  message: string,
  severity: Problem['severity'] = 'error',
): Finding {
  const position = file.frontmatter.positionOf(path);
  const excerpt = lineAt(file.text, position.line);
  return { file: file.file, ...position, severity, field: formatPath(path), message, excerpt };
}

/** A finding in the body. @param position within the body, 1-based */
export function problemInBody(
  file: EventFile,
  { line, column }: Position,
  message: string,
  severity: Problem['severity'] = 'error',
): Finding {
  const position = { line: line + file.frontmatter.bodyLine - 1, column };
  return { file: file.file, ...position, severity, field: '', message, excerpt: lineAt(file.text, position.line) };
}
