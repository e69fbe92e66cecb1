import { readdir } from 'node:fs/promises';
import path from 'node:path';

export const EVENT_TYPES_FOLDER = 'src/content/event-types';

const TYPE_ENDING = /\.ya?ml$/;

/** Ids of the types of events below a project's root, in their order; none where the folder isn't there. */
export async function readTypeIds(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, EVENT_TYPES_FOLDER)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => TYPE_ENDING.test(name) && !name.startsWith('.'))
    .map((name) => name.replace(TYPE_ENDING, ''))
    .sort();
}
