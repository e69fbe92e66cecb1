import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DATA_STORE_FILE } from '../server/astro-internals.ts';

const TIMING = 'events';
const MESSAGE = 'events:version';
const RELOAD = { type: 'full-reload' as const };

/** Reports the version of the events that the page was rendered with, once it is connected. */
const PAGE_SCRIPT = `
  const [navigation] = performance.getEntriesByType('navigation');
  const version = navigation?.serverTiming.find(({ name }) => name === '${TIMING}')?.description;
  import.meta.hot?.send('${MESSAGE}', { version });
`;

/**
 * In `npm run dev`: reloads a page that was rendered before a change and connected after it, and so missed Astro's reload.
 * Without it, whoever saves a file, switches to the browser and presses F5 or follows a link about 0.4 s after saving sees
 * the old page, until the next save: Astro writes the events half a second after the loader has them.
 */
export function reloadStalePages(): AstroIntegration {
  let file = '';
  return {
    name: 'reload-stale-pages',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        file = fileURLToPath(new URL(DATA_STORE_FILE, config.root));
        if (command === 'dev') injectScript('page', PAGE_SCRIPT);
      },
      'astro:server:setup': ({ server }) => {
        const readVersion = () => String(statSync(file, { throwIfNoEntry: false })?.mtimeMs);
        server.middlewares.use((_request, response, next) => {
          response.setHeader('Server-Timing', `${TIMING};desc="${readVersion()}"`);
          next();
        });
        server.ws.on(MESSAGE, (page: { version?: string }, client: { send: (payload: typeof RELOAD) => void }) => {
          if (page.version !== readVersion()) client.send(RELOAD);
        });
      },
    },
  };
}
