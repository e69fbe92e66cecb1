import fs from 'node:fs';
import path from 'node:path';

/** Why the file can't be written, for the author. */
export class CannotWriteError extends Error {
  override name = 'CannotWriteError';
}

/** Events are read from real folders only; where anything else has the folder's name, its files would be lost to the site. */
function refuseOther(root: string, folder: string): void {
  const there = fs.lstatSync(path.join(root, folder), { throwIfNoEntry: false });
  if (there === undefined || there.isDirectory()) return;
  throw new CannotWriteError(`${folder} isn't a real folder, so no event is read from it. Remove it.`);
}

/** The error of the system, in a sentence. */
function describeFailure(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new CannotWriteError(
    code === 'EEXIST' ? `${file} already exists.` : `${file} can't be written: ${message.replace(/, \w+ '.*/s, '')}.`,
  );
}

/** Gives a complete file its name. Never over another, not even one that has just come. */
function publish(complete: string, target: string): void {
  try {
    fs.linkSync(complete, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw error;
    // Not every file system has links.
    fs.copyFileSync(complete, target, fs.constants.COPYFILE_EXCL);
  }
}

function write(root: string, file: string, text: string): void {
  const target = path.join(root, file);
  const folder = path.dirname(target);
  const made = fs.mkdirSync(folder, { recursive: true });
  const complete = path.join(folder, `.new-${String(process.pid)}.tmp`);
  try {
    // Some systems treat `KCD.mdx` and `kcd.mdx` as one file, and some don't: here they always are.
    const name = path.basename(target).toLowerCase();
    const namesake = fs.readdirSync(folder).find((other) => other.toLowerCase() === name);
    if (namesake !== undefined) throw new CannotWriteError(`${path.posix.dirname(file)}/${namesake} already exists.`);
    fs.writeFileSync(complete, text, { flag: 'wx' });
    publish(complete, target);
  } catch (error) {
    fs.rmSync(complete, { force: true });
    if (made !== undefined) fs.rmdirSync(folder);
    throw error;
  } finally {
    fs.rmSync(complete, { force: true });
  }
}

/**
 * Writes a file that isn't there yet, and its folder where that isn't there either. All of it is there afterwards, or nothing:
 * it is done without a pause, in which the process could be ended.
 * @param file from the project's root, with forward slashes
 * @throws CannotWriteError if there is one of that name, in whatever case, or it can't be written there
 */
export function writeNewFile(root: string, file: string, text: string): void {
  refuseOther(root, path.posix.dirname(file));
  try {
    write(root, file, text);
  } catch (error) {
    throw describeFailure(file, error);
  }
}
