import type { EventFile } from '../read-event-file.ts';

/** After all days: the age of a file without `added` is unknown. */
const LAST = '~';

/** Files in order of when they were added: of two that can't both be right, the later is asked about. */
export function sortByAge(files: readonly EventFile[]): EventFile[] {
  const ageOf = ({ fields, file }: EventFile) => `${fields.added ?? LAST} ${file}`;
  return files.toSorted((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1));
}
