import type { CommunityEvent } from '../events/community-event.ts';
import type { EventData } from '../events/event-data.ts';
import { resolveEvent } from '../events/resolve-event.ts';
import type { BodyContent } from './body/body-content.ts';
import { readBody } from './body/read-body.ts';
import { describeIssues, type DescribedIssue } from './describe-issue.ts';
import { parseFrontmatter, type Frontmatter } from './frontmatter/parse-frontmatter.ts';
import { listProblems } from './list-problems.ts';
import { problemOfFile, type Problem } from './problem.ts';
import { decodeText } from './reading/decode-text.ts';
import { eventSchema, eventSchemaOfAnyAttendance, hasAttendance } from './schema/event-schema.ts';

export interface EventFile {
  id: string;
  file: string;
  text: string;
  body: string;
  /** Read when it is first asked for. */
  readonly content: BodyContent;
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
  const fields: Record<string, unknown> = { ...data };
  for (const key of ['startDate', 'endDate']) {
    if (typeof fields[key] === 'number') fields[key] = sourceOf([key]) ?? String(fields[key]);
  }
  return fields;
}

/** Validates a file's fields; without a valid `attendance` the union would report nothing about the others. */
function validate(data: unknown, { sourceOf }: Frontmatter): { data?: EventData; issues: DescribedIssue[] } {
  const schema = hasAttendance(data) ? eventSchema : eventSchemaOfAnyAttendance;
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data as EventData, issues: [] };
  return { issues: describeIssues(result.error.issues, data, { sourceOf }) };
}

/** Reads one event file: its data, or every problem that can be seen without looking at other files. */
export function readEventFile(id: string, file: string, text: string): EventFile {
  const frontmatter = parseFrontmatter(text);
  const { body, bodyLine } = frontmatter;
  const found = fieldsOf(frontmatter);
  const { data, issues } = frontmatter.problems.length > 0 ? { issues: [] } : validate(found, frontmatter);
  const invalid = new Set(issues.map(({ path }) => path[0]));
  const valid = Object.entries(found ?? {}).filter(([field]) => !invalid.has(field));
  let content: BodyContent | undefined;
  return {
    id,
    file,
    text,
    body,
    get content() {
      // A file without fences has no body: what it has is meant as frontmatter.
      return (content ??= readBody(bodyLine > 1 ? body : '', bodyLine));
    },
    ...(data !== undefined && { data }),
    fields: data ?? Object.fromEntries(valid),
    problems: listProblems(file, text, frontmatter, issues),
    frontmatter,
  };
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
