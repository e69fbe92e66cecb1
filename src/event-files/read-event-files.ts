import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKS } from './checks';
import type { Problem } from './problem';
import { readEventFile, type EventFile } from './read-event-file';

export const EVENTS_FOLDER = 'src/content/events';
export const EVENT_TYPES_FOLDER = 'src/content/event-types';

export interface EventFiles {
  files: EventFile[];
  /** Of all files, and of how they fit together. */
  problems: Problem[];
}

const toSlashes = (name: string) => name.split(path.sep).join('/');

async function listFiles(folder: string, endings: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && endings.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => toSlashes(path.relative(folder, path.join(entry.parentPath, entry.name))))
    .sort();
}

/** Runs every check over files that have been read. */
export function checkEventFiles(files: readonly EventFile[], typeIds: readonly string[]): Problem[] {
  return [...files.flatMap(({ problems }) => problems), ...CHECKS.flatMap(({ check }) => check({ files, typeIds }))];
}

/**
 * Reads all event files below a project's root, with every problem of every file.
 * @param known files read before; one whose text is unchanged isn't read again
 */
export async function readEventFiles(
  root: string,
  known: ReadonlyMap<string, EventFile> = new Map(),
): Promise<EventFiles> {
  const eventsFolder = path.join(root, EVENTS_FOLDER);
  const [names, types] = await Promise.all([
    listFiles(eventsFolder, /\.mdx?$/),
    listFiles(path.join(root, EVENT_TYPES_FOLDER), /\.ya?ml$/),
  ]);
  const files = await Promise.all(
    names.map(async (name) => {
      const file = `${EVENTS_FOLDER}/${name}`;
      const text = await readFile(path.join(eventsFolder, name), 'utf8');
      const before = known.get(file);
      return before?.text === text ? before : readEventFile(name.replace(/\.mdx?$/, ''), file, text);
    }),
  );
  return {
    files,
    problems: checkEventFiles(
      files,
      types.map((name) => name.replace(/\.ya?ml$/, '')),
    ),
  };
}
