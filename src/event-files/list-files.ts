import { listEntries } from './list-entries.ts';

/** Paths of the files in a folder and those in it, as URLs have them; of a folder that isn't there, none. Hidden ones are left out. */
export async function listFiles(folder: string): Promise<string[]> {
  return (await listEntries(folder)).filter(({ kind }) => kind === 'file').map(({ name }) => name);
}
