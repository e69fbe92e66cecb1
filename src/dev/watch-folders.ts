import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';

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

/**
 * Calls `sync` after files change: once for those that change together, never twice at a time.
 * @param folders absolute; @param sync is given the files, and never fails
 * @returns until when all changes are synced; `undefined` if they are
 */
export function watchFolders(
  watcher: Pick<ViteDevServer['watcher'], 'add' | 'on'>,
  folders: readonly string[],
  sync: (files: ReadonlySet<string>) => Promise<void>,
): () => Promise<void> | undefined {
  let changed = new Set<string>();
  let unsynced: PromiseWithResolvers<void> | undefined;
  let isSyncing = false;

  function add(file: string): void {
    changed.add(file);
    unsynced ??= Promise.withResolvers();
  }

  async function syncChanges(): Promise<void> {
    isSyncing = true;
    while (changed.size > 0) {
      await wait(SETTLING_MS);
      const files = changed;
      changed = new Set();
      const times = await readTimes(files);
      await sync(files);
      if (changed.size === 0) {
        unsynced?.resolve();
        unsynced = undefined;
      }
      await wait(QUIET_MS);
      const timesNow = await readTimes(files);
      [...files].filter((_, index) => times[index] !== timesNow[index]).forEach(add);
    }
    isSyncing = false;
  }

  const onChange = (file: string) => {
    if (!folders.some((folder) => path.normalize(file).startsWith(path.join(folder, path.sep)))) return;
    add(file);
    if (!isSyncing) void syncChanges();
  };
  watcher.add([...folders]);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
  return () => unsynced?.promise;
}
