import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tidyEventFile } from '../../event-files/tidy-event-file.ts';

/** Writes a file at once or not at all, with the rights that it has. */
async function replaceFile(file: string, text: string): Promise<void> {
  const { mode } = await stat(file);
  // Hidden files are no events, should one be left.
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { mode });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Of bytes that are no UTF-8 nothing can be kept. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Tidies event files. @param files paths from the root @returns those that were changed */
export async function fixFiles(root: string, files: readonly string[]): Promise<string[]> {
  const fixed: string[] = [];
  for (const file of files) {
    const place = path.join(root, file);
    const text = decode(await readFile(place));
    const tidy = text === undefined ? undefined : tidyEventFile(text);
    if (tidy === undefined || tidy === text) continue;
    await replaceFile(place, tidy);
    fixed.push(file);
  }
  return fixed;
}
