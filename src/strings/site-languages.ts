import { ENGLISH, listLanguages, type Language } from './languages.ts';

/** The languages that the site is in, English first. */
export const LANGUAGES = listLanguages(import.meta.env.SITE_PSEUDO);

/** The language of a locale. */
export const languageIn = (locale: string): Language =>
  LANGUAGES.find((language) => language.locale === locale) ?? ENGLISH;
