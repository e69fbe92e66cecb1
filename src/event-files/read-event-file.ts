import type { CommunityEvent } from '../events/community-event.ts';
import type { EventData } from '../events/event-data.ts';
import { resolveEvent } from '../events/resolve-event.ts';
import type { BodyContent } from './body/body-content.ts';
import { readBody } from './body/read-body.ts';
import { describeIssue, type Issue } from './describe-issue.ts';
import { parseFrontmatter, type Frontmatter, type SyntaxProblem } from './frontmatter/parse-frontmatter.ts';
import { formatPath, lineAt, problemOfFile, type Problem } from './problem.ts';
import { decodeText } from './reading/decode-text.ts';
import { eventSchema, eventSchemaOfAnyAttendance, hasAttendance } from './schema/event-schema.ts';

/** An event file that has been read. */
export interface EventFile {
  /** `2027/kubecon-eu`. */
  id: string;
  /** Path from the project's root, with forward slashes. */
  file: string;
  text: string;
  body: string;
  content: BodyContent;
  /** All that the file says; there when the file alone has no error. */
  data?: EventData;
  /** The fields in which there is no error, also of a file that has one elsewhere. */
  fields: Partial<EventData>;
  problems: Problem[];
  frontmatter: Frontmatter;
}

/** The fields, with years as text: a year alone is a number to YAML, and the only number that a date can be. */
function fieldsOf({ data, sourceOf }: Frontmatter): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const isYear = (key: string, value: unknown) =>
    (key === 'startDate' || key === 'endDate') && typeof value === 'number';
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) => [
    key,
    isYear(key, value) ? (sourceOf([key]) ?? String(value)) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Validates a file's fields; without a valid `attendance` the union would report nothing about the others. */
function validate(data: unknown): { data?: EventData; issues: readonly Issue[] } {
  const schema = hasAttendance(data) ? eventSchema : eventSchemaOfAnyAttendance;
  const result = schema.safeParse(data, { reportInput: true });
  return result.success ? { data: result.data as EventData, issues: [] } : { issues: result.error.issues };
}

/** Reads one event file: its data, or every problem that can be seen without looking at other files. */
export function readEventFile(id: string, file: string, text: string): EventFile {
  const frontmatter = parseFrontmatter(text);
  const { body, bodyLine } = frontmatter;
  // A file without fences has no body: what it has is meant as frontmatter.
  const content = readBody(bodyLine > 1 ? body : '', bodyLine);
  const base = { id, file, text, body, content, frontmatter };
  const about = (severity: Problem['severity']) => (problem: SyntaxProblem) => {
    const excerpt = lineAt(text, problem.line);
    return { ...problem, file, severity, rule: 'frontmatter', field: '', excerpt };
  };
  const warnings = frontmatter.warnings.map(about('warning'));
  if (frontmatter.problems.length > 0) {
    return { ...base, fields: {}, problems: [...frontmatter.problems.map(about('error')), ...warnings] };
  }

  const fields = fieldsOf(frontmatter);
  const { data, issues } = validate(fields);
  if (data !== undefined) return { ...base, data, fields: data, problems: warnings };

  const described = issues.flatMap((issue) => describeIssue(issue, fields));
  const problems = described.map(({ path, message, aboutKey }): Problem => {
    const position = aboutKey ? frontmatter.positionOfKey(path) : frontmatter.positionOf(path);
    const excerpt = lineAt(text, position.line);
    return { file, ...position, severity: 'error', rule: 'schema', field: formatPath(path), message, excerpt };
  });
  const invalid = new Set(described.map(({ path }) => path[0]));
  const valid = Object.fromEntries(Object.entries(fields as object).filter(([field]) => !invalid.has(field)));
  return { ...base, fields: valid, problems: [...problems, ...warnings] };
}

/** Reads one event file as it is stored. */
export function readEventBytes(id: string, file: string, bytes: Buffer): EventFile {
  const { text, problem } = decodeText(bytes);
  if (problem === undefined) return readEventFile(id, file, text);
  const problems = [{ ...problemOfFile(file, problem.message), ...problem, rule: 'encoding' }];
  return { ...readEventFile(id, file, ''), text, problems };
}

/** Time zones make this slow, and in development nearly all files are unchanged. */
const resolved = new WeakMap<EventFile, CommunityEvent>();

/** The event of a file with its instants; `undefined` for a file with an error. */
export function resolveEventFile(file: EventFile): CommunityEvent | undefined {
  if (file.data === undefined) return undefined;
  const event = resolved.get(file) ?? resolveEvent(file.id, file.data);
  resolved.set(file, event);
  return event;
}
