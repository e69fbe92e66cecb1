import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import { checkSize } from './check-size.ts';
import { describeYamlErrors } from './describe-yaml-errors.ts';
import { findCutTexts } from './find-cut-texts.ts';
import { findOddYaml } from './find-odd-yaml.ts';
import { findUnfitText } from './find-unfit-text.ts';
import { locateField, nodeAt } from './locate-field.ts';
import { positionAt, type Position } from './position-at.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import type { YamlProblem } from './yaml-problem.ts';

export interface SyntaxProblem extends Position {
  message: string;
}

export interface Frontmatter {
  /** The fields by their names; `undefined` when there are problems. */
  data: unknown;
  /** What follows the frontmatter. */
  body: string;
  /** The line of the file on which the body begins; 1-based. */
  bodyLine: number;
  problems: SyntaxProblem[];
  /** What can be read, and may be meant otherwise. */
  warnings: SyntaxProblem[];
  /** The position of a field's value; of an absent field, that of its parent. */
  positionOf: (path: readonly PropertyKey[]) => Position;
  /** The position of a field's name. */
  positionOfKey: (path: readonly PropertyKey[]) => Position;
  /** A field's value as it is written, where it is a single one. */
  sourceOf: (path: readonly PropertyKey[]) => string | undefined;
}

const START: Position = { line: 1, column: 1 };

function unreadable(body: string, bodyLine: number, ...problems: SyntaxProblem[]): Frontmatter {
  const nowhere = { positionOf: () => START, positionOfKey: () => START, sourceOf: () => undefined };
  return { data: undefined, body, bodyLine, problems, warnings: [], ...nowhere };
}

/** The data of a document, or what is wrong with it. */
function readDocument(document: Document, yaml: string): { data?: unknown; problems: YamlProblem[] } {
  if (document.errors.length > 0) return { problems: describeYamlErrors(document, yaml) };
  const { contents } = document;
  const offset = contents?.range?.[0] ?? 0;
  if (!isMap(contents) || contents.items.length === 0) {
    return {
      problems: [{ offset, message: 'The frontmatter has no fields. Write them as "name: value", one per line.' }],
    };
  }
  const problems = findOddYaml(document, yaml);
  if (problems.length > 0) return { problems };
  try {
    return { data: document.toJS(), problems };
  } catch {
    // The parser refuses aliases that multiply.
    return {
      problems: [{ offset, message: 'The aliases (*) here expand to too much. Write their values instead.' }],
    };
  }
}

/**
 * Splits an event file into its frontmatter, read as YAML 1.2 (where `2027-03-15` and `17:00` are text and `NO` is Norway), and its body.
 * With any problem there is no data.
 */
export function parseFrontmatter(text: string): Frontmatter {
  const unfit = findUnfitText(text);
  if (unfit.length > 0) return unreadable('', 1, ...unfit);
  const { yaml, body, problem } = splitFrontmatter(text);
  // The fences take a line each.
  const bodyLine = problem === undefined ? yaml.split('\n').length + 2 : 1;
  if (problem !== undefined) return unreadable(body, bodyLine, { ...problem, column: 1 });
  const place = ({ offset, message }: YamlProblem): SyntaxProblem => ({ ...positionAt(offset, yaml), message });
  const tooBig = checkSize(yaml);
  if (tooBig !== undefined) return unreadable(body, bodyLine, place(tooBig));

  const document = parseDocument(yaml, { prettyErrors: false });
  const { data, problems } = readDocument(document, yaml);
  const locate = (path: readonly PropertyKey[], ofKey: boolean): Position => {
    const offset = locateField(document, path, ofKey);
    return offset === undefined ? START : positionAt(offset, yaml);
  };
  return {
    data,
    body,
    bodyLine,
    problems: problems.map(place),
    warnings: findCutTexts(document, yaml).map(place),
    positionOf: (path) => locate(path, false),
    positionOfKey: (path) => locate(path, true),
    sourceOf(path) {
      const node = nodeAt(document, path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}
