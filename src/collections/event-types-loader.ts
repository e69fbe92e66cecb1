import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { eventTypeSchema } from '../event-files/event-type-schema.ts';
import { EVENT_TYPES_FOLDER, readEventTypes } from '../event-files/read-event-types.ts';
import { watchFolders } from './watch-folders.ts';

/** Puts the valid types into the collection; in development, a broken one keeps its last good version. */
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

/** The collection of event types. Problems in their files are reported by the loader of the events, which reads both. */
export function eventTypesLoader() {
  return {
    name: 'event-types-loader',
    schema: eventTypeSchema,
    async load(context) {
      await sync(context);
      watchFolders(context, [EVENT_TYPES_FOLDER], () => sync(context));
    },
  } satisfies Loader;
}
