import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { tidyEventFile } from '../../event-files/tidy-event-file.ts';
import { toVisible } from '../../event-files/format-report.ts';

const WRITABLE = 0o222;

/** Replaces a file at once or not at all. */
async function replaceFile(file: string, text: string, mode: number): Promise<void> {
  // Hidden files aren't events, should one be left.
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { mode });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Tidies event files. @returns the paths of those that were changed, and sentences about those that had to be left */
export async function fixFiles(root: string, files: readonly EventFile[]) {
  const fixed: string[] = [];
  const notes: string[] = [];
  for (const { file, frontmatter, problems } of files) {
    const place = path.join(root, file);
    const text = await readFile(place, 'utf8');
    // Bytes that aren't text would be lost.
    const isText = !problems.some(({ rule }) => rule === 'encoding');
    const tidy = isText ? tidyEventFile(text) : text;
    if (tidy === text) {
      if (frontmatter.data === undefined) {
        notes.push(`--fix can't tidy ${toVisible(file)}, since its fields can't be read.`);
      }
      continue;
    }
    const { mode } = await stat(place);
    if ((mode & WRITABLE) === 0) {
      notes.push(`--fix left ${toVisible(file)} as it is, since the file is read-only.`);
      continue;
    }
    await replaceFile(place, tidy, mode);
    fixed.push(file);
  }
  return { fixed, notes };
}
