import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES, UNDER_BASE } from './sites.ts';
import { expect, test } from './test.ts';

const PAGES = [
  { path: '/', file: '/index.md', heading: '# OpenTelemetry community events' },
  { path: '/?type=kcd', file: '/index.md?type=kcd', heading: '# OpenTelemetry community events' },
  { path: '/events/2027/', file: '/events/2027.md', heading: '# Events in 2027' },
  { path: '/events/2026/kubecon-past/', file: '/events/2026/kubecon-past.md', heading: '# KubeCon Past' },
  { path: '/types/kcd/', file: '/types/kcd.md', heading: '# Kubernetes Community Days (KCD)' },
  { path: '/calendar/2027-03/', file: '/calendar/2027-03.md', heading: '# March 2027' },
  { path: '/map/', file: '/map.md', heading: '# Map' },
  { path: '/cfps/', file: '/cfps.md', heading: '# Open calls' },
];

for (const { path: page, file, heading } of PAGES) {
  test(`${page} has its Markdown at ${file}, and its own URL is HTML for everybody`, async ({ request, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    const markdown = await request.get(url + file);
    expect([markdown.status(), markdown.headers()['content-type']]).toEqual([200, 'text/markdown; charset=utf-8']);
    expect(markdown.headers()['cache-control']).toMatch(/^public/);
    expect(markdown.headers()['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
    const text = await markdown.text();
    expect(text).toMatch(/^---\ntitle: .+\n/);
    expect(text.split('\n')).toContain(heading);
    expect(text).not.toMatch(/(?<!\\)<\/?[a-z]+|\]\((?!https?:|webcal:|mailto:)/);

    const html = await request.get(url + page, { headers: { Accept: 'text/markdown, text/html;q=0.9' } });
    expect([html.status(), html.headers()['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const response of [markdown, html]) expect(response.headers().vary ?? '').not.toMatch(/(^|,\s*)accept(,|$)/i);
    expect(await html.text()).toContain('<!DOCTYPE html>');
    expect(markdown.headers().etag).not.toBe(html.headers().etag);
  });
}

test('the Markdown of a page comes from the rendering that is kept, and isn’t sent to clients that have it', async ({
  request,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  const [html, markdown, again] = [
    await request.get(`${url}/events/2027/rendered/`),
    await request.get(`${url}/events/2027/rendered.md`),
    await request.get(`${url}/events/2027/rendered.md`),
  ];
  expect(await again.text()).toBe(await markdown.text());
  const [number = 'none'] = /[\da-f-]{36}/.exec(await html.text()) ?? [];
  expect(await markdown.text()).toContain(number);
  const { etag = '' } = markdown.headers();
  const conditional = await request.get(`${url}/events/2027/rendered.md`, { headers: { 'If-None-Match': etag } });
  expect(conditional.status()).toBe(304);
});

test('a HEAD request for Markdown gets the headers of the whole response', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const { etag } = (await request.get(`${url}/map.md`)).headers();
  const head = await request.head(`${url}/map.md`);
  expect(head.headers()).toMatchObject({ 'content-type': 'text/markdown; charset=utf-8', etag });
  expect((await head.body()).length).toBe(0);
});

test('each page links to its Markdown', async ({ page, request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const pathname of ['/', '/events/2027/barcelona/', '/map/']) {
    await page.goto(url + pathname);
    const link = page.locator('link[rel="alternate"][title="Markdown of this page"]');
    const response = await request.get(url + ((await link.getAttribute('href')) ?? ''));
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toContain(`url: http://localhost:4321${pathname}\n`);
  }
});

test('the Markdown of a page that doesn’t exist or has moved says so', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const missing = await request.get(`${url}/nothing.md`);
  expect([missing.status(), missing.headers()['content-type']]).toEqual([404, 'text/markdown; charset=utf-8']);
  expect(await missing.text()).toContain('# There is no such page');
  const moved = await request.get(`${url}/events/2027/barcelona-summit.md`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([301, '/events/2027/barcelona.md']);
});

test('/events.md has all events, those ahead first, and is valid until the next change', async ({
  request,
  startAt,
}) => {
  const { url } = await startAt('2027-03-14T22:58:20Z');
  const response = await request.get(`${url}/events.md`);
  expect(response.headers()).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate, s-maxage=99, stale-while-revalidate=0',
  });
  const text = await response.text();
  const [upcoming = '', past = ''] = text.split('## Past events');
  expect(upcoming).toContain('/events/2027/barcelona/): ');
  expect(past).toMatch(/### 2026\n\n- \[KubeCon Past\]\(http/);
  const again = await request.get(`${url}/events.md`, { headers: { 'If-None-Match': response.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('/llms.txt links to what there is', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const response = await request.get(`${url}/llms.txt`);
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const links = [...text.matchAll(/\]\((\S+)\)/g)].map(([, link = '']) => new URL(link).pathname);
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    expect((await request.get(url + link)).status(), link).toBe(200);
  }
});

test('under a path of a bigger site, all of it is under that path', async ({ request, startAt }) => {
  const site = await startAt(FIXTURE_NOW, SITES.underBase);
  const own = `${UNDER_BASE.SITE_URL}${UNDER_BASE.SITE_BASE}/`;
  for (const file of ['llms.txt', 'events.md', 'index.md', 'map.md', 'events/2027/barcelona.md']) {
    const response = await request.get(`${site.url}/community/${file}`);
    expect(response.status(), file).toBe(200);
    const links = [...(await response.text()).matchAll(/\]\((\S+?)\)/g)].map(([, link = '']) => link);
    const ours = links.filter((link) => link.includes('/events/') && link.startsWith(UNDER_BASE.SITE_URL));
    expect(ours.length, file).toBeGreaterThan(0);
    for (const link of ours.filter((some) => !some.includes('?'))) expect(link, file).toContain(own);
  }
});

test('a static build has the Markdown of each page beside it, as the server sends it', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const file of ['index.md', 'map.md', 'events/2027/barcelona.md', 'events.md', 'llms.txt']) {
    const written = await readFile(path.join(SITES.static, 'dist', file), 'utf8');
    expect(written, file).toBe(await (await request.get(`${url}/${file}`)).text());
  }
});
