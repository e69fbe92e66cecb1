import path from 'node:path';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { UsageError } from '../shared/usage-error.ts';

interface Folders {
  root: string;
  /** What paths may be relative to, the nearest first. */
  from: readonly string[];
}

const isAtOrIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/**
 * Those of the files that are meant by paths of files and folders; all of them, without any.
 * @param known paths from the root, with forward slashes
 * @throws UsageError for a path at which none of them is
 */
export function selectFiles(paths: readonly string[], known: readonly string[], { root, from }: Folders): Set<string> {
  if (paths.length === 0) return new Set(known);
  const selected = paths.flatMap((given) => {
    const candidates = from.map((folder) => {
      const relative = path.relative(root, path.resolve(folder, given)).split(path.sep).join('/');
      return relative === '' ? known : known.filter((file) => isAtOrIn(file, relative));
    });
    const meant = candidates.find((files) => files.length > 0);
    if (meant === undefined) {
      throw new UsageError(`There is no event file at "${given}". They are at ${EVENTS_FOLDER}/<year>/<name>.mdx.`);
    }
    return meant;
  });
  return new Set(selected);
}
