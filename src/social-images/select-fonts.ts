export interface FontFile {
  family: string;
  weight: 400 | 700;
}

const sans = (part: string, weight: FontFile['weight'] = 700): FontFile => ({ family: `noto-sans-${part}`, weight });

/** Small, and most titles need some of them: always there. The first has the box that is shown for what no font has. */
const BASE = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'].flatMap((part) => [
  sans(part),
  sans(part, 400),
]);

/** The fonts of further scripts, by their names in Unicode. */
const SCRIPTS = Object.entries({
  Adlam: sans('adlam'),
  Arabic: sans('arabic'),
  Armenian: sans('armenian'),
  Bengali: sans('bengali'),
  Canadian_Aboriginal: sans('canadian-aboriginal'),
  Cherokee: sans('cherokee'),
  Devanagari: sans('devanagari'),
  Ethiopic: sans('ethiopic'),
  Georgian: sans('georgian'),
  Gujarati: sans('gujarati'),
  Gurmukhi: sans('gurmukhi'),
  Hebrew: sans('hebrew'),
  Javanese: sans('javanese'),
  Kannada: sans('kannada'),
  Khmer: sans('khmer'),
  Lao: sans('lao'),
  Malayalam: sans('malayalam'),
  Mongolian: sans('mongolian', 400),
  Myanmar: sans('myanmar'),
  Nko: sans('nko', 400),
  Ol_Chiki: sans('ol-chiki'),
  Oriya: sans('oriya'),
  Sinhala: sans('sinhala'),
  Syriac: sans('syriac'),
  Tamil: sans('tamil'),
  Telugu: sans('telugu'),
  Thaana: sans('thaana'),
  Thai: sans('thai'),
  Tibetan: { family: 'noto-serif-tibetan', weight: 700 },
  Tifinagh: sans('tifinagh', 400),
} satisfies Record<string, FontFile>).map(([script, font]) => ({
  font,
  pattern: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

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
    ...SCRIPTS.filter(({ pattern }) => pattern.test(text)).map(({ font }) => font),
    ...(isJapanese ? [JAPANESE] : []),
    ...(hasHan ? [sans('sc')] : []),
    ...(!isJapanese && (hasHan || WIDE.test(text)) ? [JAPANESE] : []),
    ...(HANGUL.test(text) ? [sans('kr')] : []),
    ...(SYMBOL.test(text) ? SYMBOLS : []),
    ...(PICTOGRAPH.test(text) ? [EMOJI] : []),
  ];
}
