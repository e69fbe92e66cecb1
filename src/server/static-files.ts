import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lookup } from 'mrmime';
import { homePath } from '../paths.ts';
import { makeResponse, type StoredResponse } from './stored-response.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Where Astro puts files whose names have a hash. */
export const assetsPath = `${homePath}_astro/`;

/** The other headers are for what is shown: no browser heeds them on a script. */
const SCRIPT_HEADERS = { 'X-Content-Type-Options': SECURITY_HEADERS['X-Content-Type-Options'] ?? '' };

/**
 * Reads the files of a build that are served as they are: some 30 KB, in memory, so that a new build in the same folder takes nothing from
 * a server that runs.
 * @returns each file's response by its path
 */
export async function readStaticFiles(folder: string): Promise<Map<string, StoredResponse>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, StoredResponse]> => {
        const pathname = homePath + path.relative(folder, file).replaceAll(path.sep, '/');
        const type = lookup(file) ?? 'application/octet-stream';
        const headers = { 'Content-Type': type, ...(type === 'text/javascript' ? SCRIPT_HEADERS : SECURITY_HEADERS) };
        return [pathname, makeResponse(200, headers, await readFile(file), Infinity)];
      }),
    ),
  );
}
