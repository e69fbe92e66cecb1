/** Something in a file that its author should know. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units as editors count. */
  column: number;
  /** `error`: the file can't be used as it is. `note`: it can, and this is how it was understood. */
  severity: 'error' | 'note';
  /** `cfp.closes`, `sessions[2].endsAt`; empty for the file as a whole. */
  field: string;
  /** What is wrong and what to write instead. */
  message: string;
}

/** `sessions[2].endsAt` for `['sessions', 2, 'endsAt']`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${String(key)}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
