import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { eventTypeSchema } from './event-files/event-type-schema.ts';
import { EVENT_TYPES_FOLDER, readEventTypes } from './event-files/read-event-types.ts';

/** Puts the sound types into the collection; in development, a broken one keeps its last good version. */
async function sync(context: LoaderContext): Promise<void> {
  const { store, config } = context;
  const types = await readEventTypes(fileURLToPath(config.root));
  const ids = new Set(types.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, file, data } of types) {
    if (data !== undefined)
      store.set({ id, data: { ...data }, filePath: file, digest: context.generateDigest({ ...data }) });
  }
}

/** The collection of event types. What is wrong with a file is told by the loader of the events, which reads both. */
export function eventTypesLoader() {
  return {
    name: 'event-types-loader',
    schema: eventTypeSchema,
    async load(context: LoaderContext) {
      await sync(context);
      const onChange = (changed: string) => {
        if (!changed.replaceAll('\\', '/').includes(EVENT_TYPES_FOLDER)) return;
        sync(context).catch((error: unknown) => {
          context.logger.error(String(error));
        });
      };
      for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, onChange);
    },
  } satisfies Loader;
}
