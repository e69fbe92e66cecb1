import { describe, expect, it, test } from 'vitest';
import { localizeLinks, localPath, localizeResponse, pathIn } from '../../../src/outputs/localize-links.ts';
import { listLanguageRoutes } from '../../../src/outputs/language-routes.ts';
import { normalizeUrl } from '../../../src/server/normalize-url.ts';
import { markdownPath, pageOfMarkdown, splitLanguage, underPrefix } from '../../../src/paths.ts';
import { en } from '../../../src/strings/en.ts';
import { ENGLISH, listLanguages, PSEUDO, readLanguages, toOpenGraphLocale } from '../../../src/strings/languages.ts';
import { toPseudoStrings, toPseudoText } from '../../../src/strings/pseudo.ts';
import { withFallback, type Strings } from '../../../src/strings/strings.ts';

test('a path of no language is English, also where its first folder looks like one', () => {
  for (const path of ['/', '/map/', '/xx/', '/xx/yy/', '/es', '/est/']) {
    expect(splitLanguage(path)).toEqual({ language: ENGLISH, path });
  }
});

test('pseudo-locales are in no build that doesn’t ask for them', () => {
  expect(listLanguages(false)).not.toContain(PSEUDO[0]);
  expect(listLanguages(true).slice(-2)).toEqual(PSEUDO);
});

test('a build can be of some languages only', () => {
  const prefixesOf = (env: NodeJS.ProcessEnv) => readLanguages(env).map(({ prefix }) => prefix);
  expect(readLanguages({})).toEqual(listLanguages(false));
  expect(readLanguages({ SITE_LANGUAGES: '', SITE_PSEUDO: '1' })).toEqual(listLanguages(true));
  expect(prefixesOf({ SITE_LANGUAGES: 'pt, ja' })).toEqual(['', 'ja', 'pt']);
  expect(prefixesOf({ SITE_LANGUAGES: 'en', SITE_PSEUDO: '1' })).toEqual(['', 'en-xa', 'ar-xb']);
  expect(() => prefixesOf({ SITE_LANGUAGES: 'jp' })).toThrow(
    'SITE_LANGUAGES has "jp". The languages are en, es, fr, ja, pt, uk, zh.',
  );
});

test('each language has a prefix, a locale and a name of its own', () => {
  const languages = listLanguages(true);
  for (const key of ['prefix', 'locale', 'tag', 'name'] as const) {
    expect(new Set(languages.map((language) => language[key])).size, key).toBe(languages.length);
  }
  for (const { locale, tag } of languages)
    expect(Intl.getCanonicalLocales([locale, tag])).toEqual([...new Set([locale, tag])]);
});

test('a path is put under a prefix', () => {
  expect(underPrefix('/map/?a#b', 'ja')).toBe('/ja/map/?a#b');
  expect(underPrefix('/map/', '')).toBe('/map/');
  expect(pathIn('/map/', { ...ENGLISH, prefix: 'ja' })).toBe('/ja/map/');
});

test('English links stay as they are', async () => {
  const html = '<a href="/map/">Map</a>';
  expect(localPath('/map/', ENGLISH.locale)).toBe('/map/');
  expect(localizeLinks(html, ENGLISH.locale)).toBe(html);
  expect(await (await localizeResponse(new Response(html), ENGLISH.locale)).text()).toBe(html);
});

test('the Markdown of the home page has a name', () => {
  expect(markdownPath('/')).toBe('/index.md');
  expect(pageOfMarkdown('/index.md')).toBe('/');
});

test('feeds of no language take no query', () => {
  expect(normalizeUrl('/xx/rss.xml?type=kcd')).toEqual({ pathname: '/xx/rss.xml', search: '' });
});

test('each language has all pages, and of other files those that hold words', () => {
  const files = [
    'index.astro',
    'map/index.astro',
    'events/[year]/[slug].astro',
    '404.astro',
    '500.astro',
    'rss.xml.ts',
    'events.ics.ts',
  ];
  expect(listLanguageRoutes(files).map(({ route }) => route)).toEqual([
    '404',
    'events/[year]/[slug]',
    '',
    'map',
    'rss.xml',
  ]);
});

test.each([
  ['en-GB', 'en_GB'],
  ['es', 'es_ES'],
  ['ja', 'ja_JP'],
  ['pt-BR', 'pt_BR'],
  ['uk', 'uk_UA'],
  ['zh-Hans', 'zh_CN'],
])('social networks know %s as %s', (locale, expected) => {
  expect(toOpenGraphLocale(locale)).toBe(expected);
});

describe('withFallback', () => {
  const strings = withFallback(
    { menu: 'Menú', view: { type: 'Por tipo' }, eventCount: { other: '{count} eventos' } },
    en,
  );

  it('shows what isn’t translated in English, also within a group', () => {
    expect([strings.menu, strings.view.type, strings.view.date, strings.map]).toEqual([
      'Menú',
      'Por tipo',
      'By date',
      'Map',
    ]);
  });

  it('takes a message in the plural as a whole: English forms are those of English', () => {
    expect(strings.eventCount).toEqual({ other: '{count} eventos' });
  });

  it('takes a group for a group, also where a name in it is that of a plural form', () => {
    const eventTypes = { kubecon: { label: 'K' }, other: { label: 'O' } };
    const english = { ...en, eventTypes: { ...eventTypes, kcd: { label: 'Day' } } } as typeof en;
    expect(withFallback({ eventTypes }, english).eventTypes).toEqual({ ...eventTypes, kcd: { label: 'Day' } });
  });

  it('keeps names that English has elsewhere', () => {
    const eventTypes = { kubecon: { label: 'KubeCon' } };
    expect(withFallback({ eventTypes }, en).eventTypes).toEqual(eventTypes);
  });
});

describe('the pseudo-locale', () => {
  const pseudo = toPseudoStrings<Strings>(en);

  it('has each text in brackets, 40 % longer, with its placeholders', () => {
    expect(toPseudoText('Closes {when}')).toBe('⟦Closes {when}···⟧');
    expect(toPseudoText('')).toBe('');
    expect(pseudo.eventCount).toEqual({ one: '⟦{count} event···⟧', other: '⟦{count} events···⟧' });
  });

  it('has them also where a function writes them', () => {
    expect(pseudo.footer('OpenTelemetry')).toMatch(/^⟦Maintained by the OpenTelemetry community\.·+⟧$/);
    expect(pseudo.recurrence.daily(1)).toMatch(/^⟦every day·+⟧$/);
  });
});
