import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FEEDS } from '../../../src/outputs/list-feeds.ts';
import { toHeadersFile, toRedirectsFile } from '../../../src/server/static-host-files.ts';
import { listLanguages } from '../../../src/strings/languages.ts';

const toPart = (part: string, at: number) => (at % 2 === 0 ? RegExp.escape(part) : part === '*' ? '.*' : '[^/]+');

/** Rules as hosts read them: all that match a path apply, and values of the same header are joined. */
function headersOf(file: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = rule.split('\n');
    const matches = new RegExp(
      `^${pattern
        .split(/(\*|:\w+)/)
        .map(toPart)
        .join('')}$`,
    );
    if (!matches.test(path)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
    }
  }
  return found;
}

const LANGUAGES = listLanguages(false).slice(1);
const file = toHeadersFile('/community/', ['events', 'map'], LANGUAGES);

test.each([
  ['/community/', "frame-ancestors 'none'"],
  ['/community/events/2027/kubecon-eu/', "frame-ancestors 'none'"],
  ['/community/pt/', "frame-ancestors 'none'"],
  ['/community/pt/events/2027/kubecon-eu/', "frame-ancestors 'none'"],
  ['/community/pt/404.html', "frame-ancestors 'none'"],
  ['/community/pt/embed/next/', undefined],
  ['/community/404.html', "frame-ancestors 'none'"],
  ['/community/embed/next/', undefined],
])('%s may be framed by nobody, but the list for other sites by all', (path, policy) => {
  const headers = headersOf(file, path);
  expect(headers['Content-Security-Policy']).toBe(policy);
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});

test.each([
  ['/community/events.ics', 'text/calendar; charset=utf-8', true],
  ['/community/types/kubecon.ics', 'text/calendar; charset=utf-8', true],
  ['/community/map.md', 'text/markdown; charset=utf-8', false],
  ['/community/events.md', 'text/markdown; charset=utf-8', true],
  ['/community/rss.xml', 'application/rss+xml; charset=utf-8', true],
  ['/community/pt/rss.xml', 'application/rss+xml; charset=utf-8', true],
  ['/community/feed.json', 'application/feed+json; charset=utf-8', true],
  ['/community/events/2027/kubecon-eu.json', undefined, true],
])('%s is %s', (path, type, isPublic) => {
  const headers = headersOf(file, path);
  expect(headers['Content-Type']).toBe(type);
  expect(headers['Access-Control-Allow-Origin']).toBe(isPublic ? '*' : undefined);
});

test.each(Object.values(FEEDS))('$path is public, as $type', ({ path, type }) => {
  const headers = headersOf(file, `/community${path}`);
  // Hosts know the types of these by their file names.
  if (!['application/json', 'text/plain'].includes(type))
    expect(headers['Content-Type']).toBe(`${type}; charset=utf-8`);
  expect(headers['Access-Control-Allow-Origin']).toBe('*');
});

test.each([
  ['/community/', 'en-GB'],
  ['/community/map/', 'en-GB'],
  ['/community/pt/', 'pt-BR'],
  ['/community/pt/map/', 'pt-BR'],
  ['/community/zh/rss.xml', 'zh-Hans'],
  ['/community/events.ics', undefined],
])('%s is in %s', (path, language) => {
  expect(headersOf(file, path)['Content-Language']).toBe(language);
});

test('what isn’t there in a language is answered in that language', () => {
  expect(toRedirectsFile('/community/', LANGUAGES.slice(0, 1))).toBe('/community/es/* /community/es/404.html 404\n');
});

test('hashed files are kept for ever', () => {
  expect(headersOf(file, '/community/_astro/a.hash.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
});

test('no rule has more than one asterisk, and there are fewer than 100, as hosts want it', () => {
  const rules = file.trim().split('\n\n');
  expect(rules.length).toBeLessThan(70);
  for (const rule of rules) expect(rule.split('\n')[0]?.match(/\*/g)?.length ?? 0).toBeLessThan(2);
});

test('the recommended configuration of nginx sends the same types and headers', async () => {
  const nginx = await readFile(new URL('../../../docs/deploy/nginx-static.conf', import.meta.url), 'utf8');
  const rules = [
    ...new Set(file.matchAll(/^ {2}([\w-]+): (.+)$/gm).map(([, name = '', value = '']) => `${name}: ${value}`)),
  ];
  const sent = (name: string, value: string) =>
    name === 'Content-Type'
      ? nginx.includes(`default_type ${value.replace('; charset=utf-8', '')};`)
      : nginx.includes(`add_header ${name} `) && nginx.includes(value);
  expect(rules).toContain('X-Content-Type-Options: nosniff');
  expect(rules.filter((rule) => !sent(...(rule.split(': ', 2) as [string, string])))).toEqual([]);
});
