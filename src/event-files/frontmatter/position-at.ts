/** 1-based, as editors count. */
export interface Position {
  line: number;
  column: number;
}

/** The position in its file of an offset in the frontmatter, which begins on line 2. */
export function positionAt(offset: number, yaml: string): Position {
  const before = yaml.slice(0, offset).split('\n');
  return { line: before.length + 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
