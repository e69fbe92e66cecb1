import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FEEDS } from '../../src/outputs/list-feeds.ts';
import { normalizeUrl } from '../../src/server/normalize-url.ts';
import { findSitePage, listSitePages, routeOfFile, SITE_PAGES } from '../../src/site-pages.ts';
import { en } from '../../src/strings/en.ts';

const PAGES_FOLDER = path.resolve(import.meta.dirname, '../../src/pages');
/** What sets until when a response is valid. */
const EXPIRY = /\b(?:keepUntil|setExpiry|respondWith(?:Image|Text|Feed|Schema|Calendar|Events|Deadlines))\(/;
/** Files that no cache keeps: load balancers ask for them to see the server. */
const NEVER_KEPT = new Set(['healthz.ts']);

const files = new Map<string, string>();
beforeAll(async () => {
  for await (const file of glob('**/*.{astro,ts}', { cwd: PAGES_FOLDER })) {
    files.set(file.replaceAll('\\', '/'), await readFile(path.join(PAGES_FOLDER, file), 'utf8'));
  }
});

test('the table has every page of src/pages, and no other', () => {
  const pages = [...files.keys()].filter((file) => file.endsWith('.astro'));
  expect(Object.keys(SITE_PAGES).sort()).toEqual(pages.map(routeOfFile).sort());
});

test('every page sets its expiry, unless the table says that it has none', () => {
  const pages = [...files].filter(([file]) => file.endsWith('.astro'));
  const expiries = pages.map(([file, code]) => [routeOfFile(file), EXPIRY.test(code) ? 'set' : 'none']);
  expect(Object.fromEntries(expiries)).toEqual(
    Object.fromEntries(listSitePages().map(([route, { expiry }]) => [route, expiry])),
  );
});

test('every other file in src/pages sets its expiry', () => {
  const others = [...files].filter(([file]) => file.endsWith('.ts') && !NEVER_KEPT.has(file));
  expect(others.filter(([, code]) => !EXPIRY.test(code)).map(([file]) => file)).toEqual([]);
});

test('every page with parameters says which of its paths the sitemap lists', () => {
  const bare = listSitePages().filter(([route, { sitemap }]) => sitemap === true && route.includes('['));
  expect(bare).toEqual([]);
});

test('every page is in a language that it names', () => {
  for (const [route, { locale }] of listSitePages()) expect(Intl.getCanonicalLocales(locale), route).toEqual([locale]);
});

test('the header has a link to each of six pages, in its order', () => {
  const links = listSitePages().flatMap(([route, { navigation }]) => (navigation ? { route, ...navigation } : []));
  const inOrder = links.sort((a, b) => a.place - b.place);
  expect(inOrder.map(({ place }) => place)).toEqual(inOrder.map((_, index) => index + 1));
  expect(inOrder.map(({ route, label }) => `${label(en)}: ${route}`)).toMatchInlineSnapshot(`
    [
      "Upcoming: /",
      "Calendar: /calendar/",
      "Map: /map/",
      "Open calls: /cfps/",
      "Talks: /talks/",
      "All events: /events/",
      "Subscribe: /subscribe/",
    ]
  `);
});

describe('a path', () => {
  test.each([
    ['/', '/'],
    ['/events/2027/', '/events/[year]/'],
    ['/events/2027/kubecon-eu/', '/events/[year]/[slug]/'],
    ['/embed/next/kubecon/', '/embed/next/[type]/'],
  ] as const)('%s is that of the page %s', (url, route) => {
    expect(findSitePage(url)).toBe(SITE_PAGES[route]);
  });

  test.each(['/nothing/', '/events/2027/a/b/', '/map', '/events.ics'])('%s is not that of a page', (url) => {
    expect(findSitePage(url)).toBeUndefined();
  });

  test.each(['/', '/events/', '/embed/next/', '/embed/next/kubecon/'])('%s takes a query', (url) => {
    expect(normalizeUrl(`${url}?type=kcd`)).toEqual({ pathname: url, search: '?type=kcd' });
  });

  const { allEvents, cfps, cfpsWithAlarm, rss, jsonFeed, json } = FEEDS;
  test.each([allEvents, cfps, cfpsWithAlarm, rss, jsonFeed, json])('the feed $path takes a query', ({ path: url }) => {
    expect(normalizeUrl(`${url}?type=kcd`)).toEqual({ pathname: url, search: '?type=kcd' });
  });

  test.each(['/map/', '/events/2027/', '/llms.txt', '/types/kubecon.ics', '/nothing/'])('%s takes no query', (url) => {
    expect(normalizeUrl(`${url}?type=kcd`)).toEqual({ pathname: url, search: '' });
  });
});

test.each([
  ['index.astro', '/'],
  ['map/index.astro', '/map/'],
  ['types/[type].astro', '/types/[type]/'],
  ['types/[type].ics.ts', '/types/[type].ics'],
  ['healthz.ts', '/healthz'],
  ['robots.txt', undefined],
])('the file %s answers %s', (file, route) => {
  expect(routeOfFile(file)).toBe(route);
});
