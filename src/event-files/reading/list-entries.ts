import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

export interface Entry {
  /** Its path in the folder, with forward slashes. */
  name: string;
  /** A link is not followed; `other` is a pipe, a socket or a device, which can block whoever opens it. */
  kind: 'file' | 'folder' | 'link' | 'other';
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** Everything in a folder and its subfolders, by name, except hidden files; nothing if the folder doesn't exist. */
export async function listEntries(folder: string): Promise<Entry[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .map((entry) => {
        const name = path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
        return { name, kind: kindOf(entry) };
      })
      .filter(({ name }) => !/(?:^|\/)\./.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Paths of the files in a folder and its subfolders, with forward slashes, except hidden ones; none if the folder doesn't exist. */
export const listFiles = async (folder: string): Promise<string[]> =>
  (await listEntries(folder)).filter(({ kind }) => kind === 'file').map(({ name }) => name);
