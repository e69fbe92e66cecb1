import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFormerTypes } from '../events/filters/former-types.ts';
import { runChecks } from './checks.ts';
import type { CheckContext } from './checks/check.ts';
import { problemOfFile, type Problem } from './problem.ts';
import { readEventBytes, type EventFile } from './read-event-file.ts';
import { listValidTypes, readEventTypes } from './read-event-types.ts';
import { checkSources } from './checks/known-sources.ts';
import { listEntries, listFiles, type Entry } from './reading/list-entries.ts';
import { loadSources } from './sources/read-sources.ts';

export const EVENTS_FOLDER = 'src/content/events';

const EVENT_ENDING = '.mdx';
const TEXT_ENDING = /\.(?:mdx?|markdown)$/i;

/** Folders of the site that links and images in bodies point to. */
export const SITE_FOLDERS = { pages: 'src/pages', publicFiles: 'public' } as const;

export type EventFiles = Awaited<ReturnType<typeof readEventFiles>>;

export interface ReadOptions {
  /** Files read before, by path; one whose bytes are unchanged isn't read again. */
  known?: ReadonlyMap<string, EventFile> | undefined;
  previous?: CheckContext['previous'];
  now?: CheckContext['now'];
  /** The URL of the site, with its base, so that links to it are distinguished from others. */
  siteUrl?: string | undefined;
  components?: readonly string[];
}

const isEventFile = ({ name, kind }: Entry) => kind === 'file' && name.endsWith(EVENT_ENDING);

/** Whether an entry is out of place among event files; a folder only if it is named like one. */
const isStray = (entry: Entry) => !isEventFile(entry) && (entry.kind !== 'folder' || entry.name.endsWith(EVENT_ENDING));

const NOT_FILES: Readonly<Record<Exclude<Entry['kind'], 'file'>, string>> = {
  folder: 'The name of an event file ends in .mdx, but this is a folder. Rename or remove it.',
  link: "Symbolic links aren't followed, so this one isn't read. Replace it by the file or folder itself.",
  other: 'Only event files belong here, and this is neither a file nor a folder. Remove it.',
};

/** @param names all files in the folder */
function describeStray({ name, kind }: Entry, names: readonly string[]): string {
  if (kind !== 'file') return NOT_FILES[kind];
  if (!TEXT_ENDING.test(name)) {
    return 'Only event files, which end in .mdx, belong here. Put images and other files into public/.';
  }
  const renamed = name.replace(TEXT_ENDING, EVENT_ENDING).toLowerCase();
  const other = names.find((known) => known !== name && known.toLowerCase() === renamed);
  const fix =
    other === undefined
      ? `Rename it to ${path.posix.basename(renamed)}.`
      : `${other} exists as well: keep one of them, as ${renamed}.`;
  return `The name of an event file ends in .mdx, so this file isn't read. ${fix}`;
}

/** Whether a file is as it was read. The text of bytes that aren't UTF-8 doesn't show it. */
const isUnchanged = ({ text, problems }: EventFile, bytes: Buffer): boolean =>
  !problems.some(({ rule }) => rule === 'encoding') && bytes.equals(Buffer.from(text));

/** Reads all event files, event types and sources below a project's root, with the problems that a file has by itself. */
export async function readFiles(root: string, options: ReadOptions = {}) {
  const { known, previous, now, siteUrl, components = [] } = options;
  const eventsFolder = path.join(root, EVENTS_FOLDER);
  const [entries, types, sources, pages, publicFiles] = await Promise.all([
    listEntries(eventsFolder),
    readEventTypes(root),
    loadSources(root),
    listFiles(path.join(root, SITE_FOLDERS.pages)),
    listFiles(path.join(root, SITE_FOLDERS.publicFiles)),
  ]);
  const site = { pages, publicFiles, components, url: siteUrl };
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
  const strays = entries.filter(isStray).map((entry) => {
    const message = describeStray(entry, names);
    return { ...problemOfFile(`${EVENTS_FOLDER}/${entry.name}`, message), rule: 'no-stray-files' };
  });
  const formerTypes = listFormerTypes(listValidTypes(types));
  const context: CheckContext = { files, typeIds, formerTypes, sourceIds: sources.ids, site, previous, now };
  const problems: Problem[] = [...strays, ...[...types, sources, ...files].flatMap((file) => file.problems)];
  return { files, types, sources, context, problems };
}

/** The problems that are seen only when a file is compared with others, or its body read. */
export function checkFiles({ files, sources, context }: Awaited<ReturnType<typeof readFiles>>): Problem[] {
  const { typeIds } = context;
  return [...checkSources(sources, { typeIds, eventIds: files.map(({ id }) => id) }), ...runChecks(context)];
}

/** Reads all event files, event types and sources below a project's root, with every problem of every file and of how they fit together. */
export async function readEventFiles(root: string, options: ReadOptions = {}) {
  const read = await readFiles(root, options);
  return { ...read, problems: [...read.problems, ...checkFiles(read)] };
}
