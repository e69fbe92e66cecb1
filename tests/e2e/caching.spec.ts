import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { expect, test } from './test.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends a request as it is: `fetch` sends its own `Host` and `Accept-Encoding`. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** For how many seconds shared caches keep an answer. */
function sharedMaxAge({ headers }: Answer): number {
  const policy = /^public, max-age=0, must-revalidate, s-maxage=(\d+), stale-while-revalidate=0$/;
  return Number(policy.exec(headers['cache-control'] ?? '')?.[1]);
}

/** Which rendering an answer holds: its page differs each time it is rendered. */
function rendering({ body }: Answer): string | undefined {
  return /<data[^>]*>(.*?)<\/data>/.exec(body.toString())?.[1];
}

const RENDERED = '/events/2027/rendered/';

const EXPIRIES = [
  { change: 'an event begins', now: '2027-03-14T22:58:20Z', seconds: 99 },
  { change: 'an event ends', now: '2027-03-17T22:30:00Z', seconds: 1799 },
  { change: 'a CFP closes', now: '2027-02-01T11:59:00Z', seconds: 59 },
  { change: 'registration closes', now: '2027-03-10T22:59:00.250Z', seconds: 58 },
  { change: 'something happens in days', now: FIXTURE_NOW, seconds: 3599 },
  { change: 'the next instant', now: '2027-03-17T22:59:59.500Z', seconds: 0 },
];

for (const { change, now, seconds } of EXPIRIES) {
  test(`until ${change}, caches keep the list for ${String(seconds)} s`, async ({ startAt }) => {
    const { url } = await startAt(now);
    expect(sharedMaxAge(await ask(url))).toBe(seconds);
  });
}

test('caches count from when an answer is sent, also when it was rendered before', async ({ startAt }) => {
  const { url } = await startAt(`${FIXTURE_NOW}+`);
  const first = await ask(url + RENDERED);
  const since = Date.now();
  expect(sharedMaxAge(first)).toBeGreaterThanOrEqual(3597);
  let later = first;
  await expect
    .poll(async () => {
      later = await ask(url + RENDERED);
      return sharedMaxAge(first) - sharedMaxAge(later);
    })
    .toBeGreaterThan(2);
  expect(sharedMaxAge(first) - sharedMaxAge(later)).toBeLessThanOrEqual((Date.now() - since) / 1000 + 1);
  expect(rendering(later)).toBe(rendering(first));
});

const SAME_PAGE: { asked: string; query?: string; headers?: Record<string, string> }[] = [
  { asked: 'with a query', query: '?x=1' },
  { asked: 'with a campaign', query: '?utm_source=x&y' },
  { asked: 'under a forged host', headers: { Host: 'evil.example' } },
  { asked: 'under another port', headers: { Host: 'localhost:1234' } },
  { asked: 'with a forged forwarded host', headers: { 'X-Forwarded-Host': 'evil.example' } },
  { asked: 'with a known forwarded host', headers: { 'X-Forwarded-Host': 'localhost:1234' } },
  { asked: 'with a forwarded protocol', headers: { 'X-Forwarded-Proto': 'https' } },
  { asked: 'with a forwarded port', headers: { 'X-Forwarded-Host': 'localhost', 'X-Forwarded-Port': '1234' } },
  { asked: 'by another browser', headers: { 'Accept-Language': 'de', Cookie: 'a=b', 'User-Agent': 'x' } },
];

test('a request’s client and form make no other rendering, so nobody can fill the cache', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const first = await ask(url + RENDERED);
  expect(rendering(first)).toMatch(/^[\da-f-]{36}$/);
  for (const { asked, query = '', headers } of SAME_PAGE) {
    const other = await ask(url + RENDERED + query, headers);
    expect.soft(other.body.equals(first.body), asked).toBe(true);
    expect.soft(other.headers.etag, asked).toBe(first.headers.etag);
  }
});

test('a page that the reader still has is not sent again', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const first = await ask(url);
  const again = await ask(url, { 'If-None-Match': first.headers.etag ?? '' });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect(sharedMaxAge(again)).toBe(3599);
  const compressed = await ask(url, { 'Accept-Encoding': 'gzip' });
  const againCompressed = await ask(url, {
    'Accept-Encoding': 'gzip',
    'If-None-Match': compressed.headers.etag ?? '',
  });
  expect(againCompressed.status).toBe(304);
  expect((await ask(url, { 'If-None-Match': '"another"' })).status).toBe(200);
});

test('pages are compressed for clients that accept it, and Vary says so', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const plain = await ask(url);
  const withGzip = await ask(url, { 'Accept-Encoding': 'gzip, deflate' });
  const withBrotli = await ask(url, { 'Accept-Encoding': 'gzip, deflate, br' });
  expect([plain, withGzip, withBrotli].map(({ headers }) => headers['content-encoding'])).toEqual([
    undefined,
    'gzip',
    'br',
  ]);
  expect(gunzipSync(withGzip.body).toString()).toBe(plain.body.toString());
  expect(brotliDecompressSync(withBrotli.body).toString()).toBe(plain.body.toString());
  expect(withGzip.body.length).toBeLessThan(plain.body.length / 3);
  expect(withBrotli.body.length).toBeLessThan(withGzip.body.length);
  for (const { headers } of [plain, withGzip, withBrotli]) expect(headers.vary).toMatch(/\baccept-encoding\b/i);
});

for (const path of ['/', '/events/2027/barcelona/', '/nothing-here/']) {
  test(`${path} comes with the headers that keep readers safe`, async ({ startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    const { headers } = await ask(url + path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-|\*/);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers).not.toHaveProperty('x-astro-cache');
    expect(headers).not.toHaveProperty('x-powered-by');
  });
}

test('files that are served as they are come with the headers that apply to them', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const { status, headers } = await ask(`${url}/favicon.svg`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': 'image/svg+xml', 'x-content-type-options': 'nosniff' });
});

test('the server never serves an event after its end, although it caches and is asked without a pause', async ({
  startAt,
}) => {
  const endsAt = Date.parse('2027-03-17T23:00:00Z');
  const siteNow = endsAt - 6000;
  const startedAfter = Date.now();
  const { url } = await startAt(`${new Date(siteNow).toISOString()}+`);
  const startedBefore = Date.now();
  // The clock was read between the two; the page gives its script how far it is ahead.
  const ahead = Number(/data-clock="(\d+)"/.exec((await ask(url)).body.toString())?.[1]);
  expect(ahead).toBeGreaterThanOrEqual(siteNow - startedBefore);
  expect(ahead).toBeLessThanOrEqual(siteNow - startedAfter);

  const renderingsBefore: (string | undefined)[] = [];
  for (let received = 0; received < endsAt + 1500;) {
    const sent = Date.now() + ahead;
    const [list, rendered] = await Promise.all([ask(url), ask(url + RENDERED)]);
    received = Date.now() + ahead;
    const isListed = list.body.toString().includes('data-event="2027/barcelona"');
    const status = /data-event="2027\/barcelona"[^>]*data-status="(\w+)"/.exec(rendered.body.toString())?.[1];
    if (received < endsAt) {
      expect([isListed, status]).toEqual([true, 'now']);
      expect(sharedMaxAge(list)).toBeLessThanOrEqual((endsAt - sent) / 1000);
      renderingsBefore.push(rendering(rendered));
    } else if (sent >= endsAt) expect([isListed, status]).toEqual([false, 'past']);
  }
  expect(renderingsBefore.length).toBeGreaterThan(20);
  expect(new Set(renderingsBefore.slice(0, renderingsBefore.length / 4)).size).toBe(1);
});
