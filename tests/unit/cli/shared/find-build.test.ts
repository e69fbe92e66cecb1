import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBuild } from '../../../../src/cli/shared/find-build.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'build-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

test('a project that has not been built has no build', async () => {
  expect(await findBuild(root)).toBeUndefined();
});

test('a build of the server is found', async () => {
  await write('dist/server/entry.mjs', '');
  await write('dist/client/robots.txt', 'User-agent: *\n');
  expect(await findBuild(root)).toEqual({ target: 'server' });
});

test.each([
  ['/', 'https://example.org/sitemap-index.xml'],
  ['/community/', 'https://example.org/community/sitemap-index.xml'],
])('a static build is found with its base %s', async (base, sitemap) => {
  await write('dist/robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
  expect(await findBuild(root)).toEqual({ target: 'static', base });
});
