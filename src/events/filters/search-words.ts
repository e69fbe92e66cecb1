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

/** The words of a text as they are compared: without case, accents and punctuation. `Café in Łódź!` has `cafe`, `in` and `lodz`. */
export const searchWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
