import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { selectFonts, type FontFile } from './select-fonts.ts';
import type { SocialImage } from './social-image.ts';

/** Where they are: beside the built code, wherever that is. */
const FILES = import.meta.glob<string>('./fonts/*.woff', { query: '?file', import: 'default', eager: true });

export interface LoadedFont extends FontFile {
  data: Buffer;
  digest: string;
}

async function loadFont({ family, weight }: FontFile): Promise<LoadedFont> {
  const file = `./fonts/${family}-${String(weight)}.woff`;
  const url = FILES[file];
  if (url === undefined) throw new Error(`There is no ${file} in src/social-images.`);
  const data = await readFile(new URL(url));
  return { family, weight, data, digest: createHash('sha256').update(data).digest('hex') };
}

const loaded = new Map<string, Promise<LoadedFont>>();

/** A font, loaded once a process. */
function loadOnce(file: FontFile): Promise<LoadedFont> {
  const key = `${file.family} ${String(file.weight)}`;
  const font = loaded.get(key) ?? loadFont(file);
  loaded.set(key, font);
  return font;
}

/** The fonts of all texts of an image, in order of use. */
export const loadFontsOf = ({ siteName, label, badge, title, when, where }: SocialImage): Promise<LoadedFont[]> =>
  Promise.all(selectFonts([siteName, label, badge?.text, title, when, where].join(' ')).map(loadOnce));
