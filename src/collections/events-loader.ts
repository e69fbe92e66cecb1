import { channel } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readEventTypes } from '../event-files/read-event-types.ts';
import { createEditorSchema } from '../event-files/schema/editor-schema.ts';
import { eventTypeSchema } from '../event-files/event-type-schema.ts';
import { readEvents, stopReader } from './event-reader.ts';
import type { EventEntry } from './event-reader-tasks.ts';

/** On it, all problems are published at each load. */
export const problemsChannel = channel('event-files:problems');

/** The build's one error: the report for authors, without a stack, which would be of no use to them. */
const toError = (report: string) => Object.assign(new Error(report), { name: 'EventFilesError', stack: report });

function removeOthers(store: LoaderContext['store'], kept: readonly string[]): void {
  const ids = new Set(kept);
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
}

/** Names the modules of what is stored already to Astro. */
function addModules(store: LoaderContext['store']): void {
  for (const { deferredRender, filePath } of store.values())
    if (deferredRender === true && filePath !== undefined) store.addModuleImport(filePath);
}

/** What is stored of an entry. @throws Error that names its file */
async function renderEntry({ id, file, data, body, isPlain, digest }: EventEntry, context: LoaderContext) {
  const stored = { id, data: { ...data }, body, filePath: file, digest };
  if (!isPlain) return { ...stored, deferredRender: true };
  try {
    // Astro takes what stands between fences at the beginning for frontmatter.
    const text = `---\n---\n${body}`;
    return { ...stored, rendered: await context.renderMarkdown(text, { fileURL: new URL(file, context.config.root) }) };
  } catch (error) {
    throw new Error(`${file} can't be rendered: ${String(error)}`, { cause: error });
  }
}

/**
 * The events collection. It reads every file and collects every problem: a build fails once, with the whole report;
 * in development what is valid is shown, a broken file keeps its last good version (but a body that is an MDX module fails, on its own page), and the report is in the overlay.
 */
export function eventsLoader() {
  let isFirst = true;

  async function sync(context: LoaderContext): Promise<void> {
    const { store, config, watcher, logger } = context;
    const digests = new Map(store.values().map(({ id, digest }) => [id, String(digest)]));
    // A build has begun to read before the store was there.
    const reading = readEvents(config, isFirst ? new Map() : digests);
    const { ids, entries } = await reading.entries;
    removeOthers(store, ids);
    const changed = entries.filter(({ id, digest }) => digests.get(id) !== digest);
    const results = await Promise.allSettled(changed.map((entry) => renderEntry(entry, context)));
    const { problems, report, broken } = await reading.checked;
    if (watcher === undefined) void stopReader();
    // The list of modules may be that of another build. Once is enough, since Astro takes half a second for it.
    if (isFirst) addModules(store);
    isFirst = false;
    for (const result of results)
      if (result.status === 'fulfilled' && !broken.has(result.value.filePath)) store.set(result.value);
    if (broken.size > 0 && watcher === undefined) throw toError(report);
    if (broken.size > 0) logger.error(`\n${report}`);
    else if (problems.length > 0) logger.warn(`\n${report}`);
    problemsChannel.publish(problems);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  return {
    name: 'events-loader',
    // Files are validated by readEventFiles; from this Astro makes types, and the JSON Schema that editors complete fields by.
    createSchema: async () => ({
      schema: createEditorSchema((await readEventTypes(process.cwd())).map(({ id }) => id)),
      types: 'export type Entry = import("../../src/events/event-data.ts").EventData;',
    }),
    load: sync,
  } satisfies Loader;
}

/** Puts the valid types into the collection; in development, a broken one keeps its last good version. */
async function syncTypes(context: LoaderContext): Promise<void> {
  const { store, config } = context;
  const types = await readEventTypes(fileURLToPath(config.root));
  const ids = types.map(({ id }) => id);
  removeOthers(store, ids);
  for (const { id, file, data } of types) {
    if (data === undefined) continue;
    store.set({ id, data: { ...data }, filePath: file, digest: context.generateDigest({ ...data }) });
  }
}

/** The collection of event types. Problems in their files are reported by the loader of the events, which reads both. */
export const eventTypesLoader = () =>
  ({
    name: 'event-types-loader',
    schema: eventTypeSchema,
    load: syncTypes,
  }) satisfies Loader;
