import type { EventData } from '../events/event-data';
import { describeIssue } from './describe-issue';
import { parseFrontmatter, type Frontmatter } from './parse-frontmatter';
import { formatPath, type Problem } from './problem';
import { eventSchema, eventSchemaWithoutAttendance } from './schema/event-schema';

/** An event file that has been read. `data` is there when the file alone has no error. */
export interface EventFile {
  /** `2027/kubecon-eu`. */
  id: string;
  /** Path from the project's root, with forward slashes. */
  file: string;
  text: string;
  body: string;
  data?: EventData;
  problems: Problem[];
  frontmatter: Frontmatter;
}

/** A year alone is a number to YAML, and the only number that a date can be. */
function withYearsAsText(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      (key === 'startDate' || key === 'endDate') && typeof value === 'number' ? String(value) : value,
    ]),
  );
}

function parse(data: unknown) {
  const result = eventSchema.safeParse(data, { reportInput: true });
  const badAttendance = result.error?.issues.some(
    ({ code, path }) => code === 'invalid_union' && path[0] === 'attendance',
  );
  if (badAttendance !== true) return result;
  // Without knowing how people take part the union says nothing of the other fields, and their authors want all mistakes at once.
  const others = eventSchemaWithoutAttendance.safeParse(data, { reportInput: true });
  return { ...result, issues: [...(result.error?.issues ?? []), ...(others.error?.issues ?? [])] };
}

/** Reads one event file: its data, or every problem that can be seen without looking at other files. */
export function readEventFile(id: string, file: string, text: string): EventFile {
  const frontmatter = parseFrontmatter(text);
  const base = { id, file, text, body: frontmatter.body, frontmatter };
  if (frontmatter.problems.length > 0) {
    const problems = frontmatter.problems.map((problem) => ({
      ...problem,
      file,
      severity: 'error' as const,
      field: '',
    }));
    return { ...base, problems };
  }

  const data = withYearsAsText(frontmatter.data);
  const result = parse(data);
  if (result.success) return { ...base, data: result.data, problems: [] };

  const issues = 'issues' in result ? result.issues : result.error.issues;
  const problems = issues
    .flatMap((issue) => describeIssue(issue, data))
    .map(({ path, message, aboutKey }): Problem => {
      const position = aboutKey ? frontmatter.positionOfKey(path) : frontmatter.positionOf(path);
      return { file, ...position, severity: 'error', field: formatPath(path), message };
    });
  return { ...base, problems };
}
