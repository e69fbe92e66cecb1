import { ENGLISH, PSEUDO, type Language } from './languages.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';
import { toPseudoStrings } from './pseudo.ts';
import { withFallback, type PartialStrings, type Strings } from './strings.ts';

/** The translations by the prefix of their language. Only the server has all of them: a page brings what its scripts need. */
const TRANSLATIONS: Readonly<Record<string, PartialStrings>> = { es, fr, ja, pt, uk, zh };

/** In development, an English text that stands in for a translation is seen. */
export const markUntranslated = (text: string): string => (import.meta.env.DEV && text !== '' ? `⟪${text}⟫` : text);

const made = new Map<string, Strings>();

function makeStrings({ prefix }: Language): Strings {
  if (PSEUDO.some((language) => language.prefix === prefix)) return toPseudoStrings<Strings>(en);
  return withFallback(TRANSLATIONS[prefix] ?? {}, en, markUntranslated);
}

/** All texts of a language; those that aren't translated are English. */
export function stringsOf(language: Language): Strings {
  if (language === ENGLISH) return en;
  const strings = made.get(language.prefix) ?? makeStrings(language);
  made.set(language.prefix, strings);
  return strings;
}
