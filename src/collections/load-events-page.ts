import { getCollection, render } from 'astro:content';
import { oncePerLocale } from '../events/once-per.ts';
import { EVENTS_PAGE, digestOfPage } from '../strings/digest-of.ts';
import { ENGLISH, type Language } from '../strings/languages.ts';
import { languageIn } from '../strings/site-languages.ts';

/** Of which English text each translation was made; see `npm run translations`. */
const stamps = import.meta.glob<Readonly<Record<string, string>>>('../strings/*.digests.json', {
  eager: true,
  import: 'default',
});

async function selectPage({ prefix }: Language) {
  const pages = await getCollection('pages');
  const english = pages.find(({ id }) => id === 'events');
  if (english === undefined) throw new Error('src/content/pages/events.mdx is missing.');
  if (prefix === '') return { page: english, lang: undefined };
  const translated = pages.find(({ id }) => id === `events.${prefix}`);
  const stamp = stamps[`../strings/${prefix}.digests.json`]?.[EVENTS_PAGE];
  if (translated === undefined || stamp !== digestOfPage(english.data, english.body ?? ''))
    return { page: english, lang: ENGLISH.tag };
  return { page: translated, lang: undefined };
}

/**
 * The Events page in a language, with its text as a component: the English one, if there is none or the English one has changed since.
 * `lang` is the language of the text, where it isn't that of the page around it. In development, Astro reloads this module when one has changed.
 */
export const loadEventsPage = oncePerLocale(async (locale) => {
  const { page, lang } = await selectPage(languageIn(locale));
  const { Content } = await render(page);
  return { page, lang, Content };
});
