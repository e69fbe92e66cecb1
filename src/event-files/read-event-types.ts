import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareTypes, type EventType } from '../events/event-type.ts';
import { describeIssues } from './describe-issue.ts';
import { eventTypeSchema } from './event-type-schema.ts';
import { parseFrontmatter } from './frontmatter/parse-frontmatter.ts';
import { listProblems } from './list-problems.ts';
import { formatPath, lineAt, problemOfFile, type Problem } from './problem.ts';
import { listFiles } from './reading/list-entries.ts';

export const EVENT_TYPES_FOLDER = 'src/content/event-types';

const TYPE_ENDING = /\.ya?ml$/;

export interface EventTypeFile {
  id: string;
  file: string;
  /** There when the file has no error. */
  data?: Omit<EventType, 'id'>;
  /** What is found at a field's value; where the file begins, if it isn't there. */
  problemAt: (path: PropertyKey[], message: string, severity: Problem['severity']) => Omit<Problem, 'rule'>;
  problems: Problem[];
}

/** Reads one file of an event type, which is the frontmatter of an event file without its fences: its data, or every problem. */
export function readEventType(id: string, file: string, text: string): EventTypeFile {
  const content = text.replace(/^\uFEFF/, '');
  const opening = /^---[ \t]*\r?\n/.test(content) ? '' : '---\n';
  const fenced = `${opening}${content}\n---\n`;
  const frontmatter = parseFrontmatter(fenced);
  const { success, data, error } = eventTypeSchema.safeParse(frontmatter.data, { reportInput: true });
  const issues = frontmatter.problems.length > 0 ? [] : (error?.issues ?? []);
  const described = describeIssues(issues, frontmatter.data, { schema: eventTypeSchema });
  const toLine = (line: number) => Math.max(1, opening === '' ? line : line - 1);
  const problems = listProblems(file, fenced, frontmatter, described).map((problem): Problem => {
    const line = toLine(problem.line);
    const message = problem.message.replace(/frontmatter/g, 'file');
    return { ...problem, line, message, excerpt: lineAt(content, line) };
  });
  const problemAt: EventTypeFile['problemAt'] = (path, message, severity) => {
    const { line, column } = frontmatter.positionOf(path);
    const excerpt = lineAt(content, toLine(line));
    return { file, line: toLine(line), column, severity, field: formatPath(path), message, excerpt };
  };
  return { id, file, ...(success && { data }), problemAt, problems };
}

/** Two endings can give one id. */
function withoutDouble(type: EventTypeFile, _: number, types: readonly EventTypeFile[]): EventTypeFile {
  const { id, file, problemAt, problems } = type;
  const first = types.find((other) => other.id === id);
  if (first === undefined || first === type) return type;
  const message = `${first.file} is the same type. Keep one of the files.`;
  return {
    id,
    file,
    problemAt,
    problems: [...problems, { ...problemOfFile(file, message), rule: 'no-duplicate-ids' }],
  };
}

/** Reads all files of event types below a project's root, with every problem. */
export async function readEventTypes(root: string): Promise<EventTypeFile[]> {
  const folder = path.join(root, EVENT_TYPES_FOLDER);
  const names = (await listFiles(folder)).filter((name) => TYPE_ENDING.test(name));
  const types = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return readEventType(name.replace(TYPE_ENDING, ''), `${EVENT_TYPES_FOLDER}/${name}`, text);
    }),
  );
  return types.map(withoutDouble);
}

/** The types whose files have no errors, in their order. */
export const listValidTypes = (types: readonly EventTypeFile[]): EventType[] =>
  types.flatMap(({ id, data }) => (data === undefined ? [] : [{ id, ...data }])).sort(compareTypes);
