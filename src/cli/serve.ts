/**
 * Serves the built site, `npm run serve`, at `HOST` and `PORT`. On SIGTERM or SIGINT `/readyz` fails for `STOP_DELAY` seconds, so that load
 * balancers leave; then no new connection is accepted, each response is its connection's last, and when all are done and the last telemetry
 * is sent, it exits with 0.
 */
import { createServer } from 'node:http';
import { Server, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Entry = typeof import('../server/entry.ts');

const { HOST = 'localhost', PORT = '4321', KEEP_ALIVE_TIMEOUT = '65', STOP_DELAY = '1' } = process.env;
/** How long a response in progress may take after that. */
const GRACE_MS = 10_000;

const dist = path.resolve(import.meta.dirname, '../../dist');
let isStopping = false;
let isClosing = false;

const entry = (await import(path.join(dist, 'server/entry.mjs'))) as Entry;
const [createListener, flushTelemetry] = await Promise.all([
  entry.loadSite(path.join(dist, 'client')),
  entry.startTelemetry(process.env.SITE_NOW),
]);
const listener = createListener(process.env.SITE_NOW, () => !isStopping);
const server = createServer((request, response) => {
  if (isClosing) response.shouldKeepAlive = false;
  // HTTP/1.1 keeps connections unless a header says otherwise: what says it would be 48 bytes of each response.
  else if (request.httpVersion === '1.1' && response.shouldKeepAlive) response.removeHeader('Connection');
  listener(request, response);
});
// Node.js closes the connection of one who asks for a tunnel, without a response.
server.on('connect', (_, socket) => {
  socket.on('error', () => socket.destroy());
  socket.end(
    'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    () => socket.destroy(),
  );
});
// Longer than load balancers keep idle connections: they, not the server, should close one, or their next request is lost.
server.keepAliveTimeout = Number(KEEP_ALIVE_TIMEOUT) * 1000;
server.headersTimeout = server.keepAliveTimeout + 1000;
server.listen(Number(PORT), HOST, () => {
  const { port } = server.address() as AddressInfo;
  console.log(`The site is listening on http://${HOST}:${String(port)}`);
});

async function stop(): Promise<void> {
  isStopping = true;
  await wait(Number(STOP_DELAY) * 1000);
  isClosing = true;
  // `http.Server.close()` would also close connections that seem idle, whose next request is on its way: that would be a reset.
  Server.prototype.close.call(server, () => void flushTelemetry().finally(() => process.exit(0)));
  // Clients that are busy have sent theirs by then.
  await wait(Math.min(1, Number(STOP_DELAY)) * 1000);
  server.closeIdleConnections();
  await wait(GRACE_MS);
  server.closeAllConnections();
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
process.on('unhandledRejection', (error) => {
  console.error('Something failed that no request waits for:', error);
});
