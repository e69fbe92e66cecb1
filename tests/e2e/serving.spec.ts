import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { startSite } from '../fixtures/start-site.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/** Sends a path as it is: `fetch` would normalize it first. */
function askRaw(url: string, path: string, method = 'GET'): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (data: Buffer) => (answer += data.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...rest] = answer.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), head, body: rest.join('\r\n\r\n') });
    });
  });
}

/** Asks `/healthz` over an agent's connections. @returns the status, undefined if there was no answer */
function askOn(agent: Agent, url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    httpRequest(`${url}/healthz`, { agent }, (response) => {
      response.resume().on('end', () => {
        resolve(response.statusCode);
      });
    })
      .on('error', () => {
        resolve(undefined);
      })
      .end();
  });
}

test('/healthz answers with the number of events, drafts left out, and is never cached', async ({
  request,
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  const answer = await request.get(`${url}/healthz`);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok', events: FIXTURE_EVENTS.size - 1 });
  expect(answer.headers()['cache-control']).toBe('no-store');
});

const MISSING = [
  '/nothing/',
  '/types/nothing/',
  '/events/1999/',
  '/events/2027/nothing/',
  '/events/2027/hidden-draft/',
];

for (const path of MISSING) {
  test(`${path} is answered with 404 and links to other pages`, async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    expect((await page.goto(url + path))?.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Upcoming events' })).toHaveAttribute('href', '/');
    await expect(main.getByRole('link', { name: 'All events' })).toHaveAttribute('href', '/events/');
    const hasYear = path.startsWith('/events/2027/');
    await expect(main.getByRole('link', { name: 'Events in 2027' })).toHaveCount(hasYear ? 1 : 0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });
}

const ODD = [
  '//evil.example',
  '//evil.example/',
  '/%2f/evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '//evil.example/..//evil.example',
  '/%00',
  '/%00/',
  '/%E0%A4%A',
  '/%',
  '/events/%2e%2e/%2e%2e/etc/passwd',
  '/events/2027/..%2f..%2f/',
  '/events/2027/__proto__/',
  '/events/constructor/',
  '/types/__proto__/',
  '/_astro/nothing.js',
  '/_server-islands/x',
  '/_image?href=//evil.example/x.png',
  '/events/2027/barcelona/%0d%0aSet-Cookie:a=b',
  `/${'a'.repeat(12_000)}/`,
  `/${'%20'.repeat(3000)}`,
  '/?'.padEnd(8000, 'x'),
  'http://evil.example/events',
  '*',
];

test('odd URLs are never a server error, show no stack and redirect to no other host', async () => {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW });
  const { url } = site;
  for (const path of ODD) {
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'BREW']) {
      const { status, head, body } = await askRaw(url, path, method);
      const what = `${method} ${path.slice(0, 60)}`;
      expect(status, what).toBeGreaterThanOrEqual(200);
      expect(status, what).toBeLessThan(500);
      expect(body, what).not.toMatch(/\bat .+:\d+:\d+|node_modules|node:internal/);
      expect(head, what).not.toMatch(/^(set-cookie|x-powered-by):/im);
      // To another host: with a scheme, or with two slashes of either kind.
      expect(head, what).not.toMatch(/^location:\s*([a-z]+:|[/\\]{2})/im);
    }
  }
  await site.stop();
});

test('scripts are compressed, may be kept, and are of no other type', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const script = /src="([^"]+\.js)"/.exec(await (await request.get(url)).text())?.[1] ?? '';
  const answer = await request.get(url + script);
  expect(answer.headers()).toMatchObject({
    'content-encoding': expect.stringMatching(/^(br|gzip)$/),
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(await answer.text()).toContain('addEventListener');
});

test('a former id redirects permanently to the event’s URL', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const answer = await request.get(`${url}/events/2027/barcelona-summit/`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, '/events/2027/barcelona/']);
});

const WITHOUT_SLASH = ['/events', '/events/2027', '/events/2027/barcelona', '/types/kubecon'];

test('a URL without its last slash redirects to the one with it, and keeps its query', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const path of WITHOUT_SLASH) {
    const answer = await request.get(`${url}${path}?a=b&c=%2F`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([301, `${path}/?a=b&c=%2F`]);
    expect((await request.get(`${url}${path}/`, { maxRedirects: 0 })).status()).toBe(200);
  }
});

test('a page that fails says so without details, and no cache keeps it', async ({ page }) => {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW, TEST_BODY: 'broken' });
  const { url } = site;
  const answer = await page.goto(`${url}/events/2027/rendered/`);
  expect(answer?.status()).toBe(500);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong on our side');
  await expect(page.getByRole('main').getByRole('link', { name: 'Upcoming events' })).toBeVisible();
  expect(await page.content()).not.toMatch(/a secret|SyntaxError|node_modules/);
  expect(answer?.headers()['cache-control']).toBe('no-store');
  await site.stop();
});

test('the server finishes requests in progress and exits with 0 on SIGTERM', async () => {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW, TEST_BODY: 'slow' });
  let exitCode: Promise<number | null> | undefined;
  const body = await new Promise<string>((resolve, reject) => {
    // "100 Continue" says that the server has the request.
    httpRequest(`${site.url}/events/2027/rendered/`, { agent: false, headers: { Expect: '100-continue' } })
      .on('continue', () => {
        exitCode = site.stop();
      })
      .on('response', (response) => {
        let text = '';
        response.on('data', (data: Buffer) => (text += data.toString()));
        response.on('end', () => {
          expect(exitCode).toBeDefined();
          resolve(text);
        });
      })
      .on('error', reject)
      .flushHeaders();
  });
  expect(body).toContain('at last');
  expect(body).toContain('</html>');
  expect(await exitCode).toBe(0);
});

test('connections that are kept busy don’t keep the server from ending', async () => {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW });
  // Several, since the signal may come when one of them is idle.
  const agents = Array.from({ length: 4 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  let exit: Promise<number | null> | undefined;
  const answers = await Promise.all(
    agents.map(async (agent) => {
      let count = 0;
      while (count < 500 && (await askOn(agent, site.url)) === 200) {
        count += 1;
        if (count === 20) exit ??= site.stop();
      }
      agent.destroy();
      return count;
    }),
  );
  expect(await exit).toBe(0);
  expect(Math.max(...answers)).toBeLessThan(500);
});

test('a connection without a request doesn’t keep the server from ending', async () => {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW });
  // Browsers open such ones in advance.
  const { hostname, port } = new URL(site.url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve) => socket.once('connect', resolve));
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
  const exitCode = await Promise.race([site.stop(), wait(15_000, 'still there', { ref: false })]);
  socket.destroy();
  expect(exitCode).toBe(0);
});

test('what is rendered once for several pages is right on each, in whichever order they are requested', async () => {
  const pages = ['', 'fr/'].flatMap((prefix) =>
    ['?view=date', '?type=sig-end-user', 'types/sig-end-user/', 'map/'].map((page) => `/${prefix}${page}`),
  );
  const readInOrder = async (order: readonly string[]) => {
    const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW });
    const texts = new Map<string, string>();
    for (const page of order) texts.set(page, await (await fetch(site.url + page)).text());
    await site.stop();
    return texts;
  };
  const texts = await readInOrder(pages);
  const others = await readInOrder(pages.toReversed());
  for (const page of pages) {
    expect(texts.get(page), page).toContain('data-event="2027/');
    expect(texts.get(page) === others.get(page), page).toBe(true);
  }
});

test('a server that runs goes on when its build is replaced', async () => {
  const folder = path.join(SITES.server, '../replaced');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ['dist', 'src'])
    await cp(path.join(SITES.server, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(SITES.server, 'node_modules'), path.join(folder, 'node_modules'));
  const site = await startSite(folder, { SITE_NOW: FIXTURE_NOW });
  const script = /src="([^"]+\.js)"/.exec(await (await fetch(site.url)).text())?.[1] ?? '';
  await rename(path.join(folder, 'dist'), path.join(folder, 'dist-replaced'));
  const bodies = ['/events/2027/barcelona/', '/events/2027/hybrid/'];
  const paths = [
    '/fr/',
    '/events/',
    '/events/2027/',
    '/calendar/2027-03/',
    '/map/',
    '/cfps/',
    '/types/kubecon/',
    '/rss.xml',
    '/events.ics',
    '/events.json',
    script,
  ];
  for (const requested of [...bodies, ...paths]) {
    const response = await fetch(site.url + requested);
    expect(response.status, requested).toBe(200);
    if (bodies.includes(requested)) expect(await response.text(), requested).toMatch(/An event\.|A body with/);
  }
  expect((await fetch(`${site.url}/nothing/`)).status).toBe(404);
  expect(await site.stop()).toBe(0);
});

test('clients that are busy see no connection reset when the server stops', async () => {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW, STOP_DELAY: '0.3' });
  const errors: string[] = [];
  const client = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let isOpen = true; isOpen;) {
      isOpen = await new Promise<boolean>((resolve) => {
        httpRequest(site.url, { agent }, (response) => {
          response.resume().on('end', () => {
            resolve(true);
          });
        })
          .on('error', (error: NodeJS.ErrnoException) => {
            // Refused is what a client sees that comes too late.
            if (error.code !== 'ECONNREFUSED') errors.push(error.code ?? error.message);
            resolve(false);
          })
          .end();
      });
    }
    agent.destroy();
  };
  const clients = Array.from({ length: 40 }, client);
  await wait(500);
  expect(await site.stop()).toBe(0);
  await Promise.all(clients);
  expect(errors).toEqual([]);
});
