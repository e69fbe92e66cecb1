import type { EventData } from '../../events/event-data.ts';
import { readEventFile, type EventFile } from '../read-event-file.ts';
import type { CheckContext, Finding } from './check.ts';

type Previous = NonNullable<CheckContext['previous']>;

/** The text that an event file had before, also under the last name that it had. */
function findPrevious(file: EventFile, previous: Previous, present: ReadonlySet<string>): string | undefined {
  const fileOf = (id: string) => file.file.replace(`${file.id}.mdx`, `${id}.mdx`);
  const renamedFrom = file.data?.formerIds?.findLast((id) => !present.has(id) && previous.has(fileOf(id)));
  return previous.get(file.file) ?? previous.get(fileOf(renamedFrom ?? file.id));
}

/** Compares each valid file with what it was before, where that was valid too. Without anything before, there are no findings. */
export function compareWithPrevious(
  { files, previous }: CheckContext,
  compare: (file: EventFile, after: EventData, before: EventData) => Finding[],
): Finding[] {
  if (previous === undefined) return [];
  const present = new Set(files.map(({ id }) => id));
  return files.flatMap((file) => {
    const text = findPrevious(file, previous, present);
    if (file.data === undefined || text === undefined) return [];
    const before = readEventFile(file.id, file.file, text).data;
    return before === undefined ? [] : compare(file, file.data, before);
  });
}
