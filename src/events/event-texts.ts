import type { EventData } from './event-data.ts';
import { oncePerLocale } from './once-per.ts';

/** What events are written in whose file says nothing else. */
export const USUAL_LANGUAGE = 'en';

/** The language of a locale, without script or region: `pt` of `pt-BR`. */
export const languageOf = oncePerLocale((locale) => new Intl.Locale(locale).language);

/** Words of an author, and their language where it isn't that of the page. */
export interface EventTexts {
  title: string;
  summary: string | undefined;
  lang: string | undefined;
}

/** The title and summary of an event for a page in a locale: translated if its file has a translation, or else as they were written. */
export function textsOf(
  {
    title,
    summary,
    language = USUAL_LANGUAGE,
    translations = {},
  }: Pick<EventData, 'title' | 'summary' | 'language' | 'translations'>,
  locale: string,
): EventTexts {
  if (languageOf(language) === languageOf(locale)) return { title, summary, lang: undefined };
  const translation = translations[locale] ?? translations[languageOf(locale)];
  return translation === undefined ? { title, summary, lang: language } : { ...translation, lang: undefined };
}

/** The language of what else an event's file says, such as its body, where it isn't that of the page. */
export const langOf = (
  { language = USUAL_LANGUAGE }: Pick<EventData, 'language'>,
  locale: string,
): string | undefined => (languageOf(language) === languageOf(locale) ? undefined : language);
