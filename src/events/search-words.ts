/** Letters that Unicode doesn't take apart into a plain one and an accent, but people do. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** The words of a text as they are compared: without case, accents and signs. `Café in Łódź!` has `cafe`, `in` and `lodz`. */
export function searchWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[æđðıłøœßþ]/g, (letter) => PLAIN[letter] ?? letter)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
