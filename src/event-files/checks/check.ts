import type { SiteContent } from '../links/list-site-paths.ts';
import { positionAt } from '../position.ts';
import { formatPath, lineAt, type Problem } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';

export interface CheckContext extends SiteContent {
  /** Texts of changed and deleted files before, by path, `undefined` for new files. Builds don't ask, so that they need no Git and are reproducible. */
  previous?: ReadonlyMap<string, string | undefined> | undefined;
  /** The sources that `npm run sync` asks; absent where they can't be read. */
  sourceIds?: readonly string[] | undefined;
  /** The present instant (ms). Builds don't say it, so that they are reproducible. */
  now?: number | undefined;
}

/** What a check has found; which check it was is added when all of them are run. */
export type Finding = Omit<Problem, 'rule'>;

type Severity = Problem['severity'];
type FileCheck = (file: EventFile, context: CheckContext) => Finding | readonly Finding[];

/** A rule that needs to see more than a file's frontmatter. It looks at all fields that are valid, whatever else is wrong in their file. */
export interface Check {
  name: string;
  check: (context: CheckContext) => Finding[];
}

/** A check that looks at one file after the other. */
export function checkEach(name: string, check: FileCheck): Check {
  return { name, check: (context) => context.files.flatMap((file) => check(file, context)) };
}

/** A finding at a field's value; at the nearest one around it, if it isn't there. */
export function problemAt(file: EventFile, path: PropertyKey[], message: string, severity: Severity = 'error') {
  const position = file.frontmatter.positionOf(path);
  const excerpt = lineAt(file.text, position.line);
  return { file: file.file, ...position, severity, field: formatPath(path), message, excerpt };
}

/** A finding in the body. @param offset from the body's start, in UTF-16 code units */
export function problemAtOffset(file: EventFile, offset: number, message: string, severity: Severity = 'error') {
  const position = positionAt(offset, file.body, file.frontmatter.bodyLine);
  return { file: file.file, ...position, severity, field: '', message, excerpt: lineAt(file.text, position.line) };
}
