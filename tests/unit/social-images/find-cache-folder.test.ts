import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCacheFolder } from '../../../src/social-images/find-cache-folder.ts';

let project: string;

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'project-'));
  await mkdir(path.join(project, 'node_modules'));
});
afterEach(() => rm(project, { recursive: true }));

test.each(['src/cards', 'dist/server/chunks', '.'])('code in %s has the cache of its project', (folder) => {
  expect(findCacheFolder(path.join(project, folder))).toBe(path.join(project, 'node_modules/.cache'));
});

test('code that is in no project has a cache beside it', () => {
  expect(findCacheFolder('/nowhere/at/all')).toBe('/nowhere/at/all/.cache');
});
