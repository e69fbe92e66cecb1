import type { BodyCode } from './body-content.ts';

/** `import Name from "path"`, and where the parts stand: in UTF-16 code units from the body's start. */
export interface BodyImport {
  /** Where the line begins. */
  offset: number;
  /** Absent where the line is anything else. */
  parts?: { name: string; from: string; fromOffset: number };
}

const IMPORT = /^import[ \t]+([A-Z]\w*)[ \t]+from[ \t]+(["'])([^"'\s]*)\2;?$/;

/** The lines of statements that the parser has found to be sound, up to the first that imports in no such way. */
export function readImports(statements: readonly BodyCode[]): BodyImport[] {
  return statements.flatMap(({ text, offset }) => {
    const imports: BodyImport[] = [];
    let start = offset;
    for (const line of text.split('\n')) {
      const [, name, , from] = IMPORT.exec(line.trimEnd()) ?? [];
      const isImport = name !== undefined && from !== undefined;
      if (isImport) imports.push({ offset: start, parts: { name, from, fromOffset: start + line.lastIndexOf(from) } });
      else if (line.trim() !== '') return [...imports, { offset: start }];
      start += line.length + 1;
    }
    return imports;
  });
}
