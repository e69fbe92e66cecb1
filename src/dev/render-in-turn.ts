import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { stopReader } from '../collections/event-reader.ts';
import { eventsLoader, eventTypesLoader, problemsChannel } from '../collections/events-loader.ts';
import { watchFolders } from './watch-folders.ts';

/** A page that takes longer, or never ends, doesn't keep the next one waiting. */
const PATIENCE_MS = 5000;

/** While Astro reads the configuration of the collections again, as it does after some saves, it passes over what it is asked to load. */
const RETRY_MS = 20;
const MAX_TRIES = 100;

const LOADERS = [eventsLoader().name, eventTypesLoader().name];

/** Loads the events again. @param refreshContent Astro's, which does nothing at times, and doesn't say so */
async function loadEvents(refreshContent: (options: { loaders: string[] }) => Promise<void>): Promise<void> {
  let loads = 0;
  const onLoaded = () => (loads += 1);
  problemsChannel.subscribe(onLoaded);
  for (let tries = 0; loads === 0 && tries < MAX_TRIES; tries += 1) {
    if (tries > 0) await wait(RETRY_MS);
    await refreshContent({ loaders: LOADERS });
  }
  problemsChannel.unsubscribe(onLoaded);
}

/** What authors change; links may point to files in `public/`. */
const CONTENT_FOLDERS = ['src/content', 'public'];
/** What reads and checks it, as far as that is in the thread of the reader. */
const CODE_FOLDERS = ['src/event-files', 'src/events'];

/** What a browser shows as a page, and requests that don't say what they are for. */
const PAGES = new Set<unknown>([undefined, 'document', 'iframe']);

/**
 * In `npm run dev`: has the events loaded again after a file of theirs, or the code that reads them, is saved, and renders one page at a time, none meanwhile.
 * - Astro writes what it was asked to load at once, and half a second later what a loader changes by itself.
 * - Whoever saves a file and presses F5 before it is loaded would see the old page until the next save: it is rendered before Astro's
 *   reload and connected after it.
 * - With the Events page and an event's page in two tabs, whose body is an MDX module, a save reloads both at once, and then sometimes one
 *   of them is answered with 500 "Unable to resolve […astro?astro&type=script…]", and stays so until the next save: Astro loads its modules
 *   again while the page is rendered.
 */
export function renderInTurn(): AstroIntegration {
  return {
    name: 'render-in-turn',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folders = [...CONTENT_FOLDERS, ...CODE_FOLDERS].map((folder) => path.join(server.config.root, folder));
        const unsynced = watchFolders(server.watcher, folders, async (files) => {
          if (refreshContent === undefined) return;
          if ([...files].some((file) => file.endsWith('.ts'))) await stopReader();
          await loadEvents(refreshContent).catch((error: unknown) => {
            logger.error(String(error));
          });
        });

        let last = Promise.resolve();
        server.middlewares.use((request, response, next) => {
          if (!PAGES.has(request.headers['sec-fetch-dest'])) {
            next();
            return;
          }
          last = last.then(async () => {
            await unsynced();
            if (response.closed) return;
            const answered = new Promise((resolve) => response.once('close', resolve));
            next();
            await Promise.race([answered, wait(PATIENCE_MS, undefined, { ref: false })]);
          });
        });
      },
    },
  };
}
