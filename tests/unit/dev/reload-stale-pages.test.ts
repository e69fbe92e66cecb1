import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { reloadStalePages } from '../../../src/dev/reload-stale-pages.ts';
import { PROBLEMS_EVENT } from '../../../src/collections/events-loader.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** As much of the dev server as this needs. */
function createServer() {
  const middlewares: Middleware[] = [];
  const server = {
    watcher: new EventEmitter(),
    ws: new EventEmitter(),
    middlewares: { use: (middleware: Middleware) => middlewares.push(middleware) },
  };
  const setUp = reloadStalePages().hooks['astro:server:setup'];
  void setUp?.({ server } as unknown as Parameters<NonNullable<typeof setUp>>[0]);
  return {
    loadEvents: () => server.watcher.emit(PROBLEMS_EVENT, []),
    /** @returns the version of which the page is told */
    renderPage() {
      const headers: Record<string, string> = {};
      const response = { setHeader: (name: string, value: string) => (headers[name] = value) };
      for (const use of middlewares)
        use({} as unknown as IncomingMessage, response as unknown as ServerResponse, () => undefined);
      return /^events;desc="(\d+)"$/.exec(headers['Server-Timing'] ?? '')?.[1];
    },
    /** @returns what the page is told when it is connected */
    connect(version: string | undefined) {
      const told: unknown[] = [];
      server.ws.emit('events:version', { version }, { send: (message: unknown) => told.push(message) });
      return told;
    },
  };
}

describe('reloadStalePages', () => {
  it('reloads a page that was rendered before the events were loaded anew, and no other', () => {
    const server = createServer();
    const before = server.renderPage();
    server.loadEvents();
    const after = server.renderPage();
    expect(server.connect(before)).toEqual([{ type: 'full-reload' }]);
    expect(server.connect(after)).toEqual([]);
  });
});
