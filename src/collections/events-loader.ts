import { channel } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { BODY_COMPONENT_NAMES } from '../components/event/body-components.ts';
import { noDuplicateSessions } from '../event-files/checks/no-duplicate-sessions.ts';
import { formatReport } from '../event-files/format-report.ts';
import { isPlainMarkdown } from '../event-files/body/is-plain-markdown.ts';
import { readEventFiles } from '../event-files/read-event-files.ts';
import type { EventFile } from '../event-files/read-event-file.ts';
import type { Problem } from '../event-files/problem.ts';
import { readEventTypes } from '../event-files/read-event-types.ts';
import { createEditorSchema } from '../event-files/schema/editor-schema.ts';
import { eventTypeSchema } from '../event-files/event-type-schema.ts';

/** On it, all problems are published at each load. Astro loads this module apart from the configuration's: they share what Node keeps by name only. */
export const problemsChannel = channel('event-files:problems');

/** The build's one error: the report for authors, without a stack, which would be of no use to them. */
const toError = (report: string) => Object.assign(new Error(report), { name: 'EventFilesError', stack: report });

/** Whether a file can't be shown. Of sessions with one id, which were right before sessions had any, the second gets another. */
const isBreaking = ({ severity, rule }: Problem) => severity === 'error' && rule !== noDuplicateSessions.name;

function removeOthers(store: LoaderContext['store'], entries: readonly { id: string }[]): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
}

/** Grows when something else is stored of a file, since Astro keeps what it has stored between builds. */
const ENTRY_VERSION = 2;

/** Puts a valid file into the collection; one that hasn't changed stays as it is. @param isFirst whether nothing has been loaded before */
async function storeEvent(file: EventFile, context: LoaderContext, isFirst: boolean): Promise<void> {
  const { store, config } = context;
  const { id, data } = file;
  if (data === undefined) return;
  const digest = context.generateDigest({ version: ENTRY_VERSION, text: file.text });
  const stored = store.get(id);
  if (stored?.digest === digest) {
    // The list of modules may be that of another build. Once is enough, since Astro takes half a second for it.
    if (isFirst && stored.deferredRender === true) store.addModuleImport(file.file);
    return;
  }
  const body = isPlainMarkdown(file.body)
    ? { rendered: await context.renderMarkdown(file.body, { fileURL: new URL(file.file, config.root) }) }
    : { deferredRender: true };
  store.set({ id, data: { ...data }, body: file.body, filePath: file.file, digest, ...body });
}

/**
 * The events collection. It reads every file and collects every problem: a build fails once, with the whole report;
 * in development what is valid is shown, a broken file keeps its last good version (but a body that is an MDX module fails, on its own page), and the report is in the overlay.
 */
export function eventsLoader() {
  let known = new Map<string, EventFile>();

  async function sync(context: LoaderContext): Promise<void> {
    const { store, config, watcher, logger } = context;
    const isFirst = known.size === 0;
    const { files, problems } = await readEventFiles(fileURLToPath(config.root), {
      known,
      siteUrl: URL.parse(config.base, config.site)?.href,
      components: BODY_COMPONENT_NAMES,
    });
    known = new Map(files.map((file) => [file.file, file]));
    removeOthers(store, files);
    const broken = new Set(problems.filter(isBreaking).map(({ file }) => file));
    await Promise.all(files.filter(({ file }) => !broken.has(file)).map((file) => storeEvent(file, context, isFirst)));
    const report = formatReport(problems);
    if (broken.size > 0 && watcher === undefined) throw toError(report);
    if (broken.size > 0) logger.error(`\n${report}`);
    else if (problems.length > 0) logger.warn(`\n${report}`);
    problemsChannel.publish(problems);
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
  removeOthers(store, types);
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
