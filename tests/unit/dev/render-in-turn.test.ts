import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { problemsChannel } from '../../../src/collections/events-loader.ts';
import { renderInTurn } from '../../../src/dev/render-in-turn.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const root = path.resolve('/site');

/** As much of the dev server as this needs. `ask` requests something by name, logs its rendering and returns how to close the response. */
function createServer(refreshContent?: () => Promise<unknown>) {
  const log: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const logError = vi.fn();
  let middleware: Middleware | undefined;
  const server = { config: { root }, watcher, middlewares: { use: (added: Middleware) => (middleware = added) } };
  const setUp = renderInTurn().hooks['astro:server:setup'];
  void setUp?.({ server, refreshContent, logger: { error: logError } } as unknown as Parameters<
    NonNullable<typeof setUp>
  >[0]);
  const ask = (name: string, destination = 'document') => {
    const response = Object.assign(new EventEmitter(), { closed: false });
    const request = { headers: { 'sec-fetch-dest': destination } };
    middleware?.(request as unknown as IncomingMessage, response as unknown as ServerResponse, () => log.push(name));
    return () => {
      response.closed = true;
      response.emit('close');
    };
  };
  return { ask, log, watcher, logError };
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

test('a page that is requested after a save waits until the events are loaded', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const { ask, log, watcher } = createServer(() => promise);
  watcher.emit('change', path.join(root, 'src/content/events/2027/oslo.mdx'));
  ask('page');
  await wait(50);
  expect(log).toEqual([]);
  problemsChannel.publish([]);
  resolve(undefined);
  await expect.poll(() => log).toEqual(['page']);
});

test('the events are loaded again until they are: Astro passes over it while it reads its configuration', async () => {
  const refreshContent = vi.fn(() => Promise.resolve());
  refreshContent.mockResolvedValueOnce().mockImplementationOnce(() => {
    problemsChannel.publish([]);
    return Promise.resolve();
  });
  const { ask, log, watcher } = createServer(refreshContent);
  watcher.emit('change', path.join(root, 'src/content/events/2027/oslo.mdx'));
  ask('page');
  await expect.poll(() => log).toEqual(['page']);
  expect(refreshContent).toHaveBeenCalledTimes(2);
});

test('a page doesn’t wait for a save of other files, and is shown where loading fails', async () => {
  const { ask, log, watcher, logError } = createServer(() => Promise.reject(new Error('Not now.')));
  watcher.emit('change', path.join(root, 'src/site.ts'));
  const end = ask('page');
  await wait(10);
  expect(log).toEqual(['page']);
  end();
  watcher.emit('change', path.join(root, 'src/content/events/2027/oslo.mdx'));
  ask('next page');
  await expect.poll(() => log).toEqual(['page', 'next page']);
  expect(logError).toHaveBeenCalledExactlyOnceWith('Error: Not now.');
});
