import { copyFileSync, constants, linkSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Told to the author: a file of that name is there. */
export class FileExistsError extends Error {
  override name = 'FileExistsError';
}

/** Some systems take `KCD.mdx` and `kcd.mdx` for one file, and some don't: here they always are. */
function findNamesake(folder: string, name: string): string | undefined {
  return readdirSync(folder).find((other) => other.toLowerCase() === name.toLowerCase());
}

/** Gives a complete file its name. Never over another, not even one that has just come. */
function publish(complete: string, target: string): void {
  try {
    linkSync(complete, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw error;
    // Not every file system has links.
    copyFileSync(complete, target, constants.COPYFILE_EXCL);
  }
}

/**
 * Writes a file that isn't there yet, and its folder where that isn't there either. All of it is there afterwards, or nothing:
 * it is done without a pause, in which the process could be ended.
 * @param file from the project's root, with forward slashes
 * @throws FileExistsError if there is one of that name, in whatever case
 */
export function writeNewFile(root: string, file: string, text: string): void {
  const target = path.join(root, file);
  const folder = path.dirname(target);
  const made = mkdirSync(folder, { recursive: true });
  const complete = path.join(folder, `.new-${String(process.pid)}.tmp`);
  try {
    const namesake = findNamesake(folder, path.basename(target));
    if (namesake !== undefined) throw new FileExistsError(`${path.posix.dirname(file)}/${namesake} is there already.`);
    writeFileSync(complete, text, { flag: 'wx' });
    publish(complete, target);
  } catch (error) {
    rmSync(complete, { force: true });
    if (made !== undefined) rmdirSync(folder);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new FileExistsError(`${file} is there already.`);
    throw error;
  } finally {
    rmSync(complete, { force: true });
  }
}
