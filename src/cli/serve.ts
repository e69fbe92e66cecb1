/**
 * Serves the built site, `npm run serve`. It is the adapter's own server; added are compression, the security headers of files, which the
 * adapter sends by itself, and a graceful end: on SIGTERM or SIGINT it accepts no new requests, finishes those in progress and exits with 0.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import { AUTOSTART_VARIABLE } from '../server/astro-internals.ts';
import { SECURITY_HEADERS } from '../server/security-headers.ts';

interface Entry {
  startServer: () => { server: { server: Server } };
}

/** How long an answer in progress may take after the signal. Also the end of connections without a request. */
const GRACE_MS = 10_000;

process.env[AUTOSTART_VARIABLE] = 'disabled';
const entry = new URL('../../dist/server/entry.mjs', import.meta.url).href;
const { startServer } = (await import(entry)) as Entry;
const { server } = startServer().server;
/** From quality 5 on, Brotli is better than gzip, and still as fast. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const compress = compression({ brotli: BROTLI }) as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;
let isEnding = false;

/** A URL of bytes that aren't UTF-8 as one that is, so that a page answers; the adapter would refuse it with two words. */
function toReadable(url: string): string {
  try {
    decodeURI(url);
    return url;
  } catch {
    const [path = '', ...query] = url.split('?');
    return `${encodeURI(path)}?${new URLSearchParams(query.join('?')).toString()}`;
  }
}

server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
  request.url = toReadable(request.url ?? '/');
  compress(request, response, () => undefined);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  // A connection that is kept busy would never end.
  if (isEnding) response.shouldKeepAlive = false;
});

function end(): void {
  isEnding = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS).unref();
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
