import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { startSite } from '../fixtures/start-site.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const CONNECTIONS = 1600;
/** Most of them wait for half a request that never comes. */
const AT_ONCE = 64;
/** As much as the process may grow: what caches and the garbage collector keep. Each connection that leaked 130 KB would add as much. */
const GROWTH_BYTES = 100 * 2 ** 20;

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = createRandom(20_270_317);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const repeat = (most: number) => Math.floor(random() ** 3 * most);

const METHODS = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PATCH',
  'PROPFIND',
  'BREW',
  'get',
  '',
];
const PATHS = [
  '/',
  '/events/',
  '/events/2027/barcelona/',
  '/map/',
  '/calendar/2027-03/',
  '/cfps/',
  '/types/kubecon/',
  '/embed/next/',
  '/index.md',
  '/events.ics',
  '/events.json',
  '/rss.xml',
  '/feed.json',
  '/llms.txt',
  '/healthz',
  '/readyz',
  '/500/',
  '/404/',
  '/_astro/x.js',
  '/favicon.svg',
  '/events/2027/barcelona.ics',
  '/sitemap-0.xml',
  '*',
  '',
  '//evil.example/',
  'http://evil.example/',
];
const PIECES = [
  '%',
  '%25',
  '%2525',
  '%00',
  '%0d%0a',
  '%ff',
  '%E0%A4%A',
  '%C3%BC',
  '..',
  '/../',
  '//',
  '\\',
  ';',
  '"',
  "'",
  '<script>',
  'ü',
  '\u0000',
  '\t',
  '#',
  '?',
  '&',
  '=',
  '[]',
  '__proto__',
  'constructor',
  '.html',
  '.md',
  '.json',
  '💥',
  'a',
];
const PARAMETERS = [
  'q',
  'type',
  'attendance',
  'continent',
  'country',
  'from',
  'to',
  'cfp',
  'view',
  'page',
  'limit',
  'theme',
  'utm_source',
  '__proto__',
  'q[]',
  '',
];
const VALUES = [
  'kubecon',
  'online',
  'europe',
  'ES',
  '2027-03',
  '9999-99',
  '-1',
  '1e9',
  'open',
  'date',
  'a '.repeat(200),
  '%',
  '%ff',
  '%00',
  '+',
  '\u202e',
  'x'.repeat(2000),
  '"',
  '<',
];
const HEADERS = [
  'Accept-Encoding: br',
  'Accept-Encoding: gzip;q=0.5, br;q=0',
  'Accept-Encoding: *;q=0',
  `Accept-Encoding: ${'a,'.repeat(2000)}`,
  'If-None-Match: *',
  `If-None-Match: ${'W/"x",'.repeat(800)}`,
  'If-Modified-Since: never',
  'Range: bytes=5-1',
  'Host: evil.example',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: javascript',
  `Cookie: ${'a=b;'.repeat(1500)}`,
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, gzip',
  'Expect: 100-continue',
  'Connection: close',
  'Connection: upgrade',
  'Upgrade: h2c',
  'Accept: \u0001',
  'Bad Header',
  ': empty',
  'Folded: a\r\n b',
];

function makeTarget(): string {
  let target = pick(PATHS);
  for (let count = repeat(6); count > 0; count -= 1) {
    const at = Math.floor(random() * (target.length + 1));
    target = target.slice(0, at) + pick(PIECES).repeat(1 + repeat(40)) + target.slice(at);
  }
  const query = Array.from({ length: repeat(8) }, () => `${pick(PARAMETERS)}=${pick(VALUES)}`);
  const long = random() < 0.03 ? pick(PIECES).repeat(5000).slice(0, 15_000) : '';
  const whole = target + long + (query.length > 0 ? `?${query.join('&')}` : '');
  return random() < 0.95 ? whole.replace(/[^\x21-\xff]/g, '') : whole;
}

/** Requests that are sent over one connection, the last of them perhaps only in part. */
function makeRequests(): string {
  const length = 1 + Math.floor(random() * 3);
  const requests = Array.from({ length }, (_, index) => {
    // So that most connections end by themselves.
    const end = index === length - 1 && random() < 0.9 ? 'Connection: close\r\n' : '';
    const headers = Array.from({ length: random() < 0.5 ? 0 : repeat(6) }, () => pick(HEADERS));
    const body = random() < 0.1 ? pick(['5\r\nhello\r\n0\r\n\r\n', 'hello', '\r\n', 'GET / HTTP/1.1\r\n\r\n']) : '';
    const version = random() < 0.95 ? 'HTTP/1.1' : pick(['HTTP/1.0', 'HTTP/9.9', '']);
    return `${pick(METHODS)} ${makeTarget()} ${version}\r\nHost: localhost\r\n${headers.map((header) => `${header}\r\n`).join('')}${end}\r\n${body}`;
  }).join('');
  return random() < 0.1 ? requests.slice(0, Math.floor(random() * requests.length)) : requests;
}

/** Sends them and reads for as long as something comes. @returns the statuses of the responses */
function send(port: number, requests: string): Promise<number[]> {
  return new Promise((resolve) => {
    // Of most the server sees the end; the others keep it waiting.
    const socket = connect(port, '127.0.0.1', () => (random() < 0.9 ? socket.end(requests) : socket.write(requests)));
    let received = '';
    socket.setTimeout(1500, () => socket.destroy());
    socket.on('data', (data: Buffer) => (received += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve([...received.matchAll(/HTTP\/1\.1 (\d{3}) [A-Z]/g)].map(([, status]) => Number(status)));
    });
    if (random() < 0.05) setTimeout(() => socket.destroy(), 5);
  });
}

async function residentBytes(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

test('thousands of malformed requests make no server error and don’t fill the memory', async () => {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW });
  const port = Number(new URL(site.url).port);
  let answered = 0;
  const sendAll = async (connections: number) => {
    const queue = Array.from({ length: connections }, makeRequests).values();
    const work = async () => {
      for (const requests of queue) {
        const statuses = await send(port, requests);
        answered += statuses.length;
        const failed = statuses.find((status) => status >= 500);
        if (failed !== undefined) throw new Error(`${String(failed)} after ${JSON.stringify(requests.slice(0, 2000))}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };
  // What every process takes in its first minute: its thread for slow tasks, compiled code, a heap of the size that it needs.
  for (const path of ['/index.md', '/card.png']) await (await fetch(site.url + path)).arrayBuffer();
  await sendAll(CONNECTIONS / 2);
  const before = await residentBytes(site.process.pid);
  await sendAll(CONNECTIONS / 2);
  const after = await residentBytes(site.process.pid);
  // Of two requests a connection; it ends with its first that isn't HTTP.
  expect(answered).toBeGreaterThan(CONNECTIONS / 2);
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
  // Only Linux says how much memory another process has.
  if (before !== undefined && after !== undefined) expect(after - before).toBeLessThan(GROWTH_BYTES);
  expect(await site.stop()).toBe(0);
});
