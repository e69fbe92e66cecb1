import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';

/** An editor may still be writing, and a checkout changes many files at once. */
const SETTLING_MS = 10;

/**
 * Calls `sync` after files in some folders have been added, changed or removed: once for those that change together, and
 * never twice at a time.
 * @param folders from the project's root, such as `public`
 */
export function watchFolders(
  { config, logger, watcher }: Pick<LoaderContext, 'config' | 'logger' | 'watcher'>,
  folders: readonly string[],
  sync: () => Promise<void>,
): void {
  if (watcher === undefined) return;
  const watched = folders.map((folder) => path.join(fileURLToPath(config.root), folder, path.sep));
  let isChanged = false;
  let isSyncing = false;
  const onChange = async (file: string) => {
    if (!watched.some((folder) => path.normalize(file).startsWith(folder))) return;
    isChanged = true;
    if (isSyncing) return;
    isSyncing = true;
    while (isChanged) {
      await wait(SETTLING_MS);
      isChanged = false;
      await sync().catch((error: unknown) => {
        logger.error(String(error));
      });
    }
    isSyncing = false;
  };
  watcher.add(watched);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, (file: string) => void onChange(file));
}
