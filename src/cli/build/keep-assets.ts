import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How long after the build that replaced it an asset is still there: longer than any page that names it is kept. */
export const ASSETS_KEPT_MS = 24 * 60 * 60 * 1000;

/** When each asset was replaced, an ISO instant; `null` for those of the latest build. By their names, which have a hash. */
type Replaced = Record<string, string | null>;

async function readReplaced(file: string): Promise<Replaced> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Replaced;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Adds the assets of earlier builds to those of a new one. They are kept in a folder beside the builds, with a list of when they were
 * replaced, so that it may be restored from a cache where each build begins in an empty folder.
 * @param assets the folder with the new build's hashed files
 * @param folder where assets are kept from build to build
 * @param now ms
 */
export async function keepAssets(assets: string, folder: string, now: number): Promise<void> {
  const list = path.join(folder, 'replaced.json');
  await mkdir(folder, { recursive: true });
  await mkdir(assets, { recursive: true });
  const current = new Set(await readdir(assets));
  const replaced: Replaced = {};
  for (const [name, since] of Object.entries(await readReplaced(list))) {
    if (current.has(name)) continue;
    const replacedAt = since ?? new Date(now).toISOString();
    const isKept = now - Date.parse(replacedAt) < ASSETS_KEPT_MS;
    if (isKept) {
      try {
        await copyFile(path.join(folder, name), path.join(assets, name), constants.COPYFILE_EXCL);
        replaced[name] = replacedAt;
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    } else await rm(path.join(folder, name), { force: true });
  }
  for (const name of current) {
    await copyFile(path.join(assets, name), path.join(folder, name));
    replaced[name] = null;
  }
  await writeFile(list, JSON.stringify(replaced, undefined, 2));
}
