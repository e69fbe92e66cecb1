/**
 * `npm run test:proxies`: puts nginx and Varnish in front of the site, each with the configuration that the documentation recommends and with its
 * defaults, asks them for pages across an instant at which these change, and restarts two instances behind nginx under load.
 * Fails if a page was stale or a request failed. It installs nothing.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildSite } from '../fixtures/build-site.ts';
import { FIXTURE_EVENTS } from '../fixtures/e2e-events.ts';
import { startSite, type RunningSite } from '../fixtures/start-site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SITE = path.join(ROOT, 'tests/.sites/proxies');
/** At this instant an event ends. */
const BOUNDARY = Date.parse('2027-03-17T23:00:00Z');
/** How long before it the site's clock begins, ms: the proxies start, and keep what they are asked for. */
const BEFORE_MS = 9000;
/** Varnish's default grace is ten seconds. */
const AFTER_MS = 11_000;
const SAMPLE_MS = 100;
const ENCODINGS = ['br, gzip', 'gzip', 'identity'];
/** Pages from which the event goes. */
const PATHS = ['/', '/embed/next/', '/?type=kubecon', '/?continent=europe'];
/** Asked for before the boundary, and then a while after it only. */
const QUIET_PATH = '/?view=date';
const QUIET_MS = [-3000, 1000, 6000, 9000];
const ROW = 'data-event="2027/barcelona"';

const SEARCHED = `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`;
const env = { ...process.env, PATH: SEARCHED };

for (const [program, option] of [
  ['nginx', '-v'],
  ['varnishd', '-V'],
] as const) {
  if (spawnSync(program, [option], { env }).error !== undefined) {
    console.error(`${program} isn't installed. In Debian and Ubuntu: apt-get install nginx-light varnish`);
    process.exit(1);
  }
}

interface Received {
  status: number;
  body: string;
  encoding: string | undefined;
}

function ask(port: number, url: string, acceptEncoding: string, agent?: Agent): Promise<Received> {
  return new Promise((resolve, reject) => {
    request(
      { port, path: url, host: '127.0.0.1', agent, headers: { 'Accept-Encoding': acceptEncoding } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const raw = Buffer.concat(chunks);
          const encoding = response.headers['content-encoding'];
          const decoded = encoding === 'br' ? brotliDecompressSync(raw) : encoding === 'gzip' ? gunzipSync(raw) : raw;
          resolve({ status: response.statusCode ?? 0, body: decoded.toString(), encoding });
        });
      },
    )
      .on('error', reject)
      .end();
  });
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    if (isOpen) return;
    await wait(50);
  }
  throw new Error(`Nothing listens on port ${String(port)}.`);
}

const children: ChildProcess[] = [];
let isOver = false;
const folder = await mkdtemp(path.join(tmpdir(), 'proxies-'));
// Varnish's and nginx' workers have users of their own.
await chmod(folder, 0o755);

function run(program: string, args: string[]): void {
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  child.once('exit', (code) => {
    if (code !== 0 && !isOver) console.error(errors);
  });
  children.push(child);
}

async function start(siteEnv: Record<string, string>): Promise<RunningSite> {
  const site = await startSite(SITE, siteEnv);
  children.push(site.process);
  return site;
}

/** @param config what is in nginx' `http`, with `listen 80` and the sites' ports as the documentation has them */
async function startNginx(name: string, config: string, sites: readonly number[]): Promise<number> {
  const port = await findPort();
  const at = path.join(folder, name);
  await mkdir(path.join(at, 'cache'), { recursive: true });
  await chmod(path.join(at, 'cache'), 0o777);
  const servers = sites.map((site) => `server 127.0.0.1:${String(site)} max_fails=0;`).join(' ');
  const http = config
    .replace('listen 80', `listen 127.0.0.1:${String(port)}`)
    .replace('/var/cache/nginx/site', path.join(at, 'cache'))
    .replace(/server 127\.0\.0\.1:4321 .*\s+server 127\.0\.0\.1:4322 .*/, servers);
  const file = path.join(at, 'nginx.conf');
  await writeFile(
    file,
    `daemon off; pid ${at}/nginx.pid; error_log stderr error; events { worker_connections 1024; }
     http { access_log off; client_body_temp_path ${at}/body; proxy_temp_path ${at}/temp; fastcgi_temp_path ${at}/f;
       uwsgi_temp_path ${at}/u; scgi_temp_path ${at}/s; ${http} }`,
  );
  run('nginx', ['-c', file, '-p', at]);
  await waitForPort(port);
  return port;
}

async function startVarnish(name: string, site: number, vcl?: string): Promise<number> {
  const port = await findPort();
  const at = path.join(folder, name);
  await mkdir(at, { recursive: true });
  const file = path.join(at, 'site.vcl');
  if (vcl !== undefined) await writeFile(file, vcl.replace('"4321"', `"${String(site)}"`));
  const source = vcl === undefined ? ['-b', `127.0.0.1:${String(site)}`] : ['-f', file];
  run('varnishd', [
    '-F',
    '-a',
    `127.0.0.1:${String(port)}`,
    '-n',
    path.join(at, 'work'),
    ...source,
    '-s',
    'malloc,64m',
  ]);
  await waitForPort(port);
  return port;
}

const NGINX_DEFAULTS = `proxy_cache_path /var/cache/nginx/site keys_zone=site:10m;
  server { listen 80; location / { proxy_cache site; proxy_pass http://127.0.0.1:SITE; } }`;

const portOf = ({ url }: RunningSite) => Number(new URL(url).port);

interface Tally {
  asked: number;
  stale: number;
  latest: number;
}

/** Asks a proxy across the boundary. @param ahead how far the site's clock is ahead of this one's, ms */
async function sample(port: number, ahead: number): Promise<Tally> {
  const tally: Tally = { asked: 0, stale: 0, latest: 0 };
  const askOnce = async (url: string, encoding: string) => {
    const sent = Date.now() + ahead;
    const { status, body } = await ask(port, url, encoding);
    if (status !== 200) throw new Error(`${url} is answered with ${String(status)}.`);
    const isListed = body.includes(ROW);
    if (!isListed && Date.now() + ahead < BOUNDARY) throw new Error(`${url} lacks the event before it ends.`);
    if (sent < BOUNDARY) return;
    tally.asked += 1;
    if (isListed) {
      tally.stale += 1;
      tally.latest = Math.max(tally.latest, sent - BOUNDARY);
    }
  };
  const busy = async () => {
    for (let count = 0; Date.now() + ahead < BOUNDARY + AFTER_MS; count += 1) {
      const encoding = ENCODINGS[count % ENCODINGS.length] ?? '';
      await Promise.all([...PATHS.map((url) => askOnce(url, encoding)), wait(SAMPLE_MS)]);
    }
  };
  const quiet = async () => {
    for (const at of QUIET_MS) {
      await wait(Math.max(0, BOUNDARY + at - (Date.now() + ahead)));
      await askOnce(QUIET_PATH, 'br');
    }
  };
  await Promise.all([busy(), quiet()]);
  return tally;
}

async function testBoundary(nginxConf: string, vcl: string): Promise<boolean> {
  const site = await start({ SITE_NOW: `${new Date(BOUNDARY - BEFORE_MS).toISOString()}+` });
  const port = portOf(site);
  const proxies = {
    'nginx, as recommended': await startNginx('nginx', nginxConf, [port]),
    'nginx, by default': await startNginx('nginx-default', NGINX_DEFAULTS.replace('SITE', String(port)), [port]),
    'Varnish, as recommended': await startVarnish('varnish', port, vcl),
    'Varnish, by default': await startVarnish('varnish-default', port),
  };
  const ahead = Number(/data-clock="(-?\d+)"/.exec((await ask(port, '/', 'identity')).body)?.[1]);
  for (const [name, proxy] of Object.entries(proxies).filter(([name]) => name.endsWith('recommended'))) {
    const { encoding } = await ask(proxy, '/', 'gzip, deflate, br');
    if (encoding !== 'br') throw new Error(`${name}: a page comes as ${String(encoding)} and not with Brotli.`);
  }
  const tallies = await Promise.all(Object.values(proxies).map((proxy) => sample(proxy, ahead)));
  Object.keys(proxies).forEach((name, index) => {
    const { asked = 0, stale = 0, latest = 0 } = tallies[index] ?? {};
    console.log(
      `${name}: ${String(stale)} of ${String(asked)} stale${stale > 0 ? `, up to ${String(latest)} ms` : ''}`,
    );
  });
  for (const url of [...PATHS, QUIET_PATH]) {
    if ((await ask(port, url, 'identity')).body.includes(ROW))
      throw new Error(`${url} of the site itself has the event after its end.`);
  }
  await site.stop();
  return tallies.every(({ stale }) => stale === 0);
}

async function testRestarts(nginxConf: string): Promise<boolean> {
  const environments = await Promise.all([findPort(), findPort()]).then((ports) =>
    ports.map((port) => ({ PORT: String(port) })),
  );
  const sites = await Promise.all(environments.map((environment) => start(environment)));
  const proxy = await startNginx('nginx-restarts', nginxConf, sites.map(portOf));
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let isLoaded = true;
  let [answered, failed] = [0, 0];
  const client = async () => {
    for (let count = 0; isLoaded; count += 1) {
      const { status } = await ask(proxy, `/?q=${String(count % 50)}`, 'br', agent).catch(() => ({ status: 0 }));
      answered += 1;
      if (status !== 200) failed += 1;
    }
  };
  const clients = Array.from({ length: 16 }, client);
  for (const [index, environment] of environments.entries()) {
    await wait(500);
    await sites[index]?.stop();
    sites[index] = await start(environment);
  }
  await wait(500);
  isLoaded = false;
  await Promise.all(clients);
  agent.destroy();
  await Promise.all(sites.map((site) => site.stop()));
  console.log(`Two instances restarted behind nginx: ${String(failed)} of ${String(answered)} requests failed`);
  return failed === 0;
}

try {
  const [nginxConf, vcl] = await Promise.all(
    ['nginx.conf', 'varnish.vcl'].map((file) => readFile(path.join(ROOT, 'docs/deploy', file), 'utf8')),
  );
  await buildSite({ folder: SITE, events: FIXTURE_EVENTS });
  const passed = [await testBoundary(nginxConf ?? '', vcl ?? ''), await testRestarts(nginxConf ?? '')];
  if (passed.includes(false)) process.exitCode = 1;
} finally {
  isOver = true;
  await Promise.all(
    children.map(
      (child) =>
        new Promise((resolve) => {
          child.once('exit', resolve);
          if (!child.kill('SIGTERM')) resolve(undefined);
        }),
    ),
  );
  await rm(folder, { recursive: true, force: true });
}
