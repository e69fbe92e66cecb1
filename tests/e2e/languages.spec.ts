/** Pages in languages other than English. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { site } from '../../src/site.ts';
import { listLanguages, PSEUDO } from '../../src/strings/languages.ts';
import type { PartialStrings } from '../../src/strings/strings.ts';
import { findEnglish, listEnglishPhrases, listPhrases } from './english-phrases.ts';
import { findViolations } from './find-violations.ts';
import { MISSING } from './keep-pages.ts';
import { listPageTexts } from './page-texts.ts';
import { SITES, UNDER_BASE } from './sites.ts';
import { expect, test } from './test.ts';

/** A page of each kind, and in the states that have words of their own. */
const PAGES = [
  '/',
  '/?attendance=in-person&type=kcd',
  '/?q=zeppelin&type=kcd',
  '/?from=2027-01&view=date',
  '/?nope=1',
  '/events/',
  '/events/?q=kubecon',
  '/events/?q=zeppelin',
  '/calendar/2027-03/',
  '/calendar/2028-12/',
  '/map/',
  '/cfps/',
  '/talks/',
  '/talks/?q=ada',
  '/talks/2026/',
  '/subscribe/',
  '/subscribe/?type=kcd',
  '/starred/',
  '/starred/?id=2027/barcelona',
  '/types/kubecon/',
  '/types/other/',
  '/events/2027/',
  '/events/2027/barcelona/',
  '/events/2026/kubecon-past/',
  '/embed/next/',
  '/embed/next/kubecon/',
  MISSING,
];

/** A space that Japanese and Chinese don't have, also where a link or an emphasis ends or begins. */
const SPACE_AFTER_SENTENCE = /。(?:<\/?(?:a|bdi|span|strong)\b[^>]*>)* .{0,40}/;

const fetchPage = async (url: string) => (await fetch(url)).text();

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The names that a language's own rules write: of months, weekdays, countries and zones. */
function listNames(locale: string): RegExp {
  const names = new Set<string>();
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  for (const style of ['long', 'short'] as const) {
    for (let month = 0; month < 12; month += 1)
      names.add(new Date(Date.UTC(2027, month)).toLocaleDateString(locale, { month: style, timeZone: 'UTC' }));
    for (let day = 1; day <= 7; day += 1)
      names.add(new Date(Date.UTC(2027, 2, day)).toLocaleDateString(locale, { weekday: style, timeZone: 'UTC' }));
  }
  for (const code of CODES) names.add(countries.of(code) ?? '');
  names.delete('');
  return new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'g');
}

/** What in texts is in no brackets: texts are split where one has links or words of others in it. */
function listOutsideBrackets(texts: readonly string[]): string[] {
  let depth = 0;
  return texts.map((text) =>
    Array.from(text)
      .filter((character) => {
        if (character === '⟦') depth += 1;
        const isOutside = depth === 0;
        if (character === '⟧') depth -= 1;
        return isOutside;
      })
      .join(''),
  );
}

/** The texts of the fixture events' authors that pages have outside elements of their own, such as titles of pages. */
async function listAuthorsTexts(url: string): Promise<string[]> {
  const { events } = (await (await fetch(`${url}${UNDER_BASE.SITE_BASE}/events.json`)).json()) as {
    events: { title: string; summary?: string; location?: { city: string } }[];
  };
  return events
    .flatMap(({ title, summary, location }) => [title, summary ?? '', location?.city ?? ''])
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
}

const ZONES = /غرينتش[+-]\d+|\b(?:[A-Z]{3,4}|[A-Z][a-z]+\/[A-Z][a-z]+(?: [A-Z][a-z]+)*)\b/g;
/** Of the Events page, whose text is English where nobody has translated it, and hosts. */
const OTHER_WORDS: (string | RegExp)[] = [
  'OpenTelemetry community events',
  /^What is next in the OpenTelemetry.*/g,
  'example.org',
  'All talks',
  // “And” of Arabic lists.
  ' و',
];

test.describe('the pseudo-locale', () => {
  for (const { prefix, locale } of PSEUDO) {
    test(`/${prefix}/ has every text in brackets but what authors wrote`, async ({ startAt }) => {
      const { url } = await startAt(FIXTURE_NOW, SITES.underBase);
      const known = [
        ...(await listAuthorsTexts(url)),
        site.name,
        site.shortName,
        ...OTHER_WORDS,
        listNames(locale),
        ZONES,
      ];
      for (const path of PAGES) {
        const outside = listOutsideBrackets(
          listPageTexts(await fetchPage(`${url}${UNDER_BASE.SITE_BASE}/${prefix}${path}`)),
        );
        const left = outside.map((text) => known.reduce<string>((rest, one) => rest.replaceAll(one, ''), text));
        expect
          .soft(
            left.filter((text) => /\p{L}/u.test(text)),
            path,
          )
          .toEqual([]);
      }
    });
  }
});

async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    return width > innerWidth ? [`is ${String(width)} px wide`] : [];
  });
}

for (const { prefix, dir } of PSEUDO) {
  test(`/${prefix}/ has room for longer texts on a screen of 320 px, no barriers, and authors’ words on its side`, async ({
    page,
    startAt,
  }) => {
    const { url } = await startAt(FIXTURE_NOW, SITES.underBase);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of PAGES) {
      await page.goto(`${url}${UNDER_BASE.SITE_BASE}/${prefix}${path}`);
      expect.soft(await page.locator('html').getAttribute('dir'), path).toBe(dir);
      expect.soft(await findOverflow(page), path).toEqual([]);
    }
    for (const path of ['/', '/events/2027/barcelona/', '/calendar/2027-03/', '/subscribe/', '/map/']) {
      await page.goto(`${url}${UNDER_BASE.SITE_BASE}/${prefix}${path}`);
      expect.soft(await findViolations(page, 'html'), path).toEqual([]);
    }
    await page.goto(`${url}${UNDER_BASE.SITE_BASE}/${prefix}/events/2027/barcelona/`);
    const side = await page.locator('h1').evaluate((title) => getComputedStyle(title).textAlign);
    expect(side).toBe(dir === 'rtl' ? 'right' : 'left');
  });
}

for (const { prefix, locale } of listLanguages(false).slice(1)) {
  test(`no page in ${locale} has an English text of the interface, or a space of another language`, async ({
    startAt,
  }) => {
    const { url } = await startAt(FIXTURE_NOW, SITES.underBase);
    const module = (await import(`../../src/strings/${prefix}.ts`)) as Record<string, PartialStrings>;
    const phrases = listEnglishPhrases(module[prefix] ?? {});
    const english = await fetchPage(`${url}${UNDER_BASE.SITE_BASE}/`);
    expect(findEnglish(listPageTexts(english), phrases).length).toBeGreaterThan(20);
    for (const path of PAGES) {
      const response = await fetch(`${url}${UNDER_BASE.SITE_BASE}/${prefix}${path}`);
      const html = await response.text();
      expect.soft(response.status, path).toBe(path === MISSING ? 404 : 200);
      expect.soft(response.headers.get('content-language'), path).toBe(locale);
      expect.soft(html, path).toContain(`<html lang="${locale}" dir="ltr"`);
      expect.soft(findEnglish(listPageTexts(html), phrases), path).toEqual([]);
      expect.soft(SPACE_AFTER_SENTENCE.exec(html)?.[0], path).toBeUndefined();
    }
  });
}

test.describe('a reader whose browser prefers Portuguese', () => {
  test.use({ locale: 'pt-PT' });

  test('is offered the page in it, until that is closed or a language is chosen', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW, SITES.underBase);
    await page.goto(`${url}${UNDER_BASE.SITE_BASE}/events/2027/barcelona/`);
    const offer = page.getByRole('complementary', { name: 'Languages' });
    const link = offer.getByRole('link', { name: 'Ler em português' });
    await expect(link).toHaveAttribute('lang', 'pt-BR');
    await expect(link).toHaveAttribute('href', `${url}${UNDER_BASE.SITE_BASE}/pt/events/2027/barcelona/`);
    expect(await findViolations(page, 'aside.suggestion')).toEqual([]);
    await offer.getByRole('button', { name: 'Close the suggestion of another language' }).click();
    await expect(offer).toHaveCount(0);
    await page.goto(`${url}${UNDER_BASE.SITE_BASE}/map/`);
    await expect(page.getByRole('navigation', { name: 'Languages' }).getByRole('link')).toHaveCount(9);
    await expect(offer).toHaveCount(0);
  });

  test('is offered nothing in Portuguese, and nothing is ever redirected', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW, SITES.underBase);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${url}${UNDER_BASE.SITE_BASE}/pt/map/`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('aside.suggestion')).toHaveCount(0);
    expect(requests.filter((request) => request.includes('show-suggestion'))).toEqual([]);
  });
});

test('a page differs by its URL alone, whatever language a browser accepts', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW, SITES.underBase);
  const get = (language: string) =>
    fetch(`${url}${UNDER_BASE.SITE_BASE}/map/`, { headers: { 'Accept-Language': language } });
  const [german, japanese] = await Promise.all([get('de'), get('ja')]);
  expect(await german.text()).toBe(await japanese.text());
  expect(japanese.headers.get('vary') ?? '').not.toMatch(/language/i);
});

test('every page names itself in each language, and what programs read does', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW, SITES.underBase);
  const base = UNDER_BASE.SITE_BASE;
  const html = await fetchPage(`${url}${base}/zh/events/2027/barcelona/`);
  const links = html.matchAll(/<link rel="alternate" href="([^"]+)" hreflang="([^"]+)"/g);
  const alternates = Object.fromEntries(Array.from(links, ([, href = '', lang = '']) => [lang, href] as const));
  const event = '/events/2027/barcelona/';
  expect(alternates).toMatchObject({
    'x-default': `https://example.org${base}${event}`,
    en: `https://example.org${base}${event}`,
    'pt-BR': `https://example.org${base}/pt${event}`,
    'zh-Hans': `https://example.org${base}/zh${event}`,
  });
  expect(html).toContain('<meta property="og:locale" content="zh_CN"');
  expect(html).toContain('<meta property="og:locale:alternate" content="ja_JP"');
  expect(html).toContain('"inLanguage":"en"');
  expect(html).toContain(`<link rel="canonical" href="https://example.org${base}/zh${event}"`);
  const sitemap = await fetchPage(`${url}${base}/sitemap-0.xml`);
  expect(sitemap).toContain(`<loc>https://example.org${base}/ja/map/</loc>`);
  expect(sitemap).toContain(`hreflang="x-default" href="https://example.org${base}/map/"`);
  const feed = JSON.parse(await fetchPage(`${url}${base}/ja/feed.json`)) as {
    language: string;
    items: { id: string }[];
  };
  const english = JSON.parse(await fetchPage(`${url}${base}/feed.json`)) as typeof feed;
  expect(feed.language).toBe('ja');
  expect(feed.items).toHaveLength(english.items.length);
  expect(feed.items.filter(({ id }) => english.items.some((item) => item.id === id))).toEqual([]);
});

test('scripts hold the words of no language', async () => {
  const folder = path.join(SITES.real, 'dist/client/_astro');
  const scripts = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const { prefix } of listLanguages(false).slice(1)) {
    const module = (await import(`../../src/strings/${prefix}.ts`)) as Record<string, PartialStrings>;
    const phrases = listPhrases(module[prefix]).filter((phrase) =>
      /[^\p{ASCII}]{2}|\p{L}+ \p{L}+ \p{L}+/u.test(phrase),
    );
    for (const file of scripts) {
      const script = await readFile(path.join(folder, file), 'utf8');
      expect(
        phrases.filter((phrase) => script.includes(phrase)),
        file,
      ).toEqual([]);
    }
  }
});

test('the Events page has its translation, whose headings have the ids of the English ones', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW, SITES.underBase);
  const idsOf = (html: string) => [...html.matchAll(/<h[23] id="([^"]+)"/g)].map(([, id]) => id);
  const [english, french, pseudo] = await Promise.all(
    ['', '/fr', '/ar-xb'].map((prefix) => fetchPage(`${url}${UNDER_BASE.SITE_BASE}${prefix}/`)),
  );
  expect(idsOf(english ?? '')).toContain('upcoming-events');
  expect(idsOf(french ?? '')).toEqual(idsOf(english ?? ''));
  expect(french).toContain('/src/content/pages/events.fr.mdx"');
  expect(french).not.toContain('class="notice"');
  // Nobody translates the pseudo-locale.
  expect(pseudo).toContain('⟦This text is not translated yet');
  expect(pseudo).toContain('/src/content/pages/events.mdx"');
});
