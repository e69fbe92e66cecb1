import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeResponse } from '../../../src/server/stored-response.ts';
import { handleRequests } from '../../../src/server/handle-requests.ts';

const NOW = Date.parse('2027-03-18T22:00:00Z');
const PAGE = `<!doctype html>${'<p>An event</p>'.repeat(100)}`;

let server: Server;
let now = NOW;
let isReady = true;
let expiresAt = NOW + 60_000;
let rendered: string[] = [];

/** Holds the event loop, as rendering does. */
function work(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

/** A page that was right when it was rendered, and no longer when that is done. */
function renderLate(): Promise<Response> {
  const headers = { Expires: new Date(expiresAt).toUTCString() };
  now = expiresAt;
  expiresAt += 60_000;
  return Promise.resolve(new Response('no longer right', { headers }));
}

function render(path: string): Promise<Response> {
  rendered.push(path);
  if (path === '/broken/') return Promise.reject(new Error('a secret'));
  if (path.startsWith('/?q=')) work(20);
  if (path === '/late/' && rendered.length === 1) return renderLate();
  const headers = new Headers({
    Expires: new Date(expiresAt).toUTCString(),
    'Content-Type': 'text/html; charset=utf-8',
  });
  if (path === '/data.json') headers.set('Access-Control-Allow-Origin', '*');
  return Promise.resolve(
    new Response(PAGE + String(rendered.length), { status: /nothing|gone/.test(path) ? 404 : 200, headers }),
  );
}

beforeEach(async () => {
  [now, isReady, expiresAt, rendered] = [NOW, true, NOW + 60_000, []];
  const script = makeResponse(200, { 'Content-Type': 'text/javascript' }, Buffer.from('run();'), Infinity);
  const files = new Map([['/_astro/a.hash.js', script]]);
  server = createServer(
    handleRequests({
      render,
      renderError: (_, error) => Promise.reject(error as Error),
      routeOf: (path) => `route of ${path}`,
      files,
      clock: { now: () => now },
      isReady: () => isReady,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

afterEach(() => {
  server.close();
});

interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Received> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    httpRequest({ port, path, headers, method, agent: false }, (response) => {
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

test('a page is rendered once for all who ask for it, until it expires', async () => {
  const answers = await Promise.all([ask('/'), ask('/?utm_source=x'), ask('/', { Host: 'evil.example' })]);
  expect(new Set(answers.map(({ body }) => body.toString()))).toEqual(new Set([`${PAGE}1`]));
  now = expiresAt - 1;
  expect((await ask('/')).body.toString()).toBe(`${PAGE}1`);
  now = expiresAt;
  expect((await ask('/')).body.toString()).toBe(`${PAGE}2`);
  expect(rendered).toEqual(['/', '/']);
});

test('a page that is no longer right when it has been rendered is rendered again', async () => {
  expect((await ask('/late/')).body.toString()).toBe(`${PAGE}2`);
  expect((await ask('/late/')).body.toString()).toBe(`${PAGE}2`);
  expect(rendered).toEqual(['/late/', '/late/']);
});

test('what a query asks for is kept when it is asked again, and what doesn’t exist is not', async () => {
  for (let times = 0; times < 3; times += 1) {
    await ask('/?type=kcd');
    await ask('/nothing/');
  }
  expect(rendered).toEqual(['/?type=kcd', '/nothing/', '/?type=kcd', '/nothing/', '/nothing/']);
  now = expiresAt;
  await ask('/?type=kcd');
  expect(rendered.at(-1)).toBe('/?type=kcd');
});

test('each encoding that a client accepts is sent with its length, and one ETag is for all of them', async () => {
  const plain = await ask('/');
  const gzip = await ask('/', { 'Accept-Encoding': 'gzip, deflate' });
  const brotli = await ask('/', { 'Accept-Encoding': 'gzip, deflate, br' });
  const noBrotli = await ask('/', { 'Accept-Encoding': 'br;q=0, *' });
  expect([plain, gzip, brotli, noBrotli].map(({ headers }) => headers['content-encoding'])).toEqual([
    undefined,
    'gzip',
    'br',
    'gzip',
  ]);
  expect(gunzipSync(gzip.body).toString()).toBe(plain.body.toString());
  expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.body.toString());
  for (const { headers, body } of [plain, gzip, brotli]) {
    expect(headers).toMatchObject({ 'content-length': String(body.length), vary: 'Accept-Encoding' });
    expect(headers.etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(headers.etag).toBe(plain.headers.etag);
  }
});

test('a page is sent as small to the first who asks for it as to all others', async () => {
  const first = await ask('/', { 'Accept-Encoding': 'br' });
  const again = await ask('/', { 'Accept-Encoding': 'br' });
  expect(rendered).toEqual(['/']);
  expect(first.body).toEqual(again.body);
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window } = constants;
  expect(first.body).toEqual(brotliCompressSync(`${PAGE}1`, { params: { [quality]: 11, [window]: 16 } }));
});

test('HEAD has the headers of GET, its encoding too, and no body', async () => {
  const accepting = { 'Accept-Encoding': 'br' };
  const [get, head] = [await ask('/', accepting), await ask('/', accepting, 'HEAD')];
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test('a client that has the page gets 304 with the headers that caches need, except in its last second', async () => {
  const { headers } = await ask('/data.json');
  const again = await ask('/data.json', { 'If-None-Match': `"x", ${headers.etag ?? ''}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  for (const name of ['etag', 'vary', 'cache-control', 'access-control-allow-origin']) {
    expect(again.headers[name], name).toBe(headers[name]);
  }
  now = expiresAt - 1500;
  const last = await ask('/data.json', { 'If-None-Match': headers.etag ?? '' });
  expect([last.status, last.headers['cache-control']]).toEqual([200, expect.stringContaining('s-maxage=0,')]);
});

test('an entity tag is compared as a whole, weakly, with each in a list', async () => {
  const weak = (await ask('/')).headers.etag ?? '';
  const strong = weak.replace('W/', '');
  const statusFor = async (known: string) => (await ask('/', { 'If-None-Match': known })).status;
  for (const known of [weak, strong, '*', `"a,b", ${weak}`, `"x",${strong},"y"`, `"x" , ${weak} , `])
    expect(await statusFor(known), known).toBe(304);
  const others = [
    '"another"',
    `"a${strong.slice(1)}`,
    `a${strong}`,
    `"a,${strong}"`,
    `*, "a"`,
    strong.slice(1, -1),
    '',
  ];
  for (const known of others) expect(await statusFor(known), known).toBe(200);
});

test.each([
  ['gzip;q=0.5, br;q=0.1', 'gzip'],
  ['identity, br;q=0.5', undefined],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
  ['identity;q=0, *', 'br'],
  ['BR', 'br'],
  ['br;q=0, gzip;q=0', undefined],
  ['deflate, x-unknown', undefined],
  ['', undefined],
])('of the encodings in "%s", the client gets the one that it prefers', async (accepted, encoding) => {
  expect((await ask('/', { 'Accept-Encoding': accepted })).headers['content-encoding']).toBe(encoding);
});

test('the server’s state is answered between pages that wait to be rendered', async () => {
  const pages = Array.from({ length: 20 }, (_, page) => ask(`/?q=${String(page)}`));
  await ask('/healthz');
  expect(rendered.indexOf('/healthz')).toBeLessThan(10);
  await Promise.all(pages);
});

test('a file whose name has a hash may be kept for ever; that it is missing, never', async () => {
  expect((await ask('/_astro/a.hash.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask('/_astro/gone.js')).headers['cache-control']).toBe('no-store');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'])('%s of a page is not allowed', async (method) => {
  const { status, headers } = await ask('/', {}, method);
  expect([status, headers.allow, headers['cache-control']]).toEqual([405, 'GET, HEAD', 'no-store']);
});

test('public data may be requested by other sites', async () => {
  const { status, headers } = await ask('/data.json', {}, 'OPTIONS');
  expect(status).toBe(204);
  expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD' });
  expect((await ask('/data.json', {}, 'POST')).headers.allow).toBe('GET, HEAD, OPTIONS');
});

test('load balancers see when the server stops', async () => {
  expect((await ask('/readyz')).status).toBe(200);
  isReady = false;
  const { status, headers } = await ask('/readyz');
  expect([status, headers['cache-control']]).toEqual([503, 'no-store']);
});

test('a page that fails is a 500 without details, and no cache keeps it', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const { status, headers, body } = await ask('/broken/');
  expect([status, headers['cache-control'], body.toString()]).toEqual([
    500,
    'no-store',
    'Something went wrong on our side.\n',
  ]);
  expect(log).toHaveBeenCalled();
});
