/**
 * `npm run build`: builds beside `dist/` and takes its place when all is complete, so that neither a server that runs nor a visitor of static
 * files meets half a build. Scripts of earlier builds stay for a day: pages that caches hold name them.
 */
import { spawn } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createClock } from '../clock.ts';
import { keepAssets } from './build/keep-assets.ts';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const next = path.join(root, `.dist-${String(process.pid)}`);
const previous = `${next}-previous`;
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
const readAhead = new URL('build/read-ahead.ts', import.meta.url).href;

const options = ['--import', readAhead, astro, 'build', '--outDir', next, ...process.argv.slice(2)];
const build = spawn(process.execPath, options, { cwd: root, stdio: 'inherit' });
const exitCode = await new Promise<number | null>((resolve) => build.once('close', resolve));

if (exitCode === 0) {
  const client = process.env.SITE_TARGET === 'static' ? next : path.join(next, 'client');
  await keepAssets(path.join(client, '_astro'), path.join(root, '.assets'), createClock(undefined).now());
  await rename(dist, previous).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
  await rename(next, dist);
  await rm(previous, { recursive: true, force: true });
} else {
  await rm(next, { recursive: true, force: true });
  process.exitCode = exitCode ?? 1;
}
