import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runChecks } from './checks.ts';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import { readEventFile, type EventFile } from './read-event-file.ts';
import type { EventTypeFile } from './read-event-type.ts';
import { readEventTypes } from './read-event-types.ts';

export const EVENTS_FOLDER = 'src/content/events';

const EVENT_ENDING = '.mdx';

export interface EventFiles {
  files: EventFile[];
  types: EventTypeFile[];
  /** Of all files, and of how they fit together. */
  problems: Problem[];
}

/** What to do with a file that is no event file and lies among them. */
function describeStray(name: string): Problem {
  const message = /\.(?:mdx?|markdown)$/i.test(name)
    ? 'An event file ends in .mdx, and this one is not read. Rename it.'
    : 'Only event files, which end in .mdx, belong here. Put images and other files into public/.';
  return {
    file: `${EVENTS_FOLDER}/${name}`,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'only-event-files',
    field: '',
    message,
  };
}

/** Runs every check over files that have been read. */
function checkEventFiles(files: readonly EventFile[], typeIds: readonly string[]): Problem[] {
  return [...files.flatMap(({ problems }) => problems), ...runChecks({ files, typeIds })];
}

/**
 * Reads all event files and event types below a project's root, with every problem of every file.
 * @param known files read before; one whose text is unchanged isn't read again
 */
export async function readEventFiles(
  root: string,
  known: ReadonlyMap<string, EventFile> = new Map(),
): Promise<EventFiles> {
  const eventsFolder = path.join(root, EVENTS_FOLDER);
  const [names, types] = await Promise.all([listFiles(eventsFolder), readEventTypes(root)]);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(EVENT_ENDING))
      .map(async (name) => {
        const file = `${EVENTS_FOLDER}/${name}`;
        const text = await readFile(path.join(eventsFolder, name), 'utf8');
        const before = known.get(file);
        return before?.text === text ? before : readEventFile(name.slice(0, -EVENT_ENDING.length), file, text);
      }),
  );
  const typeIds = [...new Set(types.map(({ id }) => id))];
  const strays = names.filter((name) => !name.endsWith(EVENT_ENDING)).map(describeStray);
  const ofTypes = types.flatMap(({ problems }) => problems);
  return { files, types, problems: [...ofTypes, ...strays, ...checkEventFiles(files, typeIds)] };
}
