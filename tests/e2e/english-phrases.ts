import { en } from '../../src/strings/en.ts';
import { isPluralMessage, splitMessage } from '../../src/strings/format-message.ts';

/** Stands for what comes into a text. */
const VALUE = '\u0000';

/** What a function of strings writes between the values that it is given; nothing of one that does more than that. */
function splitFunction(write: (...values: unknown[]) => unknown): string[] {
  try {
    return String(write(VALUE, VALUE)).split(VALUE);
  } catch {
    return [];
  }
}

/** The texts in an object of strings, without what comes into them. */
export function listPhrases(texts: unknown): string[] {
  if (typeof texts === 'string') return splitMessage(texts).filter((_, place) => place % 2 === 0);
  if (typeof texts === 'function') return splitFunction(texts as (...values: unknown[]) => unknown);
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.values(texts).flatMap(listPhrases);
}

const HAS_WORDS = /\p{L}{2}/u;
const normalize = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * The English words of the interface that no text of a language has: whole texts, and parts of texts that are longer than one word.
 * A text that isn't translated yet is English rightly.
 */
export function listEnglishPhrases(translated: object): { whole: Set<string>; parts: string[] } {
  const own = listPhrases(translated).map(normalize).join('\n');
  const missing = new Set(listPhrases(without(en, translated)).map(normalize));
  const phrases = listPhrases(en)
    .map(normalize)
    .filter((phrase) => HAS_WORDS.test(phrase) && !missing.has(phrase) && !own.includes(phrase));
  return { whole: new Set(phrases), parts: phrases.filter((phrase) => /\p{L}+ \p{L}+/u.test(phrase)) };
}

/** The texts that a translation lacks. */
function without(english: object, translated: object): object {
  return Object.fromEntries(
    Object.entries(english).flatMap(([name, text]): [string, unknown][] => {
      const own = (translated as Record<string, unknown>)[name];
      if (own === undefined) return [[name, text]];
      const isGroup =
        typeof text === 'object' && text !== null && !Array.isArray(text) && !isPluralMessage(text as object);
      return isGroup ? [[name, without(text as object, own as object)]] : [];
    }),
  );
}

/** The English phrases in texts of a page. */
export function findEnglish(
  texts: readonly string[],
  { whole, parts }: ReturnType<typeof listEnglishPhrases>,
): string[] {
  return texts.map(normalize).filter((text) => whole.has(text) || parts.some((part) => text.includes(part)));
}
