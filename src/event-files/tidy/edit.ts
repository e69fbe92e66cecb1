export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits that don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: instead }) => edited.slice(0, start) + instead + edited.slice(end), text);
}
