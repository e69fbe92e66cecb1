/**
 * Serves the built site, `npm run serve`, at `HOST` and `PORT`. On SIGTERM or SIGINT it goes on responding for `STOP_DELAY` seconds with
 * `Connection: close`, so that clients and load balancers leave by themselves, finishes requests in progress and exits with 0.
 */
import { glob } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

interface Entry {
  createRequestListener: (clientFolder: string, isReady: () => boolean) => Promise<RequestListener>;
}

const { HOST = 'localhost', PORT = '4321', KEEP_ALIVE_TIMEOUT = '65', STOP_DELAY = '1' } = process.env;
/** How long an answer in progress may take after that, ms. Also the end of connections without a request. */
const GRACE_MS = 10_000;

const dist = path.resolve(import.meta.dirname, '../../dist');
let isStopping = false;

const entry = (await import(path.join(dist, 'server/entry.mjs'))) as Entry;
const listener = await entry.createRequestListener(path.join(dist, 'client'), () => !isStopping);
// Routes are loaded when they are first requested; a new build in this folder must not take them away.
for await (const file of glob('server/**/*.mjs', { cwd: dist })) await import(path.join(dist, file));

const server = createServer((request, response) => {
  // A connection that is kept busy would never end.
  if (isStopping) response.shouldKeepAlive = false;
  listener(request, response);
});
// Longer than load balancers keep idle connections: they, not the server, should close one, or their next request is lost.
server.keepAliveTimeout = Number(KEEP_ALIVE_TIMEOUT) * 1000;
server.headersTimeout = server.keepAliveTimeout + 1000;
server.listen(Number(PORT), HOST, () => {
  const { port } = server.address() as AddressInfo;
  console.log(`The site is listening on http://${HOST}:${String(port)}`);
});

function stop(): void {
  isStopping = true;
  setTimeout(
    () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => {
        server.closeAllConnections();
      }, GRACE_MS).unref();
    },
    Number(STOP_DELAY) * 1000,
  );
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
process.on('unhandledRejection', (error) => {
  console.error('Something failed that no request waits for:', error);
});
