import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** 1-based, as editors count. */
export interface Position {
  line: number;
  column: number;
}

export interface SyntaxProblem extends Position {
  message: string;
}

export interface Frontmatter {
  data: unknown;
  /** What follows the frontmatter. */
  body: string;
  problems: SyntaxProblem[];
  /** Where a field's value stands; of a field that isn't there, where its parent does. */
  positionOf: (path: readonly PropertyKey[]) => Position;
  /** Where a field's name stands. */
  positionOfKey: (path: readonly PropertyKey[]) => Position;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const START: Position = { line: 1, column: 1 };

/** The offset of a node in the YAML text; of a key when `ofKey`. */
function offsetOf(document: Document, path: readonly PropertyKey[], ofKey: boolean): number | undefined {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1) as unknown[], true);
  const key = path.at(-1);
  if (ofKey && isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/**
 * Splits an event file into its frontmatter, read as YAML 1.2 (where `2027-03-15` and `17:00` are text and `NO` is Norway), and its body.
 * Syntax errors are returned with their positions; then `data` is what could be read, or `undefined`.
 */
export function parseFrontmatter(text: string): Frontmatter {
  const fenced = text.startsWith('---') ? FENCED.exec(text) : null;
  if (fenced === null) {
    const message = text.startsWith('---')
      ? 'The frontmatter has no end. Write a line --- behind its last field.'
      : 'The file has no frontmatter. Begin it with a line ---, then the fields, then a line ---.';
    return {
      data: undefined,
      body: text,
      problems: [{ ...START, message }],
      positionOf: () => START,
      positionOfKey: () => START,
    };
  }

  const [whole, yaml = ''] = fenced;
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const toPosition = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const locate = (path: readonly PropertyKey[], ofKey: boolean): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document, path.slice(0, length), ofKey && length === path.length);
      if (offset !== undefined) return toPosition(offset);
    }
    return START;
  };
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    body: text.slice(whole.length),
    problems: document.errors.map(({ message, pos }) => ({
      ...toPosition(pos[0]),
      message: describeYamlError(message),
    })),
    positionOf: (path) => locate(path, false),
    positionOfKey: (path) => locate(path, true),
  };
}

/** The parser's own sentence, with the cure for what authors meet most. */
function describeYamlError(message: string): string {
  if (message.startsWith('Nested mappings are not allowed')) return 'A text with ": " in it needs quotes around it.';
  if (message.startsWith('Map keys must be unique')) return 'This field stands twice. Keep one of them.';
  return `This is not YAML: ${message.replace(/\.?$/, '.')} If the text has a special character in it, put quotes around it.`;
}
