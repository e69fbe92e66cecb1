import type { APIRequestContext, APIResponse } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES, UNDER_BASE } from './sites.ts';
import { expect, test } from './test.ts';

const MARKDOWN = 'text/markdown, text/html;q=0.9, */*;q=0.1';
const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8';

function ask(request: APIRequestContext, url: string, accept: string, headers: Record<string, string> = {}) {
  return request.get(url, { headers: { Accept: accept, ...headers }, maxRedirects: 0 });
}

function describe(answer: APIResponse): unknown[] {
  const { vary = '' } = answer.headers();
  return [answer.status(), answer.headers()['content-type'], /(^|,\s*)accept(,|$)/i.test(vary)];
}

const PAGES = [
  { path: '/', heading: '# OpenTelemetry community events' },
  { path: '/?type=kcd', heading: '# OpenTelemetry community events' },
  { path: '/events/', heading: '# All events' },
  { path: '/events/?q=barcelona', heading: '# All events' },
  { path: '/events/2027/', heading: '# Events in 2027' },
  { path: '/events/2026/kubecon-past/', heading: '# KubeCon Past' },
  { path: '/types/kcd/', heading: '# Kubernetes Community Days (KCD)' },
  { path: '/calendar/2027-03/', heading: '# March 2027' },
  { path: '/map/', heading: '# Map' },
  { path: '/cfps/', heading: '# Open calls' },
];

for (const { path: page, heading } of PAGES) {
  test(`${page} is Markdown for those who ask for that, and HTML for others`, async ({ request, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    const markdown = await ask(request, url + page, MARKDOWN);
    const html = await ask(request, url + page, HTML);
    expect(describe(markdown)).toEqual([200, 'text/markdown; charset=utf-8', true]);
    expect(describe(html)).toEqual([200, 'text/html; charset=utf-8', true]);
    const text = await markdown.text();
    expect(text).toMatch(/^---\ntitle: .+\n/);
    expect(text.split('\n')).toContain(heading);
    expect(text).not.toMatch(/(?<!\\)<\/?[a-z]+|\]\((?!https?:|webcal:|mailto:)/);
    expect(await html.text()).toContain('<!DOCTYPE html>');
    expect(markdown.headers().etag).not.toBe(html.headers().etag);
    expect(markdown.headers()['cache-control'], 'for caches that know no Vary').toMatch(/^private/);
    expect(html.headers()['cache-control']).toMatch(/^public/);
    expect(markdown.headers()['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  });
}

test('asked again, each kind is the one that was asked for, and not sent to those who have it', async ({
  request,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  const page = `${url}/events/2027/rendered/`;
  const [first, html, again] = [
    await ask(request, page, MARKDOWN),
    await ask(request, page, HTML),
    await ask(request, page, MARKDOWN),
  ];
  expect(await again.text()).toBe(await first.text());
  // A rendering says its own number, so both come from the one that the route cache keeps.
  const [number = 'none'] = /[\da-f-]{36}/.exec(await html.text()) ?? [];
  expect(await first.text()).toContain(number);
  for (const [answer, accept] of [
    [first, MARKDOWN],
    [html, HTML],
  ] as const) {
    const { etag = '' } = answer.headers();
    const conditional = await ask(request, page, accept, { 'If-None-Match': etag });
    expect([conditional.status(), conditional.headers().vary]).toEqual([304, expect.stringMatching(/\bAccept\b/)]);
    const other = await ask(request, page, accept === HTML ? MARKDOWN : HTML, { 'If-None-Match': etag });
    expect(other.status()).toBe(200);
  }
});

test('the headers alone are those of the whole answer', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const whole = await ask(request, `${url}/map/`, MARKDOWN);
  const head = await request.head(`${url}/map/`, { headers: { Accept: MARKDOWN } });
  const { etag, vary } = whole.headers();
  expect(head.headers()).toMatchObject({ 'content-type': 'text/markdown; charset=utf-8', etag, vary });
  expect((await head.body()).length).toBe(0);
});

test('what doesn’t exist, has moved or is no page answers as before', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const missing = await ask(request, `${url}/nothing/`, MARKDOWN);
  expect(describe(missing)).toEqual([404, 'text/markdown; charset=utf-8', true]);
  expect(await missing.text()).toContain('# There is no such page');
  const moved = await ask(request, `${url}/events/2027/barcelona-summit/`, MARKDOWN);
  expect([moved.status(), moved.headers().location]).toEqual([301, '/events/2027/barcelona/']);
  for (const [file, type] of [
    ['/types/kcd.ics', 'text/calendar; charset=utf-8'],
    ['/healthz', 'application/json; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
  ] as const) {
    expect((await ask(request, url + file, MARKDOWN)).headers()['content-type'], file).toBe(type);
  }
});

test('each page has its Markdown at an address of its own', async ({ page, request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const address of ['/', '/events/2027/barcelona/', '/map/']) {
    await page.goto(url + address);
    const link = page.locator('link[rel="alternate"][title="Markdown of this page"]');
    const href = (await link.getAttribute('href')) ?? '';
    const answer = await ask(request, url + href, HTML);
    expect(describe(answer)).toEqual([200, 'text/markdown; charset=utf-8', false]);
    expect(await answer.text()).toBe(await (await ask(request, url + address, MARKDOWN)).text());
  }
  const missing = await ask(request, `${url}/nothing.md`, HTML);
  expect(describe(missing)).toEqual([404, 'text/markdown; charset=utf-8', false]);
  const moved = await ask(request, `${url}/events/2027/barcelona-summit.md`, HTML);
  expect([moved.status(), moved.headers().location]).toEqual([301, '/events/2027/barcelona.md']);
});

test('/events.md has all events, those ahead first, and is right until the next change', async ({
  request,
  startAt,
}) => {
  const { url } = await startAt('2027-03-14T22:58:20Z');
  const answer = await request.get(`${url}/events.md`);
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate, s-maxage=100',
  });
  const text = await answer.text();
  const [upcoming = '', past = ''] = text.split('## Past events');
  expect(upcoming).toContain('/events/2027/barcelona/): ');
  expect(past).toMatch(/### 2026\n\n- \[KubeCon Past\]\(http/);
  const again = await request.get(`${url}/events.md`, { headers: { 'If-None-Match': answer.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('/llms.txt leads to what there is', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const answer = await request.get(`${url}/llms.txt`);
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await answer.text();
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const links = [...text.matchAll(/\]\((\S+)\)/g)].map(([, link = '']) => new URL(link).pathname);
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    expect((await request.get(url + link)).status(), link).toBe(200);
  }
});

test('under a path of a bigger site, all of it is under that path', async ({ request, startAt }) => {
  const site = await startAt(FIXTURE_NOW, {}, SITES.underBase);
  const own = `${UNDER_BASE.SITE_URL}${UNDER_BASE.SITE_BASE}/`;
  for (const file of ['llms.txt', 'events.md', 'index.md', 'map.md', 'events/2027/barcelona.md']) {
    const answer = await request.get(`${site.url}/community/${file}`);
    expect(answer.status(), file).toBe(200);
    const links = [...(await answer.text()).matchAll(/\]\((\S+?)\)/g)].map(([, link = '']) => link);
    const ours = links.filter((link) => link.includes('/events/') && link.startsWith(UNDER_BASE.SITE_URL));
    expect(ours.length, file).toBeGreaterThan(0);
    for (const link of ours.filter((some) => !some.includes('?'))) expect(link, file).toContain(own);
  }
});

test('as static files, each page has its Markdown beside it, as the server gives it', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const file of ['index.md', 'map.md', 'events/2027/barcelona.md', 'events.md', 'llms.txt']) {
    const written = await readFile(path.join(SITES.static, 'dist', file), 'utf8');
    expect(written, file).toBe(await (await request.get(`${url}/${file}`)).text());
  }
});
