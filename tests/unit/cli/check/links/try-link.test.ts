import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHostQueue, tryLink, type Verdict } from '../../../../../src/cli/check/links/try-link.ts';
import { createSendRequest } from '../../../../../src/cli/check/links/send-request.ts';

let server: Server;
let origin: string;
let asked: string[];
let busy: number;

/** What pages answer, and where they send on to. A 405 is one to HEAD. */
const PAGES: Readonly<Record<string, [status: number, location?: string]>> = {
  '/fine': [200],
  '/no-head': [405],
  '/gone': [410],
  '/broken': [500],
  '/members': [403],
  '/moved': [301, '/fine'],
  '/elsewhere': [302, '/fine'],
  '/moved-to-nothing': [308, '/gone'],
  '/loop': [302, '/loop'],
};

const answer: RequestListener = ({ method = '', url = '' }, response) => {
  asked.push(`${method} ${url}`);
  if (url === '/slow') return;
  if (url === '/busy' && busy > 0) {
    busy -= 1;
    response.writeHead(429, { 'Retry-After': '0' }).end();
    return;
  }
  const [status, location] = PAGES[url] ?? [url === '/busy' ? 200 : 404];
  const isAllowed = method === 'GET' && status === 405;
  response.writeHead(isAllowed ? 200 : status, location === undefined ? {} : { Location: location }).end();
};

beforeEach(async () => {
  asked = [];
  busy = 1;
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function tryAt(address: string, isAllowed?: (address: string) => boolean): Promise<Verdict> {
  const { signal } = new AbortController();
  return tryLink(address, {
    send: createSendRequest(isAllowed),
    waitForHost: createHostQueue(0, signal),
    signal,
    requestMs: 300,
  });
}

test.each([
  ['/fine', { kind: 'alive' }],
  ['/no-head', { kind: 'alive' }],
  ['/elsewhere', { kind: 'alive' }],
  ['/busy', { kind: 'alive' }],
  ['/nowhere', { kind: 'dead', reason: 'its site answers 404' }],
  ['/gone', { kind: 'dead', reason: 'its site answers 410' }],
  ['/moved-to-nothing', { kind: 'dead', reason: 'its site answers 410' }],
  ['/loop', { kind: 'dead', reason: 'it redirects endlessly' }],
  ['/broken', { kind: 'failing', reason: 'its site answers 500' }],
  ['/slow', { kind: 'failing', reason: 'it took too long to answer' }],
  ['/members', { kind: 'unclear' }],
])('the verdict on %s is %j', async (page, verdict) => {
  expect(await tryAt(origin + page, () => true)).toEqual(verdict);
});

test('of a page that has moved permanently the new URL is reported, at the same place in it', async () => {
  expect(await tryAt(`${origin}/moved#talks`, () => true)).toEqual({ kind: 'moved', to: `${origin}/fine#talks` });
});

test('a page is read only where asking for its head is refused', async () => {
  await tryAt(`${origin}/fine`, () => true);
  await tryAt(`${origin}/no-head`, () => true);
  expect(asked).toEqual(['HEAD /fine', 'HEAD /no-head', 'GET /no-head']);
});

test('a site that stays busy is asked three times and not classified', async () => {
  busy = 99;
  expect(await tryAt(`${origin}/busy`, () => true)).toEqual({ kind: 'unclear' });
  expect(asked).toHaveLength(3);
});

test.each(['127.0.0.1', 'localhost'])('%s is never asked', async (host) => {
  expect(await tryAt(origin.replace('127.0.0.1', host) + '/fine')).toEqual({ kind: 'private' });
  expect(asked).toEqual([]);
});

test('where nothing listens a link is dead', async () => {
  server.close();
  server.closeAllConnections();
  expect(await tryAt(origin, () => true)).toEqual({ kind: 'dead', reason: 'no server answers there' });
});
