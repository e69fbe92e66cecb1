import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { tidyEventFile } from '../../event-files/tidy-event-file.ts';
import { toVisible } from '../../event-files/format-report.ts';
import { replaceFile } from '../shared/replace-file.ts';

const WRITABLE = 0o222;

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
