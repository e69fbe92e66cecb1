import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApp } from 'astro/app/entrypoint';
import { getCollection, render as renderEntry } from 'astro:content';
import { loadBodyComponents } from '../components/event/body-components.ts';
import { createClock } from '../clock.ts';
import { absoluteUrl, healthPath, homePath, isHealthCheck } from '../paths.ts';
import { createAccessLog } from './access-log.ts';
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
  const toRequest = (path: string) => new Request(absoluteUrl(path));
  const render = (path: string) => app.render(toRequest(path));
  const renderError = async (path: string, error: unknown) => {
    const unset = { locals: undefined, routeData: undefined, clientAddress: undefined, waitUntil: undefined };
    const options = {
      ...unset,
      addCookieHeader: false,
      prerenderedErrorPageFetch: fetch,
      status: 500 as const,
      error,
    };
    return withResponseHeaders(await app.renderError(toRequest(path), options), path);
  };
  const routeOf = (path: string) => {
    const route = app.match(toRequest(path), true)?.route;
    return route && homePath + route.slice(1);
  };
  const files = await readStaticFiles(clientFolder);
  // Routes, bodies that are MDX modules and their components are imported when they are first rendered; by then another build may have taken the folder's place.
  await Promise.all([...(app.manifest.pageMap?.values() ?? [])].map((load) => load()));
  await loadBodyComponents();
  const [events, pages] = await Promise.all([getCollection('events'), getCollection('pages')]);
  const bodies = events.filter(({ rendered }, index) => index === 0 || rendered === undefined);
  await Promise.all([...pages, ...bodies].map(renderEntry));
  // Resolves all events.
  await render(healthPath).catch((error: unknown) => {
    console.error('The events can’t be resolved:', error);
  });
  return (siteNow, isReady) => {
    const clock = createClock(siteNow);
    return handleRequests({
      render: (path) => withClock(clock, () => render(path)),
      renderError: (path, error) => withClock(clock, () => renderError(path, error)),
      routeOf,
      files,
      clock,
      isReady,
      accessLog: createAccessLog(process.env.LOG_FORMAT),
    });
  };
}

/**
 * Starts telemetry if `OTEL_EXPORTER_OTLP_ENDPOINT` says where to send it, and loads its packages only then.
 * @param siteNow sets its clock, see `createClock`
 * @returns what sends the last batch
 */
export async function startTelemetry(siteNow: string | undefined): Promise<() => Promise<void>> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint = '', OTEL_SDK_DISABLED: isDisabled } = process.env;
  if (endpoint === '' || isDisabled?.toLowerCase() === 'true') return () => Promise.resolve();
  const { startSdk } = await import('../telemetry/start-sdk.ts');
  return startSdk(createClock(siteNow), isHealthCheck);
}
