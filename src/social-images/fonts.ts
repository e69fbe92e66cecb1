import { createHash } from 'node:crypto';
import type { Font } from 'satori';
import type { SocialImage } from './social-image.ts';

export interface FontFile {
  family: string;
  weight: 400 | 700;
}

/** The family that is asked for first, and whose box is shown for what no font has. */
export const MAIN_FONT = 'noto-sans-latin';

const sans = (part: string, weight: FontFile['weight'] = 700): FontFile => ({ family: `noto-sans-${part}`, weight });

/** Small, and most titles need some of them: always there. */
const BASE = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'greek', 'devanagari'].flatMap((part) => [
  sans(part),
  sans(part, 400),
]);
const JAPANESE = sans('jp');
/** Arrows, stars, numbers in circles and such, by the numbers that the Korean font's parts have. */
const SYMBOLS = [98, 103, 106, 108, 109, 110, 111, 113].map((part) => sans(`kr-${String(part)}`));
const EMOJI: FontFile = { family: 'noto-emoji', weight: 400 };

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const PICTOGRAPH = /[\p{Emoji_Presentation}\p{Extended_Pictographic}\ufe0f\u20e3]/u;
const SYMBOL = /[\u2100-\u27bf]/;
/** Punctuation and letters as wide as ideographs. */
const WIDE = /[\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/;

/** The fonts that a text needs, in order of use. Ideographs are Japanese beside kana, else Chinese; one fills in for the other. */
export function selectFonts(text: string): FontFile[] {
  const isJapanese = KANA.test(text);
  const hasHan = HAN.test(text);
  return [
    ...BASE,
    ...(isJapanese ? [JAPANESE] : []),
    ...(hasHan ? [sans('sc')] : []),
    ...(!isJapanese && (hasHan || WIDE.test(text)) ? [JAPANESE] : []),
    ...(HANGUL.test(text) ? [sans('kr')] : []),
    ...(SYMBOL.test(text) ? SYMBOLS : []),
    ...(PICTOGRAPH.test(text) ? [EMOJI] : []),
  ];
}

/** Inlined into chunks of their own: found wherever the built code is and however it was started, and read only when needed. */
const FILES = import.meta.glob<string>('./fonts/*.woff', { query: '?inline', import: 'default' });

export interface FontSet {
  fonts: Font[];
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

/** The fonts of all texts of an image. */
export const loadFontsOf = ({ siteName, label, badge, title, when, where }: SocialImage): Promise<FontSet> =>
  loadFonts(selectFonts([siteName, label, badge?.text, title, when, where].join(' ')));
