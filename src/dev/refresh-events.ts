import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { EVENTS_FOLDER } from '../event-files/read-event-files.ts';
import { EVENT_TYPES_FOLDER } from '../event-files/read-event-types.ts';
import { EVENT_TYPES_LOADER } from '../event-types-loader.ts';
import { EVENTS_LOADER, PROBLEMS_EVENT } from '../events-loader.ts';

/** An editor may be in the middle of writing. */
const WRITING_MS = 10;
/** The watcher tells of a change to a file and then, for 50 ms, keeps quiet about it. */
const QUIET_MS = 60;

/** While Astro reads the configuration of the collections anew, it passes over what it is asked to load. */
const RETRY_MS = 20;
const MAX_RETRIES = 1500;

/** What authors change; links may lead to files in `public/`. */
const WATCHED_FOLDERS = [EVENTS_FOLDER, EVENT_TYPES_FOLDER, 'public'];

/** When a file was last written (ms); 0 when it isn't there. */
async function lastWritten(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** Calls `refresh` for changes of files until there are none, one call at a time. @returns what to tell of a change */
function refreshForChanges(refresh: () => Promise<void>): (file: string) => void {
  let changed = new Set<string>();
  let isRefreshing = false;
  const run = async () => {
    while (changed.size > 0) {
      const files = [...changed];
      changed = new Set();
      await wait(WRITING_MS);
      const before = await Promise.all(files.map(lastWritten));
      await refresh();
      await wait(QUIET_MS);
      const after = await Promise.all(files.map(lastWritten));
      for (const [index, file] of files.entries()) if (after[index] !== before[index]) changed.add(file);
    }
  };
  return (file) => {
    changed.add(file);
    if (isRefreshing) return;
    isRefreshing = true;
    void run().finally(() => {
      isRefreshing = false;
    });
  };
}

/**
 * In `npm run dev`: loads the events anew when a file of theirs changes. Astro saves at once what it was asked to load,
 * and half a second later what a loader changes by itself; authors would wait for that at each saving.
 */
export function refreshEvents(): AstroIntegration {
  return {
    name: 'refresh-events',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let loads = 0;
        server.watcher.on(PROBLEMS_EVENT, () => {
          loads += 1;
        });
        const refresh = async () => {
          const before = loads;
          for (let tries = 0; loads === before && tries < MAX_RETRIES; tries += 1) {
            if (tries > 0) await wait(RETRY_MS);
            await refreshContent?.({ loaders: [EVENTS_LOADER, EVENT_TYPES_LOADER] });
          }
        };
        const onChange = refreshForChanges(() =>
          refresh().catch((error: unknown) => {
            logger.error(String(error));
          }),
        );
        for (const event of ['add', 'change', 'unlink']) {
          server.watcher.on(event, (changed: string) => {
            const file = changed.replaceAll('\\', '/');
            if (WATCHED_FOLDERS.some((folder) => file.includes(`/${folder}/`))) onChange(file);
          });
        }
      },
    },
  };
}
