import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where tools keep what can be made again: `node_modules/.cache` of the project that a folder is in. It is looked for from the code,
 * which lies in `src/` or is built into `dist/`, and not from where the process was started.
 */
export function findCacheFolder(folder: string): string {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    if (existsSync(path.join(at, 'node_modules'))) return path.join(at, 'node_modules/.cache');
  }
  return path.join(folder, '.cache');
}
