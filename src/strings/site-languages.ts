import { ENGLISH, listLanguages, type Language } from './languages.ts';

/** Where no build says which: in unit tests. */
const ALL: readonly string[] = listLanguages(false).map(({ prefix }) => prefix);

/** The languages that the site is in, English first. */
export const LANGUAGES: readonly Language[] = listLanguages(true).filter(({ prefix }) =>
  (import.meta.env.LANGUAGE_PREFIXES ?? ALL).includes(prefix),
);

/** The language of a locale. */
export const languageIn = (locale: string): Language =>
  LANGUAGES.find((language) => language.locale === locale) ?? ENGLISH;
