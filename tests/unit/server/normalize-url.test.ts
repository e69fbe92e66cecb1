import { expect, test } from 'vitest';
import { FEEDS } from '../../../src/outputs/list-feeds.ts';
import { normalizeUrl } from '../../../src/server/normalize-url.ts';

test.each([
  ['/', '/', ''],
  ['/?', '/', ''],
  ['/map/?x=1', '/map/', ''],
  ['/?type=kcd', '/', '?type=kcd'],
  ['/?utm_source=x&type=kcd&ref=y', '/', '?type=kcd'],
  ['/?fbclid=x', '/', ''],
  ['/index.md?type=kcd', '/index.md', '?type=kcd'],
  ['/events.ics?country=ES', '/events.ics', '?country=ES'],
  ['/events.ics?_=1&id=2027%2Fb&country=ES&id=2027/a&id=2027/b', '/events.ics', '?country=ES&id=2027/a&id=2027/b'],
  ['/rss.xml?q=otel&type=kcd', '/rss.xml', '?q=otel&type=kcd'],
  ['/talks.json?recording=yes&x=1&speaker=Ada', '/talks.json', '?speaker=Ada&recording=yes'],
  ['/500/', '/404/', ''],
  ['*', '/*/', ''],
  ['http://elsewhere.example/map/', '/map/', ''],
  ['https://', '/404/', ''],
])('%s asks for %s with the query "%s"', (url, pathname, search) => {
  const normalized = normalizeUrl(url);
  expect({ pathname: normalized.pathname, search: normalized.search }).toEqual({ pathname, search });
});

test.each(Object.values(FEEDS).flatMap((feed) => ('query' in feed ? [feed] : [])))(
  '$path keeps every parameter that it takes',
  ({ path, query }) => {
    const { search } = normalizeUrl(`${path}?${query.map((name) => `${name}=x`).join('&')}`);
    expect([...new URLSearchParams(search).keys()].sort()).toEqual([...query].sort());
  },
);

test.each([
  ['/map', '/map/'],
  ['/map?x=1', '/map/?x=1'],
  ['/.html', '/'],
  ['//elsewhere', '/elsewhere/'],
  ['/%2f/elsewhere', '/elsewhere/'],
  ['/\\elsewhere', '/elsewhere/'],
  ['/events/%2e%2e/map/', undefined],
])('%s redirects to %s, never to another host', (url, redirect) => {
  expect(normalizeUrl(url).redirect).toBe(redirect);
});

test.each([
  ['an encoding in layers', `/${'%25'.repeat(5000)}41/`],
  ['percent signs of percent signs', `/%${'25'.repeat(8000)}/`],
  ['slashes', '/'.repeat(16_000)],
  ['segments', '/a'.repeat(8000)],
  ['dots', '/..'.repeat(5000)],
  ['parameters', `/?${'a&'.repeat(8000)}`],
  ['a long word', `/?q=${'a'.repeat(16_000)}`],
  ['endings', `/${'.html'.repeat(3000)}`],
])('a URL of 16 KB with %s is read in a time that grows with its length, or this takes minutes', (_, url) => {
  for (let time = 0; time < 400; time += 1) normalizeUrl(url);
});
