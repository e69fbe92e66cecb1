import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { eventTypeSchema } from '../event-files/event-type-schema.ts';
import { readEventTypes } from '../event-files/read-event-types.ts';

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

/** By which Astro is told to load the event types anew. */
export const EVENT_TYPES_LOADER = 'event-types-loader';

/** The collection of event types. What is wrong with a file is told by the loader of the events, which reads both. */
export function eventTypesLoader() {
  return { name: EVENT_TYPES_LOADER, schema: eventTypeSchema, load: sync } satisfies Loader;
}
