import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders } from '../../../src/dev/watch-folders.ts';

let root: string;
const fileOf = (name: string) => path.join(root, 'events', name);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'watch-'));
  await mkdir(path.join(root, 'events'));
});
afterEach(() => rm(root, { recursive: true }));

/** Watches the folder `events`. @returns the watcher, to report changes, and whether all are synced */
function watch(sync: () => Promise<void>) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const unsynced = watchFolders(
    watcher as unknown as Parameters<typeof watchFolders>[0],
    [path.join(root, 'events')],
    sync,
  );
  return { watcher, unsynced };
}

test('files that change together are loaded once, and files elsewhere are not', async () => {
  const sync = vi.fn(() => Promise.resolve());
  const { watcher } = watch(sync);
  watcher.emit('change', path.join(root, 'src/site.ts'));
  await wait(30);
  expect(sync).not.toHaveBeenCalled();
  watcher.emit('add', fileOf('oslo.mdx'));
  watcher.emit('change', fileOf('porto.mdx'));
  watcher.emit('unlink', fileOf('lima.mdx'));
  await wait(200);
  expect(sync).toHaveBeenCalledTimes(1);
});

test('a change while files are loaded is loaded next, and all are synced only after it', async () => {
  let running = 0;
  let count = 0;
  const { watcher, unsynced } = watch(async () => {
    count += 1;
    running += 1;
    if (count === 1) watcher.emit('change', fileOf('porto.mdx'));
    expect(running).toBe(1);
    await wait(10);
    running -= 1;
  });
  expect(unsynced()).toBeUndefined();
  watcher.emit('change', fileOf('oslo.mdx'));
  await unsynced();
  expect(count).toBe(2);
  expect(unsynced()).toBeUndefined();
});

test('the end of a slow write is loaded, although the watcher doesn’t report it', async () => {
  await writeFile(fileOf('oslo.mdx'), '');
  let count = 0;
  const { watcher } = watch(async () => {
    count += 1;
    if (count === 1) {
      await wait(5);
      await writeFile(fileOf('oslo.mdx'), 'All of it.');
    }
  });
  watcher.emit('change', fileOf('oslo.mdx'));
  await expect.poll(() => count).toBe(2);
});
