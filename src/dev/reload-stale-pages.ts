import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PROBLEMS_EVENT } from '../collections/events-loader.ts';
import { VERSION_MESSAGE, VERSION_TIMING, type PageVersion } from './page-version.ts';

const RELOAD = { type: 'full-reload' as const };

/**
 * In `npm run dev`: a page is told to reload when the events have changed, but only while it is connected. One that was
 * rendered before a change and connects after it would stay as it is until the next; it is reloaded as it connects.
 */
export function reloadStalePages(): AstroIntegration {
  return {
    name: 'reload-stale-pages',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        injectScript(
          'page',
          `import ${JSON.stringify(fileURLToPath(new URL('./tell-page-version.ts', import.meta.url)))};`,
        );
      },
      'astro:server:setup': ({ server }) => {
        let version = 0;
        server.watcher.on(PROBLEMS_EVENT, () => {
          version += 1;
        });
        server.middlewares.use((_request, response, next) => {
          response.setHeader('Server-Timing', `${VERSION_TIMING};desc="${String(version)}"`);
          next();
        });
        server.ws.on(VERSION_MESSAGE, (page: PageVersion, client: { send: (payload: typeof RELOAD) => void }) => {
          if (page.version !== String(version)) client.send(RELOAD);
        });
      },
    },
  };
}
