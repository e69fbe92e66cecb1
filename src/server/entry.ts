import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApp } from 'astro/app/entrypoint';
import { getCollection, render as renderEntry } from 'astro:content';
import { loadBodyComponents } from '../components/event/body-components.ts';
import { createClock } from '../clock.ts';
import { absoluteUrl, homePath } from '../paths.ts';
import { handleRequests } from './handle-requests.ts';
import { withResponseHeaders } from './response-headers.ts';
import { useTaskThread } from './run-task.ts';
import { withClock } from './site-clock.ts';
import { readStaticFiles } from './static-files.ts';

/** Makes a server's listener. @param siteNow sets its clock, see `createClock` @param isReady whether the server accepts requests */
export type CreateListener = (siteNow: string | undefined, isReady: () => boolean) => RequestListener;

/**
 * What a build's `dist/server/entry.mjs` gives to `npm run serve`. When it resolves, everything is loaded: nothing is read from the
 * build's folder again, which another build may replace.
 * @param clientFolder the build's `dist/client/`
 */
export async function loadSite(clientFolder: string): Promise<CreateListener> {
  useTaskThread(fileURLToPath(new URL('tasks.mjs', import.meta.url)));
  const app = createApp({ streaming: false });
  const render = async (path: string) => {
    const request = new Request(absoluteUrl(path));
    try {
      return await app.render(request);
    } catch (error) {
      console.error(`${path} can't be rendered:`, error);
      const unset = { locals: undefined, routeData: undefined, clientAddress: undefined, waitUntil: undefined };
      const options = {
        ...unset,
        addCookieHeader: false,
        prerenderedErrorPageFetch: fetch,
        status: 500 as const,
        error,
      };
      return withResponseHeaders(await app.renderError(request, options), path);
    }
  };
  const files = await readStaticFiles(clientFolder);
  // Routes, bodies that are MDX modules and their components are imported when they are first rendered; by then another build may have taken the folder's place.
  await Promise.all([...(app.manifest.pageMap?.values() ?? [])].map((load) => load()));
  await loadBodyComponents();
  const entries = await getCollection('events');
  await Promise.all(entries.filter(({ rendered }, index) => index === 0 || rendered === undefined).map(renderEntry));
  // Resolves all events.
  await render(`${homePath}healthz`);
  return (siteNow, isReady) => {
    const clock = createClock(siteNow);
    return handleRequests({ render: (path) => withClock(clock, () => render(path)), files, clock, isReady });
  };
}
