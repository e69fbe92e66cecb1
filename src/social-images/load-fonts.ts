import { createHash } from 'node:crypto';
import type { Font } from 'satori';
import type { FontFile } from './select-fonts.ts';

/** Inlined into chunks of their own: found wherever the built code is and however it was started, and read only when needed. */
const FILES = import.meta.glob<string>('./fonts/*.woff', { query: '?inline', import: 'default' });

export interface FontSet {
  fonts: Font[];
  /** Of all their bytes. */
  digest: string;
}

async function loadFont({ family, weight }: FontFile): Promise<Font> {
  const file = `./fonts/${family}-${String(weight)}.woff`;
  const load = FILES[file];
  if (load === undefined) throw new Error(`There is no ${file} in src/social-images.`);
  const dataUrl = await load();
  const data = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
  // Families of their own: of all that a text doesn't ask for, satori takes the first that has a character.
  return { name: family, data, weight, style: 'normal' };
}

async function loadSet(files: readonly FontFile[]): Promise<FontSet> {
  const fonts = await Promise.all(files.map(loadFont));
  const hash = createHash('sha256');
  for (const { data } of fonts) hash.update(data as Buffer);
  return { fonts, digest: hash.digest('hex') };
}

/** satori parses each list of fonts once, so the same fonts are always the same list. There are few: see `selectFonts`. */
const sets = new Map<string, Promise<FontSet>>();

/** The fonts of these files, loaded once a process. */
export function loadFonts(files: readonly FontFile[]): Promise<FontSet> {
  const key = files.map(({ family }) => family).join();
  const set = sets.get(key) ?? loadSet(files);
  sets.set(key, set);
  return set;
}
