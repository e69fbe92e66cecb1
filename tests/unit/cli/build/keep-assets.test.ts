import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepAssets, ASSETS_KEPT_MS } from '../../../../src/cli/build/keep-assets.ts';

const NOW = Date.parse('2027-03-01T12:00:00Z');
let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'assets-'));
});

afterEach(() => rm(root, { recursive: true }));

/** Builds with these files. @returns the files that the build then has */
async function build(names: string[], now: number): Promise<string[]> {
  const assets = path.join(root, 'dist/_astro');
  await rm(assets, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });
  await Promise.all(names.map((name) => writeFile(path.join(assets, name), name)));
  await keepAssets(assets, path.join(root, 'kept'), now);
  return (await readdir(assets)).sort();
}

test('the scripts of the build before are there for a day after it was replaced, however old it was', async () => {
  await build(['a.1.js', 'b.1.js'], NOW);
  const replacedAt = NOW + 30 * ASSETS_KEPT_MS;
  expect(await build(['a.2.js', 'b.1.js'], replacedAt)).toEqual(['a.1.js', 'a.2.js', 'b.1.js']);
  expect(await build(['a.3.js', 'b.1.js'], replacedAt + ASSETS_KEPT_MS - 1)).toEqual([
    'a.1.js',
    'a.2.js',
    'a.3.js',
    'b.1.js',
  ]);
  expect(await build(['a.3.js', 'b.1.js'], replacedAt + ASSETS_KEPT_MS)).toEqual(['a.2.js', 'a.3.js', 'b.1.js']);
});

test('a script that comes back is the build’s own again', async () => {
  await build(['a.1.js'], NOW);
  await build(['a.2.js'], NOW + 1);
  await build(['a.1.js'], NOW + 2);
  expect(await build(['a.3.js'], NOW + 10 * ASSETS_KEPT_MS)).toEqual(['a.1.js', 'a.3.js']);
});

test('a kept file that was deleted is left out', async () => {
  await build(['a.1.js'], NOW);
  await rm(path.join(root, 'kept/a.1.js'));
  expect(await build(['a.2.js'], NOW + 1)).toEqual(['a.2.js']);
});
