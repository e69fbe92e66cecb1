/** How fast the site is served, as ratios to what the machine can do: for `npm run bench`, with `wrk`. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { copySite, runBuild } from '../fixtures/build-site.ts';
import { startSite } from '../fixtures/start-site.ts';
import { BENCH_NOW, generateEvents } from './generate-events.ts';

const EVENTS = 116;
const ROUNDS = 3;
const SECONDS = 3;
const QUERIES = 20_000;
/** Ever other pages, so that each is rendered for one request. */
const OTHER_PATHS = ['-s', path.join(import.meta.dirname, 'other-paths.lua')];
const FILTERED = '/?attendance=in-person';
const BROWSER = 'Accept-Encoding: gzip, deflate, br';
const BARE_PAGE = `---
const rows = Array.from({ length: 50 }, (_, row) => row);
---
<ul>{rows.map((row) => <li><a href={\`/\${String(row)}/\`}>Row {row}</a></li>)}</ul>
`;

interface Load {
  perSecond: number;
  p99: number;
}

/** Loads a URL with 16 connections, or with the options of wrk. @returns responses a second, and the time in ms within which 99 % came */
async function load(url: string, header = 'Accept-Encoding: identity', options: string[] = []): Promise<Load> {
  const args = ['-t1', '-c16', ...options, `-d${String(SECONDS)}`, '--latency', '-H', header, url];
  const { stdout } = await promisify(execFile)('wrk', args);
  if (stdout.includes('Non-2xx')) throw new Error(`${url} failed:\n${stdout}`);
  const [, value = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(stdout) ?? [];
  const factor = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN;
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]), p99: Number(value) * factor };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function receive(url: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}

/** Prints the ratios of three rounds. @param folder where a copy of the site is made */
export async function measureServing(folder: string): Promise<void> {
  if (spawnSync('wrk', ['-v']).error !== undefined) {
    console.log('serving: not measured, since wrk isn’t installed (in Debian: apt-get install wrk)');
    return;
  }
  await copySite({ folder, events: generateEvents(EVENTS, EVENTS) });
  await mkdir(path.join(folder, 'src/pages/bare'));
  await writeFile(path.join(folder, 'src/pages/bare/[page].astro'), BARE_PAGE);
  await runBuild(folder);
  const site = await startSite(folder, { SITE_NOW: BENCH_NOW });
  // It is compressed well in the background.
  await receive(site.url);
  await wait(2000);
  const { headers, body } = await receive(site.url);
  const own = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:date|connection|keep-alive)$/.test(name)),
  );
  const plain = createServer((_, response) => response.writeHead(200, own).end(body)).listen(0, '127.0.0.1');
  await wait(100);
  const plainUrl = `http://127.0.0.1:${String((plain.address() as AddressInfo).port)}/`;
  const rounds: { cached: number; filtered: number; first: number; p99: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [kept, byNode] = [await load(site.url, BROWSER), await load(plainUrl)];
    const [filtered, bare] = [await load(site.url + FILTERED, BROWSER), await load(`${site.url}/bare/0/`)];
    const [first, bareFirst] = [
      await load(site.url + FILTERED, BROWSER, OTHER_PATHS),
      await load(`${site.url}/bare/`, undefined, OTHER_PATHS),
    ];
    rounds.push({
      first: first.perSecond / bareFirst.perSecond,
      cached: kept.perSecond / byNode.perSecond,
      filtered: filtered.perSecond / bare.perSecond,
      p99: kept.p99,
    });
  }
  console.log(
    `home page with ${String(EVENTS)} events, kept: ${median(rounds.map(({ cached }) => cached)).toFixed(2)} × a plain Node server, 99 % within ${median(rounds.map(({ p99 }) => p99)).toFixed(1)} ms`,
  );
  console.log(
    `the same filtered: ${median(rounds.map(({ filtered }) => filtered)).toFixed(2)} × a bare page of 50 rows; where each request has another query, and another bare page: ${median(rounds.map(({ first }) => first)).toFixed(3)} ×`,
  );
  plain.close();
  const before = await residentMegabytes(site.process.pid);
  const queries = Array.from({ length: QUERIES }, (_, query) => query).values();
  const ask = async () => {
    for (const query of queries) await (await fetch(`${site.url}/?q=${String(query)}`)).arrayBuffer();
  };
  await Promise.all(Array.from({ length: 16 }, ask));
  const after = await residentMegabytes(site.process.pid);
  console.log(`${String(QUERIES)} different queries: the process grew by ${(after - before).toFixed(0)} MB`);
  await site.stop();
}
