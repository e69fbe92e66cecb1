import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';

/** A checkout changes many files at once, and an editor may still be writing. */
const SETTLING_MS = 10;
/** The watcher reports a change of a file and then, for 50 ms, none of that file: the end of a slow write would be missed. */
const QUIET_MS = 60;

/** When files were last written (ms), 0 for those that don't exist. */
const readTimes = (files: Iterable<string>) =>
  Promise.all(
    [...files].map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );

/** Calls `sync` after files change: once for those that change together, never twice at a time. @param folders from the root */
export function watchFolders(
  { config, logger, watcher }: Pick<LoaderContext, 'config' | 'logger' | 'watcher'>,
  folders: readonly string[],
  sync: () => Promise<void>,
): void {
  if (watcher === undefined) return;
  const watched = folders.map((folder) => path.join(fileURLToPath(config.root), folder, path.sep));
  let changed = new Set<string>();
  let isSyncing = false;

  async function syncChanges(): Promise<void> {
    isSyncing = true;
    while (changed.size > 0) {
      await wait(SETTLING_MS);
      const files = changed;
      changed = new Set();
      const times = await readTimes(files);
      await sync().catch((error: unknown) => {
        logger.error(String(error));
      });
      await wait(QUIET_MS);
      const timesNow = await readTimes(files);
      [...files].filter((_, index) => times[index] !== timesNow[index]).forEach((file) => changed.add(file));
    }
    isSyncing = false;
  }

  const onChange = (file: string) => {
    if (!watched.some((folder) => path.normalize(file).startsWith(folder))) return;
    changed.add(file);
    if (!isSyncing) void syncChanges();
  };
  watcher.add(watched);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}
