/** `npm run preview`: serves what `npm run build` has built, the server or the files, at `HOST` and `PORT`. */
import path from 'node:path';
import { findBuild } from './shared/find-build.ts';

const root = path.resolve(import.meta.dirname, '../..');
const build = await findBuild(root);

if (build === undefined) {
  console.error('Nothing has been built yet. Run `npm run build`, then `npm run preview`.');
  process.exitCode = 1;
} else if (build.target === 'server') {
  await import('./serve.ts');
} else {
  // Of what was built, the configuration must say the same.
  process.env.SITE_TARGET = 'static';
  process.env.SITE_BASE = build.base;
  const { HOST, PORT } = process.env;
  const { preview } = await import('astro');
  await preview({ root, server: { ...(HOST && { host: HOST }), ...(PORT && { port: Number(PORT) }) } });
}
