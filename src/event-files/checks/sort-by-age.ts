import type { EventFile } from '../read-event-file.ts';

/** Behind all days: of a file that doesn't say when it was added, nothing else is known. */
const LAST = '~';

/** Files in order of when they were added: of two that can't both be right, the later is asked about. */
export function sortByAge(files: readonly EventFile[]): EventFile[] {
  const ageOf = ({ fields, file }: EventFile) => `${fields.added ?? LAST} ${file}`;
  return files.toSorted((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1));
}
