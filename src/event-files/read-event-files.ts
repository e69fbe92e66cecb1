import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckContext } from './checks/check.ts';
import type { SiteFiles } from './links/list-site-paths.ts';
import { runChecks } from './checks.ts';
import { describeStray } from './reading/describe-stray.ts';
import { listEntries, listFiles, type Entry } from './reading/list-entries.ts';
import type { Problem } from './problem.ts';
import { readEventBytes, type EventFile } from './read-event-file.ts';
import type { EventTypeFile } from './read-event-type.ts';
import { readEventTypes } from './read-event-types.ts';

export const EVENTS_FOLDER = 'src/content/events';

const EVENT_ENDING = '.mdx';

/** Folders of the site that links and images in bodies point to. */
export const SITE_FOLDERS = { pages: 'src/pages', publicFiles: 'public' } as const;

export interface EventFiles {
  files: EventFile[];
  types: EventTypeFile[];
  /** What they were checked by. */
  context: CheckContext;
  /** Of all files, and of how they fit together. */
  problems: Problem[];
}

export interface ReadOptions {
  /** Files read before, by path; one whose bytes are unchanged isn't read again. */
  known?: ReadonlyMap<string, EventFile> | undefined;
  /** What the files were before the changes that are checked, where that is known: see `CheckContext`. */
  previous?: ReadonlyMap<string, string | undefined> | undefined;
  /** The URL of the site, with its base, so that links to it are distinguished from others. */
  siteUrl?: string | undefined;
  /** The components that bodies may use, by name. */
  components?: readonly string[];
}

async function listSiteFiles(root: string, { siteUrl, components = [] }: ReadOptions): Promise<SiteFiles> {
  const list = (name: keyof typeof SITE_FOLDERS) => listFiles(path.join(root, SITE_FOLDERS[name]));
  const [pages, publicFiles] = await Promise.all([list('pages'), list('publicFiles')]);
  return { pages, publicFiles, components, url: siteUrl };
}

const isEventFile = ({ name, kind }: Entry) => kind === 'file' && name.endsWith(EVENT_ENDING);

/** Whether something among event files is not one: of the folders, those that are called so. */
const isStray = (entry: Entry) => !isEventFile(entry) && (entry.kind !== 'folder' || entry.name.endsWith(EVENT_ENDING));

/** Whether a file is as it was read. Of bytes that are no text, the text doesn't say it. */
function isUnchanged({ text, problems }: EventFile, bytes: Buffer): boolean {
  return !problems.some(({ rule }) => rule === 'encoding') && bytes.equals(Buffer.from(text));
}

/** Reads all event files and event types below a project's root, with every problem of every file and of how they fit together. */
export async function readEventFiles(root: string, options: ReadOptions = {}): Promise<EventFiles> {
  const { known, previous } = options;
  const eventsFolder = path.join(root, EVENTS_FOLDER);
  const [entries, types, site] = await Promise.all([
    listEntries(eventsFolder),
    readEventTypes(root),
    listSiteFiles(root, options),
  ]);
  const files = entries.filter(isEventFile).map(({ name }) => {
    const file = `${EVENTS_FOLDER}/${name}`;
    // Promises would take four times as long for files as small as these.
    const bytes = readFileSync(path.join(eventsFolder, name));
    const before = known?.get(file);
    if (before !== undefined && isUnchanged(before, bytes)) return before;
    return readEventBytes(name.slice(0, -EVENT_ENDING.length), file, bytes);
  });
  const typeIds = [...new Set(types.map(({ id }) => id))];
  const names = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name);
  const strays = entries.filter(isStray).map((entry) => describeStray(EVENTS_FOLDER, entry, names));
  const own = [...types, ...files].flatMap(({ problems }) => problems);
  const context = { files, typeIds, site, previous };
  return { files, types, context, problems: [...strays, ...own, ...runChecks(context)] };
}
