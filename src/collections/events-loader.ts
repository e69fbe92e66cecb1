import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { BODY_COMPONENT_NAMES } from '../components/event/body-components.ts';
import { formatReport } from '../event-files/reporting/format-report.ts';
import { isPlainMarkdown } from '../event-files/body/is-plain-markdown.ts';
import type { Problem } from '../event-files/problem.ts';
import { readEventFiles } from '../event-files/read-event-files.ts';
import type { EventFile } from '../event-files/read-event-file.ts';
import { readEventTypes } from '../event-files/read-event-types.ts';
import { createEditorSchema } from '../event-files/schema/editor-schema.ts';

/** The loader tells of problems on the dev server's own file watcher, the one object that it and the tools of development hold. */
export const PROBLEMS_EVENT = 'event-files:problems';

/** By which Astro is told to load the events anew. */
export const EVENTS_LOADER = 'events-loader';

/** The build's one error: the report for authors, without a stack, which would tell them nothing. */
class EventFilesError extends Error {
  override name = 'EventFilesError';

  constructor(report: string) {
    super(report);
    this.stack = report;
  }
}

/** Puts a sound file into the collection; one that hasn't changed stays as it is. @param isFirst whether nothing has been loaded before */
async function storeEvent(
  { id, file, text, body, data }: EventFile,
  context: LoaderContext,
  isFirst: boolean,
): Promise<void> {
  const { store, config } = context;
  if (data === undefined) return;
  const digest = context.generateDigest(text);
  const stored = store.get(id);
  if (stored?.digest === digest) {
    // The list of modules may be that of another build. Once is enough, since Astro takes half a second for it.
    if (isFirst && stored.deferredRender === true) store.addModuleImport(file);
    return;
  }
  const entry = { id, data: { ...data }, filePath: file, digest };
  if (isPlainMarkdown(body)) {
    store.set({ ...entry, rendered: await context.renderMarkdown(body, { fileURL: new URL(file, config.root) }) });
  } else {
    store.set({ ...entry, deferredRender: true });
  }
}

/**
 * The events collection. It reads every file and collects every problem: a build fails once, with the whole report;
 * in development what is sound is shown, a broken file keeps its last good version (but a body that is an MDX module fails, on its own page), and the report is in the overlay.
 */
export function eventsLoader() {
  /** In development it is asked again whenever a file has changed. */
  let known = new Map<string, EventFile>();

  return {
    name: EVENTS_LOADER,
    // Files are judged by readEventFiles; from this Astro makes types, and the JSON Schema that editors complete fields by.
    createSchema: async () => ({
      schema: createEditorSchema((await readEventTypes(process.cwd())).map(({ id }) => id)),
      types: 'export type Entry = import("../../src/events/event-data.ts").EventData;',
    }),
    async load(context: LoaderContext) {
      const root = fileURLToPath(context.config.root);
      const url = URL.parse(context.config.base, context.config.site)?.href;
      const sync = async (): Promise<Problem[]> => {
        const isFirst = known.size === 0;
        const { files, problems } = await readEventFiles(root, { known, url, components: BODY_COMPONENT_NAMES });
        known = new Map(files.map((file) => [file.file, file]));
        const ids = new Set(files.map(({ id }) => id));
        for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
        const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
        await Promise.all(
          files.filter(({ file }) => !broken.has(file)).map((file) => storeEvent(file, context, isFirst)),
        );
        return problems;
      };

      const report = (problems: Problem[]) => {
        const text = formatReport(problems);
        if (problems.some(({ severity }) => severity === 'error')) context.logger.error(`\n${text}`);
        else if (problems.length > 0) context.logger.warn(`\n${text}`);
        context.watcher?.emit(PROBLEMS_EVENT, problems);
      };

      const problems = await sync();
      if (context.watcher === undefined && problems.some(({ severity }) => severity === 'error')) {
        throw new EventFilesError(formatReport(problems));
      }
      report(problems);
    },
  } satisfies Loader;
}
