import { readdir } from 'node:fs/promises';
import path from 'node:path';

const toSlashes = (name: string) => name.split(path.sep).join('/');

/** Paths of the files in a folder and those in it, as URLs have them; of a folder that isn't there, none. Hidden ones are left out. */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => toSlashes(path.relative(folder, path.join(entry.parentPath, entry.name))))
      .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
