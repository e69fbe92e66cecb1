import { oncePerLocale } from '../events/once-per.ts';

/** A language that the site is in. */
export interface Language {
  /** The first folder of its URLs, which no page of another language has; empty for English, whose URLs have none. */
  prefix: string;
  /** BCP 47; decides how dates, numbers and names of countries are written. */
  locale: string;
  /** What `hreflang` calls it: the language, with what tells its readers apart. */
  tag: string;
  /** In the language itself. */
  name: string;
  dir: 'ltr' | 'rtl';
}

export const ENGLISH: Language = { prefix: '', locale: 'en-GB', tag: 'en', name: 'English', dir: 'ltr' };

/** Those that readers have besides English. Each has a file in `src/strings/`, see `docs/translate.md`. */
const TRANSLATED: readonly Language[] = [
  { prefix: 'es', locale: 'es', tag: 'es', name: 'Español', dir: 'ltr' },
  { prefix: 'fr', locale: 'fr', tag: 'fr', name: 'Français', dir: 'ltr' },
  { prefix: 'ja', locale: 'ja', tag: 'ja', name: '日本語', dir: 'ltr' },
  { prefix: 'pt', locale: 'pt-BR', tag: 'pt-BR', name: 'Português (Brasil)', dir: 'ltr' },
  { prefix: 'uk', locale: 'uk', tag: 'uk', name: 'Українська', dir: 'ltr' },
  { prefix: 'zh', locale: 'zh-Hans', tag: 'zh-Hans', name: '简体中文', dir: 'ltr' },
];

/** English in disguise, longer and from right to left, which shows what isn't translated and what has no room (`SITE_PSEUDO=1`). */
export const PSEUDO: readonly Language[] = [
  { prefix: 'en-xa', locale: 'en-XA', tag: 'en-XA', name: '⟦English⟧', dir: 'ltr' },
  { prefix: 'ar-xb', locale: 'ar-XB', tag: 'ar-XB', name: '⟦العربية⟧', dir: 'rtl' },
];

/** All languages, English first. */
export const listLanguages = (hasPseudo: boolean): readonly Language[] => [
  ENGLISH,
  ...TRANSLATED,
  ...(hasPseudo ? PSEUDO : []),
];

/**
 * The languages of a build, English first: all, or those that `SITE_LANGUAGES` names by their prefixes, such as `ja pt`; `en` is English alone.
 * @throws RangeError for one that there isn't
 */
export function readLanguages({ SITE_LANGUAGES = '', SITE_PSEUDO }: NodeJS.ProcessEnv): readonly Language[] {
  const languages = listLanguages(SITE_PSEUDO === '1');
  const wanted = SITE_LANGUAGES.split(/[\s,]+/).filter((name) => name !== '');
  const unknown = wanted.find((name) => ![ENGLISH.tag, ...languages.map(({ prefix }) => prefix)].includes(name));
  if (unknown !== undefined) {
    const known = TRANSLATED.map(({ prefix }) => prefix).join(', ');
    throw new RangeError(`SITE_LANGUAGES has "${unknown}". The languages are en, ${known}.`);
  }
  const isWanted = (language: Language) =>
    wanted.length === 0 || language === ENGLISH || wanted.includes(language.prefix) || PSEUDO.includes(language);
  return languages.filter(isWanted);
}

/** Files besides pages that each language has of its own, since they hold words: their paths, with routes' parameters in brackets. */
export const LANGUAGE_FILES: readonly string[] = [
  '/rss.xml',
  '/feed.json',
  '/search/upcoming.json',
  '/search/all.json',
  '/card.png',
  '/events/[year]/[slug].png',
];

/** The territory that social networks want beside a language, such as `ja_JP`, is where most of its readers are. */
export const toOpenGraphLocale = oncePerLocale((locale) => {
  const { language, region = '' } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
});
