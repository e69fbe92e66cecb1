import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { EVENTS_FOLDER } from '../event-files/read-event-files.ts';
import { EVENT_TYPES_FOLDER } from '../event-files/read-event-types.ts';
import { EVENTS_LOADER } from '../events-loader.ts';

/** The watcher tells of one change to a file in 50 ms and keeps quiet about others: by then all of them must be there to be read. */
const SETTLING_MS = 60;

/** What authors change; links may lead to files in `public/`. */
const WATCHED_FOLDERS = [EVENTS_FOLDER, EVENT_TYPES_FOLDER, 'public'];

/**
 * In `npm run dev`: loads the events anew when a file of theirs changes. Astro saves at once what it was asked to load,
 * and half a second later what a loader changes by itself; authors would wait for that at each saving.
 */
export function refreshEvents(): AstroIntegration {
  return {
    name: 'refresh-events',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let isWaiting = false;
        const refresh = async () => {
          await wait(SETTLING_MS);
          isWaiting = false;
          await refreshContent?.({ loaders: [EVENTS_LOADER] });
        };
        const onChange = (changed: string) => {
          const file = changed.replaceAll('\\', '/');
          if (isWaiting || !WATCHED_FOLDERS.some((folder) => file.includes(`/${folder}/`))) return;
          isWaiting = true;
          refresh().catch((error: unknown) => {
            logger.error(String(error));
          });
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, onChange);
      },
    },
  };
}
