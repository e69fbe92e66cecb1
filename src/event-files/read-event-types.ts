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

/** A former id leads to one type, and is no type's own. */
function checkFormerIds(type: EventTypeFile, types: readonly EventTypeFile[]): Problem[] {
  const { id, file, data } = type;
  const before = types.slice(0, types.indexOf(type));
  return (data?.formerIds ?? []).flatMap((former, index, all) => {
    const owner =
      types.find((other) => other.id === former) ??
      before.find((other) => other.data?.formerIds?.includes(former) === true) ??
      (all.indexOf(former) < index ? type : undefined);
    if (owner === undefined) return [];
    const message =
      former === id
        ? `formerIds has "${former}", the type's current id. Remove it.`
        : `formerIds has "${former}", which belongs to ${owner.file}. Remove it from one of them.`;
    return { ...problemOfFile(file, message), rule: 'no-duplicate-ids' };
  });
}

function withUniqueIds(type: EventTypeFile, _: number, types: readonly EventTypeFile[]): EventTypeFile {
  const problems = checkFormerIds(type, types);
  if (problems.length === 0) return type;
  return { id: type.id, file: type.file, problemAt: type.problemAt, problems: [...type.problems, ...problems] };
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
  return types.map(withoutDouble).map(withUniqueIds);
}

/** The types whose files have no errors, in their order. */
export const listValidTypes = (types: readonly EventTypeFile[]): EventType[] =>
  types.flatMap(({ id, data }) => (data === undefined ? [] : [{ id, ...data }])).sort(compareTypes);
