import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Pictures by name, each the one that a digest stands for. */
export interface ImageCache {
  /** The picture of a name, if it is still the one of this digest. */
  get: (name: string, digest: string) => Promise<Buffer | undefined>;
  set: (name: string, digest: string, picture: Buffer) => Promise<void>;
}

/** What is kept in memory where the disk can't be written to: a few megabytes. */
const IN_MEMORY = 100;

/**
 * A cache in a folder. A file holds its picture behind the digest's hexadecimal characters, so each name has one file and what is
 * outdated is overwritten. A folder that can't be written to (a read-only disk) is no error: then the latest pictures stay in memory.
 */
export function createImageCache(folder: string): ImageCache {
  const latest = new Map<string, Buffer>();
  const fileOf = (name: string) => path.join(folder, name.replaceAll('/', '-'));

  async function write(name: string, digest: string, picture: Buffer): Promise<void> {
    await mkdir(folder, { recursive: true });
    // Under its own name only when complete: others may read and write at the same time.
    const unfinished = `${fileOf(name)}.${randomUUID()}`;
    await writeFile(unfinished, Buffer.concat([Buffer.from(digest), picture]));
    await rename(unfinished, fileOf(name));
  }

  function remember(key: string, picture: Buffer): void {
    latest.set(key, picture);
    const [oldest] = latest.keys();
    if (latest.size > IN_MEMORY && oldest !== undefined) latest.delete(oldest);
  }

  return {
    async get(name, digest) {
      const remembered = latest.get(`${name} ${digest}`);
      if (remembered !== undefined) return remembered;
      const content = await readFile(fileOf(name)).catch(() => undefined);
      const isOfDigest = content?.subarray(0, digest.length).equals(Buffer.from(digest)) ?? false;
      return isOfDigest ? content?.subarray(digest.length) : undefined;
    },
    async set(name, digest, picture) {
      try {
        await write(name, digest, picture);
      } catch {
        remember(`${name} ${digest}`, picture);
      }
    },
  };
}
