import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../../event-files/decode-text.ts';
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

/** Tidies event files. @param files paths from the root @returns those that were changed */
export async function fixFiles(root: string, files: readonly string[]): Promise<string[]> {
  const fixed: string[] = [];
  for (const file of files) {
    const place = path.join(root, file);
    const { text, problem } = decodeText(await readFile(place));
    // Of bytes that are no text nothing could be kept.
    const tidy = problem === undefined ? tidyEventFile(text) : text;
    if (tidy === text) continue;
    await replaceFile(place, tidy);
    fixed.push(file);
  }
  return fixed;
}
