import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describeIssue } from '../describe-issue.ts';
import { parseFrontmatter } from '../frontmatter/parse-frontmatter.ts';
import { listProblems } from '../list-problems.ts';
import { formatPath, lineAt, problemOfFile, type Problem } from '../problem.ts';
import { decodeText } from '../reading/decode-text.ts';
import { sourcesSchema, type SourceData } from './source-schema.ts';

export const SOURCES_FILE = 'src/content/sources.yaml';

/** The file is read as the value of this field, below two more lines. */
const FIELD = 'list';
const LINES_ABOVE = 2;

export interface SourcesFile {
  /** Whether there is one. */
  exists: boolean;
  /** The sources in which there is no error, with the lines on which they begin (1-based) and their places in the list. */
  sources: (SourceData & { file: string; line: number; index: number })[];
  /** The ids of all sources, also of those with an error; nothing where the file can't be read. */
  ids?: string[];
  /** What is found at a value in the list, or at the nearest around it. @param path such as `[2, 'type']` */
  problemAt: (path: readonly PropertyKey[], message: string) => Omit<Problem, 'rule'>;
  problems: Problem[];
}

/** A list with nothing in it, in brackets, which can't stand at the beginning of a line below a field. */
const EMPTY_LIST = /^((?:[^\S\n]*(?:#.*)?\n)*)[^\S\n]*\[\s*\]\s*$/;

const NOT_A_LIST = 'The file is a list of sources. Begin each with "- id: …", and indent its other fields below that.';

/** The list as the author wrote it; nothing where the file has none, and `undefined` where it is something else. */
function findList(data: unknown): unknown[] | undefined {
  const { [FIELD]: sources, ...others } = (data ?? {}) as { [FIELD]?: unknown };
  if (Object.keys(others).length > 0) return undefined;
  if (sources === undefined || sources === null) return [];
  return Array.isArray(sources) ? sources : undefined;
}

function idOf(source: unknown): string[] {
  const { id } = (source ?? {}) as { id?: unknown };
  return typeof id === 'string' ? [id] : [];
}

/** Reads the text of `src/content/sources.yaml`: its sources, or every problem. */
export function readSources(text: string): SourcesFile {
  const content = text.replace(/^\uFEFF/, '').replace(EMPTY_LIST, '$1');
  // The beginning of a YAML document would end the frontmatter.
  const fenced = `---\n${FIELD}:\n${content.replace(/^---[ \t]*(?=\r?\n)/, '')}\n---\n`;
  const frontmatter = parseFrontmatter(fenced);
  const list = findList(frontmatter.data);
  const toLine = (line: number) => Math.max(1, line - LINES_ABOVE);
  const withField = (place: readonly PropertyKey[]) => [FIELD, ...place];

  const data = { [FIELD]: list ?? [] };
  const { error } = sourcesSchema.safeParse(data, { reportInput: true });
  const issues = frontmatter.problems.length > 0 ? [] : (error?.issues ?? []);
  const described = issues.flatMap((issue) => describeIssue(issue, data, sourcesSchema));
  const own = listProblems(SOURCES_FILE, fenced, frontmatter, described).map((problem): Problem => {
    const line = toLine(problem.line);
    const field = problem.field.replace(/^list(?=\[|$)/, '');
    const message = problem.message.replace(/frontmatter/g, 'file');
    return { ...problem, line, field, message, excerpt: lineAt(content, line) };
  });
  const isList = frontmatter.problems.length > 0 || list !== undefined;
  const notAList = isList ? [] : [{ ...problemOfFile(SOURCES_FILE, NOT_A_LIST), rule: 'schema' }];

  const problemAt: SourcesFile['problemAt'] = (place, message) => {
    const { line: found, column } = frontmatter.positionOf(withField(place));
    const line = toLine(found);
    const excerpt = lineAt(content, line);
    return { file: SOURCES_FILE, line, column, severity: 'error', field: formatPath(place), message, excerpt };
  };
  const ids = isList && frontmatter.problems.length === 0 ? (list ?? []).flatMap(idOf) : undefined;
  const isBroken = (index: number) => described.some(({ path: [, at] }) => at === index);
  const sources = (frontmatter.problems.length > 0 ? [] : (list ?? [])).flatMap((_, index) => {
    if (isBroken(index)) return [];
    const parsed = sourcesSchema.shape.list.element.safeParse(list?.[index]);
    if (!parsed.success) return [];
    const { line } = frontmatter.positionOf(withField([index]));
    return { ...parsed.data, file: SOURCES_FILE, line: toLine(line), index };
  });
  return { exists: true, sources, ...(ids && { ids }), problemAt, problems: [...notAList, ...own] };
}

/** Reads `src/content/sources.yaml` below a project's root; it needn't exist. */
export async function loadSources(root: string): Promise<SourcesFile> {
  const bytes = await readFile(path.join(root, SOURCES_FILE)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return { ...readSources(''), exists: false };
  const { text, problem } = decodeText(bytes);
  if (problem === undefined) return readSources(text);
  const problems = [{ ...problemOfFile(SOURCES_FILE, problem.message), ...problem, rule: 'encoding' }];
  return { exists: true, sources: [], problemAt: readSources('').problemAt, problems };
}
