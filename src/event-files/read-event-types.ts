import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareTypes, type EventType } from '../events/event-type.ts';
import { describeIssue } from './describe-issue.ts';
import { eventTypeSchema } from './event-type-schema.ts';
import { parseFrontmatter } from './frontmatter/parse-frontmatter.ts';
import type { Position } from './position.ts';
import { formatPath, lineAt, problemOfFile, type Problem } from './problem.ts';
import { listFiles } from './reading/list-entries.ts';

export const EVENT_TYPES_FOLDER = 'src/content/event-types';

const TYPE_ENDING = /\.ya?ml$/;

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

/** Reads one file of an event type, which is the frontmatter of an event file without its fences: its data, or every problem. */
export function readEventType(id: string, file: string, text: string): EventTypeFile {
  const content = text.replace(/^\uFEFF/, '');
  const opening = /^---[ \t]*\r?\n/.test(content) ? '' : '---\n';
  const { data, problems, warnings, positionOf, positionOfKey } = parseFrontmatter(`${opening}${content}\n---\n`);

  const toProblem = (at: Position, problem: Pick<Problem, 'severity' | 'rule' | 'field' | 'message'>): Problem => {
    const line = Math.max(1, opening === '' ? at.line : at.line - 1);
    return { ...problem, file, line, column: at.column, excerpt: lineAt(content, line) };
  };
  const base = { rule: 'frontmatter', field: '' };
  const errors = problems.map((problem) => {
    const message = problem.message.replace(/frontmatter/g, 'file');
    return toProblem(problem, { ...base, severity: 'error', message });
  });
  const syntax = [
    ...errors,
    ...warnings.map((warning) => toProblem(warning, { ...base, severity: 'warning', message: warning.message })),
  ];
  if (problems.length > 0) return { id, file, problems: syntax };

  const result = eventTypeSchema.safeParse(data, { reportInput: true });
  if (result.success) return { id, file, data: result.data, problems: syntax };
  const described = result.error.issues.flatMap((issue) => describeIssue(issue, data, eventTypeSchema));
  const invalid = described.map(({ path: at, message, aboutKey }) => {
    const position = aboutKey ? positionOfKey(at) : positionOf(at);
    return toProblem(position, { severity: 'error', rule: 'schema', field: formatPath(at), message });
  });
  return { id, file, problems: [...invalid, ...syntax] };
}

/** Two endings can give one id. */
function withoutDouble(type: EventTypeFile, _: number, types: readonly EventTypeFile[]): EventTypeFile {
  const { id, file, problems } = type;
  const first = types.find((other) => other.id === id);
  if (first === undefined || first === type) return type;
  const message = `${first.file} is the same type. Keep one of the files.`;
  return { id, file, problems: [...problems, { ...problemOfFile(file, message), rule: 'no-duplicate-ids' }] };
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
export function listValidTypes(types: readonly EventTypeFile[]): EventType[] {
  return types.flatMap(({ id, data }) => (data === undefined ? [] : [{ id, ...data }])).sort(compareTypes);
}
