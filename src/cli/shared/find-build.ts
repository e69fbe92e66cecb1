import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a build has left in `dist/`: the server, or a site of files below a base such as `/community/`. */
export type Build = { target: 'server' } | { target: 'static'; base: string };

/** Finds what has been built in a project's `dist/`, if anything. Of files, the sitemap's URL in `robots.txt` says which base they have. */
export async function findBuild(root: string): Promise<Build | undefined> {
  const dist = path.join(root, 'dist');
  if (existsSync(path.join(dist, 'server/entry.mjs'))) return { target: 'server' };
  const robots = await readFile(path.join(dist, 'robots.txt'), 'utf8').catch(() => '');
  const [, sitemap] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  return sitemap === undefined ? undefined : { target: 'static', base: new URL('.', sitemap).pathname };
}
