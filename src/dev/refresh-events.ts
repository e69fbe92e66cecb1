import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { EVENTS_FOLDER, SITE_FOLDERS } from '../event-files/read-event-files.ts';
import { EVENT_TYPES_FOLDER } from '../event-files/read-event-types.ts';
import { EVENT_TYPES_LOADER } from '../collections/event-types-loader.ts';
import { EVENTS_LOADER, PROBLEMS_EVENT } from '../collections/events-loader.ts';
import { holdBackChanges } from './hold-back-changes.ts';
import { takeTurns } from './take-turns.ts';

/** An editor may be in the middle of writing; and after a deletion Astro writes a last file when it says that it has loaded all. */
const WRITING_MS = 10;
/** The watcher tells of a change to a file and then, for 50 ms, keeps quiet about it. */
const QUIET_MS = 60;

/** While Astro reads the configuration of the collections anew, it passes over what it is asked to load. */
const RETRY_MS = 20;
const MAX_RETRIES = 1500;

/** What authors change; links may lead to files in `public/`. */
const WATCHED_FOLDERS = [EVENTS_FOLDER, EVENT_TYPES_FOLDER, SITE_FOLDERS.publicFiles];

/** Astro tells itself of it. The watcher tells once more, later, and all modules are loaded anew beneath a page. */
const UNWATCHED = '**/.astro/content-assets.mjs';

const GONE = 0;

/** When a file was last written (ms), or `GONE`. */
async function lastWritten(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => GONE,
  );
}

/** Cfps what works off changes until there are none, one call at a time. @returns to be called at each change */
function workOff(hasChanges: () => boolean, work: () => Promise<void>): () => void {
  let isWorking = false;
  const run = async () => {
    while (hasChanges()) await work();
  };
  return () => {
    if (isWorking) return;
    isWorking = true;
    void run().finally(() => {
      isWorking = false;
    });
  };
}

/**
 * In `npm run dev`: loads the events anew when a file of theirs changes. Astro saves at once what it was asked to load,
 * and half a second later what a loader changes by itself; authors would wait for that at each saving.
 * A page that is rendered meanwhile could fail, or keep what was before: pages and changes take turns.
 */
export function refreshEvents(): AstroIntegration {
  return {
    name: 'refresh-events',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { server: { watch: { ignored: [UNWATCHED] } } } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const turns = takeTurns();
        server.middlewares.use(turns.renderInTurn);
        let loads = 0;
        server.watcher.on(PROBLEMS_EVENT, () => {
          loads += 1;
        });
        const load = async () => {
          const before = loads;
          for (let tries = 0; loads === before && tries < MAX_RETRIES; tries += 1) {
            if (tries > 0) await wait(RETRY_MS);
            await refreshContent?.({ loaders: [EVENTS_LOADER, EVENT_TYPES_LOADER] });
          }
        };
        const refresh = async () => {
          const written = new Map<string, number>();
          await turns.workInTurn(async () => {
            await wait(WRITING_MS);
            for (const file of changes.tell(isVites)) written.set(file, await lastWritten(file));
            await load().catch((error: unknown) => {
              logger.error(String(error));
            });
            if ([...written.values()].includes(GONE)) await wait(WRITING_MS);
          });
          await wait(QUIET_MS);
          for (const [file, time] of written) if ((await lastWritten(file)) !== time) changes.hold(file);
        };
        const onChange = workOff(() => changes.areHeld(), refresh);
        // Of another file it would only work out all routes anew, and load nearly all modules.
        const isVites = (file: string) =>
          !file.endsWith('.mdx') ||
          Object.values(server.environments).some(
            ({ moduleGraph }) => moduleGraph.getModulesByFile(file.replaceAll('\\', '/')) !== undefined,
          );
        const isWatched = (file: string) => WATCHED_FOLDERS.some((folder) => file.includes(`/${folder}/`));
        const changes = holdBackChanges(server.watcher, isWatched, onChange);
      },
    },
  };
}
