import type { EventType } from '../events/event-type.ts';
import { describeIssue } from './describe-issue.ts';
import { eventTypeSchema } from './event-type-schema.ts';
import type { Position } from './frontmatter/position-at.ts';
import { parseFrontmatter } from './frontmatter/parse-frontmatter.ts';
import { formatPath, lineAt, type Problem } from './problem.ts';

/** A file of `src/content/event-types/` that has been read. */
export interface EventTypeFile {
  /** `kubecon`. */
  id: string;
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** There when the file has no error. */
  data?: Omit<EventType, 'id'>;
  problems: Problem[];
}

const OPENING = '---\n';

/** Reads one file of an event type, which is the frontmatter of an event file without its fences: its data, or every problem. */
export function readEventType(id: string, file: string, text: string): EventTypeFile {
  const content = text.replace(/^\uFEFF/, '');
  const isOpened = /^---[ \t]*\r?\n/.test(content);
  const { data, problems, warnings, positionOf, positionOfKey } = parseFrontmatter(
    `${isOpened ? '' : OPENING}${content}\n---\n`,
  );

  const toProblem = (
    severity: Problem['severity'],
    rule: string,
    { line, column }: Position,
    field: string,
    message: string,
  ) => {
    const ownLine = Math.max(1, isOpened ? line : line - 1);
    return { file, line: ownLine, column, severity, rule, field, message, excerpt: lineAt(content, ownLine) };
  };
  const syntax = [
    ...problems.map((problem) =>
      toProblem('error', 'frontmatter', problem, '', problem.message.replace(/frontmatter/g, 'file')),
    ),
    ...warnings.map((warning) => toProblem('warning', 'frontmatter', warning, '', warning.message)),
  ];
  if (problems.length > 0) return { id, file, problems: syntax };

  const result = eventTypeSchema.safeParse(data, { reportInput: true });
  if (result.success) return { id, file, data: result.data, problems: syntax };
  const invalid = result.error.issues
    .flatMap((issue) => describeIssue(issue, data, eventTypeSchema))
    .map(({ path, message, aboutKey }) =>
      toProblem('error', 'schema', aboutKey ? positionOfKey(path) : positionOf(path), formatPath(path), message),
    );
  return { id, file, problems: [...invalid, ...syntax] };
}
