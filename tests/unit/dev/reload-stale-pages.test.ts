import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reloadStalePages } from '../../../src/dev/reload-stale-pages.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
type Hooks = Required<ReturnType<typeof reloadStalePages>['hooks']>;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'reload-'));
  await mkdir(path.join(root, '.astro'));
});
afterEach(() => rm(root, { recursive: true }));

/** Writes the events as Astro does, at a time in seconds. */
async function writeEvents(time: number): Promise<void> {
  const file = path.join(root, '.astro/data-store.json');
  await writeFile(file, '[]');
  await utimes(file, time, time);
}

/** As much of the dev server as this needs. */
function createServer() {
  const middlewares: Middleware[] = [];
  const server = {
    ws: new EventEmitter(),
    middlewares: { use: (middleware: Middleware) => middlewares.push(middleware) },
  };
  const { hooks } = reloadStalePages();
  const setUp = { command: 'dev', config: { root: pathToFileURL(`${root}/`) }, injectScript: () => undefined };
  void hooks['astro:config:setup']?.(setUp as unknown as Parameters<Hooks['astro:config:setup']>[0]);
  void hooks['astro:server:setup']?.({ server } as unknown as Parameters<Hooks['astro:server:setup']>[0]);
  return {
    /** @returns the version that the page is given */
    renderPage() {
      const headers: Record<string, string> = {};
      const response = { setHeader: (name: string, value: string) => (headers[name] = value) };
      for (const use of middlewares)
        use({} as unknown as IncomingMessage, response as unknown as ServerResponse, () => undefined);
      return /^events;desc="([\d.]+)"$/.exec(headers['Server-Timing'] ?? '')?.[1];
    },
    /** @returns what the page is sent when it has connected */
    connect(version: string | undefined) {
      const sent: unknown[] = [];
      server.ws.emit('events:version', { version }, { send: (message: unknown) => sent.push(message) });
      return sent;
    },
  };
}

it('reloads a page that was rendered before the events were written again, and no other', async () => {
  const server = createServer();
  await writeEvents(1000);
  const before = server.renderPage();
  await writeEvents(2000);
  const after = server.renderPage();
  expect(server.connect(before)).toEqual([{ type: 'full-reload' }]);
  expect(server.connect(after)).toEqual([]);
});
