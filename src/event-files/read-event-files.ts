import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runChecks } from './checks.ts';
import type { SiteFiles } from './checks/check.ts';
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

async function listSiteFiles(root: string, address: string | undefined): Promise<SiteFiles> {
  const [pages = [], publicFiles = [], components = []] = await Promise.all(
    ['src/pages', 'public', 'src/components'].map((folder) => listFiles(path.join(root, folder))),
  );
  return { pages, publicFiles, components, address };
}

/**
 * Reads all event files and event types below a project's root, with every problem of every file.
 * @param known files read before; one whose text is unchanged isn't read again
 * @param address where the site is, with its base, so that links to it can be told from others
 */
export async function readEventFiles(
  root: string,
  known: ReadonlyMap<string, EventFile> = new Map(),
  address?: string,
): Promise<EventFiles> {
  const eventsFolder = path.join(root, EVENTS_FOLDER);
  const [names, types, site] = await Promise.all([
    listFiles(eventsFolder),
    readEventTypes(root),
    listSiteFiles(root, address),
  ]);
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
  const own = [...types, ...files].flatMap(({ problems }) => problems);
  return { files, types, problems: [...strays, ...own, ...runChecks({ files, typeIds, site })] };
}
