import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { drawImage, PNG_OPTIONS } from './draw-image.ts';
import { loadFontsOf } from './fonts.ts';
import type { SocialImage } from './social-image.ts';
import { digestImage } from './to-image-element.ts';

/**
 * Gives the PNG of an image.
 * @param name what it is about: an image that changed replaces the one before
 * @param onDraw called if it has to be drawn for this caller
 */
export type ImageSource = (name: string, image: SocialImage, onDraw?: () => void) => Promise<Buffer>;

interface Drawing {
  /** A digest of everything that the PNG depends on, in hexadecimal. */
  digest: (image: SocialImage) => Promise<string>;
  draw: (image: SocialImage) => Promise<Buffer>;
}

/** What is kept in memory where the disk can't be written to: a few megabytes. */
const IN_MEMORY = 100;

/**
 * Images from a folder, drawn when they aren't there: each once, however many ask for it at the same time.
 * A file holds the digest's hexadecimal characters, then the PNG, so each name has one file and what is outdated is overwritten.
 * A folder that can't be written to (a read-only disk) is no error: then the latest images stay in memory.
 */
export function createImageCache(folder: string, { digest, draw }: Drawing): ImageSource {
  const latest = new Map<string, Buffer>();
  const pending = new Map<string, Promise<Buffer>>();
  const fileOf = (name: string) => path.join(folder, name.replaceAll('/', '-'));

  async function write(name: string, hash: string, png: Buffer): Promise<void> {
    await mkdir(folder, { recursive: true });
    // Under its own name only when complete: others may read and write at the same time.
    const unfinished = `${fileOf(name)}.${randomUUID()}`;
    await writeFile(unfinished, Buffer.concat([Buffer.from(hash), png]));
    await rename(unfinished, fileOf(name));
  }

  function remember(key: string, png: Buffer): void {
    latest.set(key, png);
    const [oldest] = latest.keys();
    if (latest.size > IN_MEMORY && oldest !== undefined) latest.delete(oldest);
  }

  async function load(name: string, hash: string, image: SocialImage, onDraw?: () => void): Promise<Buffer> {
    const key = `${name} ${hash}`;
    const remembered = latest.get(key);
    if (remembered !== undefined) return remembered;
    const content = await readFile(fileOf(name)).catch(() => undefined);
    if (content?.subarray(0, hash.length).equals(Buffer.from(hash)) === true) return content.subarray(hash.length);
    onDraw?.();
    const png = await draw(image);
    await write(name, hash, png).catch(() => {
      remember(key, png);
    });
    return png;
  }

  return async (name, image, onDraw) => {
    const hash = await digest(image);
    const key = `${name} ${hash}`;
    const work = pending.get(key) ?? load(name, hash, image, onDraw);
    pending.set(key, work);
    try {
      return await work;
    } finally {
      pending.delete(key);
    }
  };
}

/** `node_modules/.cache` of the project that a folder is in; looked for from the code, wherever the process was started. */
export function findCacheFolder(folder: string): string {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    if (existsSync(path.join(at, 'node_modules'))) return path.join(at, 'node_modules/.cache');
  }
  return path.join(folder, '.cache');
}

/** The renderer's `package.json`, which says its version and which it doesn't export. */
const readRenderer = (): Promise<string> =>
  readFile(path.join(createRequire(import.meta.url).resolve('@takumi-rs/core'), '../../package.json'), 'utf8');
let renderer: Promise<string> | undefined;

/** The PNG of an image, kept on the disk from build to build and from request to request. */
export const loadImage = createImageCache(path.join(findCacheFolder(import.meta.dirname), 'social-images'), {
  // What is drawn, with which letters, by what.
  async digest(image) {
    const fonts = (await loadFontsOf(image)).map(({ digest }) => digest);
    renderer ??= readRenderer();
    const tools = JSON.stringify([fonts, await renderer, sharp.versions, PNG_OPTIONS]);
    return createHash('sha256').update(digestImage(image)).update(tools).digest('hex');
  },
  draw: async (image) => drawImage(image, await loadFontsOf(image)),
});
