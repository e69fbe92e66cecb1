import type { BodyCode } from './body-content.ts';

interface Named {
  name: string;
  offset: number;
}

/** What the `import` and `export` statements of a body do. */
export interface Statements {
  /** What is imported, by the path as it is written. */
  imports: Named[];
  /** The names that they give. */
  declared: Named[];
  /** Exports of another sort than `export const name`. */
  oddExports: Named[];
}

const IMPORT = /\bimport\s+([^'"]*?)\s*from\s*(["'])(.*?)\2|\bimport\s*\(?\s*(["'])(.*?)\4/g;
const DECLARATION = /^export\s+(?:async\s+)?(?:const|let|var|class|function)\b[\s*]*([\w$]+)/gm;
const ODD_EXPORT = /^export\s*(default\b|\*|\{)/gm;

/** The names of `A, { B as C }, * as D`: A, C, D. */
function namesOf(clause: string): string[] {
  return clause.split(/[{},]/).flatMap((part) => /([\w$]+)\s*$/.exec(part)?.[1] ?? []);
}

function readStatement({ text, offset }: BodyCode): Statements {
  const imports = [...text.matchAll(IMPORT)].map((match) => {
    const { 0: whole, 1: clause = '', 3: from, 5: bare = '', index } = match;
    const name = from ?? bare;
    return { clause, name, start: offset + index, offset: offset + index + whole.lastIndexOf(name) };
  });
  return {
    imports: imports.map(({ name, offset: at }) => ({ name, offset: at })),
    declared: [
      ...imports.flatMap(({ clause, start }) => namesOf(clause).map((name) => ({ name, offset: start }))),
      ...[...text.matchAll(DECLARATION)].map(({ 0: whole, 1: name = '', index }) => ({
        name,
        offset: offset + index + whole.length - name.length,
      })),
    ],
    oddExports: [...text.matchAll(ODD_EXPORT)].map(({ 1: name = '', index }) => ({ name, offset: offset + index })),
  };
}

/** Reads statements that the parser has found to be sound. */
export function readStatements(statements: readonly BodyCode[]): Statements {
  const all = statements.map(readStatement);
  return {
    imports: all.flatMap(({ imports }) => imports),
    declared: all.flatMap(({ declared }) => declared),
    oddExports: all.flatMap(({ oddExports }) => oddExports),
  };
}
