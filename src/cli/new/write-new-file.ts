import fs from 'node:fs';
import path from 'node:path';

/** Why no event can be added, for the author. */
export class CannotAddError extends Error {
  override name = 'CannotAddError';
}

/** Gives a complete file its name. Never over another, not even one that has just come. */
function publish(complete: string, target: string): void {
  try {
    fs.linkSync(complete, target);
  } catch {
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
    if (namesake !== undefined) throw new CannotAddError(`${path.posix.dirname(file)}/${namesake} already exists.`);
    fs.writeFileSync(complete, text, { flag: 'wx' });
    publish(complete, target);
  } finally {
    fs.rmSync(complete, { force: true });
    if (made !== undefined && !fs.existsSync(target)) fs.rmdirSync(folder);
  }
}

/**
 * Writes a file that isn't there yet, and its folder where that isn't there either. All of it is there afterwards, or nothing:
 * it is done without a pause, in which the process could be ended. @param file from the project's root, with forward slashes
 * @throws CannotAddError if there is one of that name, in whatever case, or it can't be written there
 */
export function writeNewFile(root: string, file: string, text: string): void {
  const folder = path.posix.dirname(file);
  if (fs.lstatSync(path.join(root, folder), { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new CannotAddError(`${folder} isn't a real folder, so no event is read from it. Remove it.`);
  }
  try {
    write(root, file, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reason = `can't be written: ${message.replace(/, \w+ '.*/s, '')}.`;
    throw new CannotAddError(`${file} ${code === 'EEXIST' ? 'already exists.' : reason}`);
  }
}
