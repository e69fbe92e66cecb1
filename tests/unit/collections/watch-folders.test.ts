import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders } from '../../../src/collections/watch-folders.ts';

let root: string;
const fileOf = (name: string) => path.join(root, 'events', name);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'watch-'));
  await mkdir(path.join(root, 'events'));
});
afterEach(() => rm(root, { recursive: true }));

/** Watches the folder `events`. @returns the watcher, to report changes */
function watch(sync: () => Promise<void>, logError = vi.fn()) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const context = { config: { root: pathToFileURL(`${root}/`) }, logger: { error: logError }, watcher };
  watchFolders(context as unknown as Parameters<typeof watchFolders>[0], ['events'], sync);
  return watcher;
}

test('files that change together are loaded once, and files elsewhere are not', async () => {
  const sync = vi.fn(() => Promise.resolve());
  const watcher = watch(sync);
  watcher.emit('change', path.join(root, 'src/site.ts'));
  await wait(30);
  expect(sync).not.toHaveBeenCalled();
  watcher.emit('add', fileOf('oslo.mdx'));
  watcher.emit('change', fileOf('porto.mdx'));
  watcher.emit('unlink', fileOf('lima.mdx'));
  await wait(200);
  expect(sync).toHaveBeenCalledTimes(1);
});

test('a change while files are loaded, or after a load that failed, is loaded next', async () => {
  const running: number[] = [];
  let count = 0;
  const logError = vi.fn();
  const watcher = watch(async () => {
    count += 1;
    running.push(count);
    if (count === 1) watcher.emit('change', fileOf('porto.mdx'));
    expect(running).toHaveLength(1);
    await wait(10);
    running.pop();
    if (count === 1) throw new Error('Not now.');
  }, logError);
  watcher.emit('change', fileOf('oslo.mdx'));
  await expect.poll(() => count).toBe(2);
  expect(logError).toHaveBeenCalledExactlyOnceWith('Error: Not now.');
});

test('the end of a slow write is loaded, although the watcher doesn’t report it', async () => {
  await writeFile(fileOf('oslo.mdx'), '');
  let count = 0;
  const watcher = watch(async () => {
    count += 1;
    if (count === 1) {
      await wait(5);
      await writeFile(fileOf('oslo.mdx'), 'All of it.');
    }
  });
  watcher.emit('change', fileOf('oslo.mdx'));
  await expect.poll(() => count).toBe(2);
});
