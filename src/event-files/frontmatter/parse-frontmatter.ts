import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import { positionAt, type Position, type TextProblem } from '../position.ts';
import { describeYamlErrors } from './describe-yaml-errors.ts';
import { findOddSpaces } from './find-odd-spaces.ts';
import { findCutTexts, findOddYaml } from './find-odd-yaml.ts';
import { checkSize, findUnfitText } from './find-unreadable.ts';
import { readPlainFields } from './read-plain-fields.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

interface SyntaxProblem extends Position {
  message: string;
}

type Path = readonly PropertyKey[];

export interface Frontmatter {
  data: unknown;
  body: string;
  /** The line of the file on which the body begins; 1-based. */
  bodyLine: number;
  problems: SyntaxProblem[];
  /** What can be read, and may be meant otherwise. */
  warnings: SyntaxProblem[];
  /** The position of a field's value; of an absent field, that of its parent. */
  positionOf: (path: Path) => Position;
  positionOfKey: (path: Path) => Position;
  /** A field's value as it is written, where it is a single one. */
  sourceOf: (path: Path) => string | undefined;
}

const START: Position = { line: 1, column: 1 };

function unreadable(body: string, bodyLine: number, problems: SyntaxProblem[]): Frontmatter {
  const nowhere = { positionOf: () => START, positionOfKey: () => START, sourceOf: () => undefined };
  return { data: undefined, body, bodyLine, problems, warnings: [], ...nowhere };
}

const nodeAt = (document: Document, path: Path): unknown =>
  path.length === 0 ? document.contents : document.getIn(path as unknown[], true);

/** The offset of a field's value, or of its name when `ofKey`; of a field that isn't there, that of its nearest parent. */
function locateField(document: Document, path: Path, ofKey: boolean): number | undefined {
  if (path.length === 0) return undefined;
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(document, parentPath);
  const name = String(path.at(-1));
  const node =
    ofKey && isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === name)?.key
      : nodeAt(document, path);
  return (isNode(node) ? node.range?.[0] : undefined) ?? locateField(document, parentPath, false);
}

/** A document takes fifty times the memory of its text, so that one is kept: most are asked for nothing after they were read. */
let latest: { yaml: string; document: Document } | undefined;

function documentOf(yaml: string): Document {
  if (latest?.yaml !== yaml) latest = { yaml, document: parseDocument(yaml, { prettyErrors: false }) };
  return latest.document;
}

function readDocument(document: Document, yaml: string): { data?: unknown; problems: TextProblem[] } {
  if (document.errors.length > 0) return { problems: describeYamlErrors(document, yaml) };
  const { contents } = document;
  const at = (message: string) => ({ problems: [{ offset: contents?.range?.[0] ?? 0, message }] });
  if (!isMap(contents) || contents.items.length === 0) {
    return at('The frontmatter has no fields. Write them as "name: value", one per line.');
  }
  const problems = findOddYaml(document, yaml);
  if (problems.length > 0) return { problems };
  try {
    return { data: document.toJS(), problems };
  } catch {
    // The parser refuses aliases that multiply.
    return at('The aliases (*) here expand to too much. Write their values instead.');
  }
}

const readYaml = (yaml: string) => ({
  ...readDocument(documentOf(yaml), yaml),
  warnings: findCutTexts(documentOf(yaml), yaml),
});

/** Splits an event file into its frontmatter, read as YAML 1.2 (`17:00` is text, `NO` is Norway), and its body. With any problem there is no data. */
export function parseFrontmatter(text: string): Frontmatter {
  const placeIn =
    (part: string, firstLine: number) =>
    ({ offset, message }: TextProblem) => ({ ...positionAt(offset, part, firstLine), message });
  const unfit = findUnfitText(text);
  if (unfit.length > 0) return unreadable('', 1, unfit.map(placeIn(text, 1)));
  const { yaml, body, problem } = splitFrontmatter(text);
  if (problem !== undefined) return unreadable(body, 1, [{ ...problem, column: 1 }]);
  // The fences take a line each.
  const bodyLine = yaml.split('\n').length + 2;
  const place = placeIn(yaml, 2);
  const unread = checkSize(yaml) ?? findOddSpaces(yaml);
  if (unread !== undefined) return unreadable(body, bodyLine, [place(unread)]);

  const data = readPlainFields(yaml);
  const read = data === undefined ? readYaml(yaml) : { data, problems: [], warnings: [] };
  const locate = (path: Path, ofKey: boolean): Position => {
    const offset = locateField(documentOf(yaml), path, ofKey);
    return offset === undefined ? START : positionAt(offset, yaml, 2);
  };
  return {
    data: read.data,
    body,
    bodyLine,
    problems: read.problems.map(place),
    warnings: read.warnings.map(place),
    positionOf: (path) => locate(path, false),
    positionOfKey: (path) => locate(path, true),
    sourceOf(path) {
      const node = nodeAt(documentOf(yaml), path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}
