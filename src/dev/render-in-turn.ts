import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { DATA_STORE_FILE } from '../server/astro-internals.ts';

/** A page that takes longer, or never ends, doesn't keep the next one waiting. */
const PATIENCE_MS = 5000;

const POLL_MS = 10;
/** Astro writes the events half a second after the loader has them, and not at all if a file is broken. */
const MAX_POLLS = 120;

/** What a browser shows as a page, and requests that don't say what they are for. */
const PAGES = new Set<unknown>([undefined, 'document', 'iframe']);

/**
 * In `npm run dev`: renders one page at a time, and after a saved file once Astro has written the events. Without it,
 * - whoever saves a file, switches to the browser and presses F5 about 0.4 s later sees the old page until the next save:
 *   it is rendered before Astro's reload and connected after it;
 * - with the Events page and an event's page in two tabs, whose body is an MDX module, a save reloads both at once, and then
 *   sometimes one of them is answered with 500 "Unable to resolve […astro?astro&type=script…]", and stays so until the next
 *   save: Astro loads its modules again while the page is rendered.
 */
export function renderInTurn(): AstroIntegration {
  return {
    name: 'render-in-turn',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const file = path.join(server.config.root, DATA_STORE_FILE);
        const content = path.join(server.config.root, 'src/content', path.sep);
        const lastWritten = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
        let polls = 0;
        let written: Promise<void> | undefined;
        const waitUntilWritten = async () => {
          const before = lastWritten();
          for (; polls < MAX_POLLS && lastWritten() === before; polls += 1) await wait(POLL_MS);
          // The file is there a moment before Astro knows that it is, and drops what it had read of it.
          await wait(POLL_MS);
          written = undefined;
        };
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (changed: string) => {
            if (!path.normalize(changed).startsWith(content)) return;
            polls = 0;
            written ??= waitUntilWritten();
          });

        let last = Promise.resolve();
        server.middlewares.use((request, response, next) => {
          if (!PAGES.has(request.headers['sec-fetch-dest'])) {
            next();
            return;
          }
          last = last.then(async () => {
            await written;
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
