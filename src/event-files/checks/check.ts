import { positionInBody } from '../body/position-in-body.ts';
import type { Position } from '../frontmatter/position-at.ts';
import { formatPath, lineAt, type Problem } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';

/** What the site has besides events and types. */
export interface SiteFiles {
  /** Files in `src/pages/`, by their paths from there. */
  pages: readonly string[];
  /** Files in `public/`, likewise. */
  publicFiles: readonly string[];
  /** Components in `src/components/` that bodies can show, likewise: those that need nothing. */
  components: readonly string[];
  /** Where the site is, with its base: `https://example.org/community/`. */
  address?: string | undefined;
}

/** What the checks can look at. */
export interface CheckContext {
  files: readonly EventFile[];
  /** Ids of the files in `src/content/event-types/`. */
  typeIds: readonly string[];
  /**
   * The texts that changed and deleted files had before, by path from the project's root, and `undefined` for new files.
   * Absent where that isn't asked: builds don't, so that they need no Git and are reproducible.
   */
  previous?: ReadonlyMap<string, string | undefined> | undefined;
  /** Absent where events are checked by themselves: then nothing is said of links to this site. */
  site?: SiteFiles;
}

/** What a check has found; which check it was is added when all of them are run. */
export type Finding = Omit<Problem, 'rule'>;

/** A rule that needs to see more than a file's frontmatter. It looks at all fields that are sound, whatever else is wrong in their file. */
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
function problemInBody(
  file: EventFile,
  { line, column }: Position,
  message: string,
  severity: Problem['severity'] = 'error',
): Finding {
  const position = { line: line + file.frontmatter.bodyLine - 1, column };
  return { file: file.file, ...position, severity, field: '', message, excerpt: lineAt(file.text, position.line) };
}

/** A finding in the body. @param offset from the body's start, in UTF-16 code units */
export function problemAtOffset(
  file: EventFile,
  offset: number,
  message: string,
  severity: Problem['severity'] = 'error',
): Finding {
  return problemInBody(file, positionInBody(offset, file.body), message, severity);
}
