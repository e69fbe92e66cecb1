/** Something in a file that its author should know. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units as editors count. */
  column: number;
  /** `error`: the file can't be used as it is. `warning`: it can, and perhaps isn't what its author means. */
  severity: 'error' | 'warning';
  /** What found it: `frontmatter`, `schema`, or the name of a check. */
  rule: string;
  /** `cfp.closes`, `sessions[2].endsAt`; empty for the file as a whole. */
  field: string;
  /** What is wrong and what to write instead. */
  message: string;
  /** The text of the line; absent for a file that is not read. */
  excerpt?: string;
}

/** `sessions[2].endsAt` for `['sessions', 2, 'endsAt']`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${String(key)}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

/** A line of a text, without its end. @param line 1-based */
export const lineAt = (text: string, line: number): string =>
  text.split('\n', line)[line - 1]?.replace(/\r$/, '') ?? '';

/** An error of a file as a whole. */
export const problemOfFile = (file: string, message: string) =>
  ({ file, line: 1, column: 1, severity: 'error', field: '', message }) as const;
