/**
 * Serves the built site, `npm run serve`. It is the adapter's own server; what is added is its end:
 * on SIGTERM or SIGINT it takes no new connections, finishes what is under way and exits with 0.
 */
import type { Server } from 'node:http';

interface Entry {
  startServer: () => { server: { server: Server }; done: Promise<void> };
}

process.env.ASTRO_NODE_AUTOSTART = 'disabled';
const entry = new URL('../../dist/server/entry.mjs', import.meta.url).href;
const { startServer } = (await import(entry)) as Entry;
const { server } = startServer().server;

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
