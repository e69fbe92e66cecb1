/** Letters that Unicode doesn't take apart into a plain one and an accent, but people do. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ə: 'e',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
};

const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Accents are of no script. The vowel marks of Thai or Hindi are of theirs, and part of a word. */
const ACCENTS = /[\p{M}&&\p{Script=Inherited}]/gv;

/** Within a word, people write them or not. */
const APOSTROPHES = /['’ʻʼ·]/g;

/** `u.k.`, with or without its last dot. */
const ABBREVIATION = /^\p{L}(?:\.\p{L})+\.?$/u;

const C = String.raw`[\p{L}\p{N}\p{M}]`;
/** An abbreviation; short parts that belong together (`24/7`, `ci/cd`, `q&a`); or a word with the dots, `++` or `#` of its name (`node.js`, `.net`, `c++`). */
const WORD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}\p{M}.])\p{L}(?:\.\p{L})+(?!${C})(?!\.${C})\.?`,
    String.raw`(?<!${C}|[\/&])${C}{1,2}(?:[\/&]${C}{1,2})+(?![\/&]?${C})`,
    String.raw`(?:(?<![\p{L}\p{N}\p{M}.])\.(?=\p{L}))?${C}+(?:\.${C}+)*(?:\+\+|#(?!${C}))?`,
  ].join('|'),
  'gu',
);

const simplify = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);

/**
 * The words of a text as they are compared: without case, accents and punctuation, but with what makes a name another one.
 * `Café in Łódź!` has `cafe`, `in` and `lodz`; `C++ in the U.K` has `c++`, `in`, `the` and `u.k.`.
 */
export const searchWords = (text: string): string[] =>
  (simplify(text).match(WORD) ?? []).map((word) =>
    ABBREVIATION.test(word) && !word.endsWith('.') ? `${word}.` : word,
  );

/** Short forms of words, which are the same to a search. */
const SHORT_FORMS: Readonly<Record<string, string>> = { otel: 'opentelemetry', k8s: 'kubernetes' };

/** Capitals that people also write with dots: `US` is `U.S.`, which is not `us`. */
const CAPITALS = /(?<![\p{L}\p{N}])[A-Z]{2}(?![\p{L}\p{N}])/gu;

/** Other forms of a word that it is found by: its parts, an abbreviation without dots, and what is the same. */
function otherForms(word: string): string[] {
  const same = Object.entries(SHORT_FORMS).flatMap(([short, long]) => [
    ...(word.includes(long) ? [short] : []),
    ...(word.startsWith(short) ? [long] : []),
  ]);
  if (ABBREVIATION.test(word)) return [word.replaceAll('.', ''), ...same];
  const parts = word.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '' && part !== word);
  return [...parts, ...same];
}

/** What a text is found by, each word once: a search compares its `searchWords` with it. */
export function toIndexWords(text: string): string {
  const dotted = [...new Set(text.match(CAPITALS))].map((letters) => `${letters.split('').join('.')}.`.toLowerCase());
  const words = new Set([...searchWords(text), ...dotted]);
  for (const word of [...words]) for (const form of otherForms(word)) words.add(form);
  return [...words].join(' ');
}

/** Japanese, Chinese and Thai are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Between words, as `の` and `で` are; alone, they are in every text. */
const PARTICLE = /^\p{Script=Hiragana}$/u;

/** The words of what is written without spaces, which a text may have in another order: `東京の開催` is found by `開催` and `東京`. */
function splitUnspaced(word: string): string[] {
  const segments = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(word)];
  const words = segments.map(({ segment }) => segment).filter((segment) => !PARTICLE.test(segment));
  return words.length === 0 ? [word] : words;
}

/** In scripts with spaces between words, one or two letters begin too many words to be looked for inside of them. */
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{1,2}$/u;

function createTestOf(word: string): (index: string) => boolean {
  const whole = Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : undefined;
  if (whole !== undefined) return (index) => index.includes(whole);
  if (UNSPACED.test(word)) {
    const parts = splitUnspaced(word);
    return (index) => parts.every((part) => index.includes(part));
  }
  if (SHORT.test(word)) return (index) => index.startsWith(word) || index.includes(` ${word}`);
  return (index) => index.includes(word);
}

/** Whether an index (see `toIndexWords`) has all words of a search: as a part of one of its words, short ones as the beginning. */
export function createWordTest(search: string): (index: string) => boolean {
  const tests = searchWords(search).map(createTestOf);
  return (index) => tests.every((test) => test(index));
}
