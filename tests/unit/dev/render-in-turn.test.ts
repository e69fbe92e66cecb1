import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderInTurn } from '../../../src/dev/render-in-turn.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'turns-'));
  await mkdir(path.join(root, '.astro'));
});
afterEach(() => rm(root, { recursive: true }));

/** As much of the dev server as this needs. `ask` requests something by name, logs its rendering and returns how to close the response. */
function createServer() {
  const log: string[] = [];
  const watcher = new EventEmitter();
  let middleware: Middleware | undefined;
  const server = { config: { root }, watcher, middlewares: { use: (added: Middleware) => (middleware = added) } };
  const setUp = renderInTurn().hooks['astro:server:setup'];
  void setUp?.({ server } as unknown as Parameters<NonNullable<typeof setUp>>[0]);
  const ask = (name: string, destination = 'document') => {
    const response = Object.assign(new EventEmitter(), { closed: false });
    const request = { headers: { 'sec-fetch-dest': destination } };
    middleware?.(request as unknown as IncomingMessage, response as unknown as ServerResponse, () => log.push(name));
    return () => {
      response.closed = true;
      response.emit('close');
    };
  };
  return { ask, log, watcher };
}

test('a page is rendered when the one before is finished, while scripts don’t wait', async () => {
  const { ask, log } = createServer();
  const end = ask('page');
  await wait(0);
  ask('next page');
  ask('script', 'script');
  await wait(10);
  expect(log).toEqual(['page', 'script']);
  end();
  await wait(0);
  expect(log).toEqual(['page', 'script', 'next page']);
});

test('a page that nobody waits for any more is not rendered', async () => {
  const { ask, log } = createServer();
  const end = ask('page');
  ask('closed page')();
  ask('next page');
  await wait(0);
  end();
  await wait(0);
  expect(log).toEqual(['page', 'next page']);
});

test('a page that is requested after a save waits until the events are written', async () => {
  const { ask, log, watcher } = createServer();
  watcher.emit('change', path.join(root, 'src/content/events/2027/oslo.mdx'));
  ask('page');
  await wait(50);
  expect(log).toEqual([]);
  await writeFile(path.join(root, '.astro/data-store.json'), '[]');
  await expect.poll(() => log).toEqual(['page']);
});

test('a page doesn’t wait for a save of other files, nor forever for one that changes no event', async () => {
  const { ask, log, watcher } = createServer();
  watcher.emit('change', path.join(root, 'src/site.ts'));
  const end = ask('page');
  await wait(10);
  expect(log).toEqual(['page']);
  end();
  watcher.emit('change', path.join(root, 'src/content/events/2027/oslo.mdx'));
  ask('next page');
  await expect.poll(() => log, { timeout: 4000 }).toEqual(['page', 'next page']);
});
