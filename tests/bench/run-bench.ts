/**
 * `npm run bench`: how long a check of many events, seeing a saved one, and a build take, and how long its Events page, questions to its lists, feeds and sharing pictures do.
 * `npm run bench -- 1000 1000` takes that many events, and so many of them upcoming.
 * Machines differ and are noisy: compare runs on one machine, by their medians.
 */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { copySite } from '../fixtures/build-site.ts';
import { startSite } from '../fixtures/start-site.ts';
import { BENCH_NOW, generateEvents } from './generate-events.ts';
import { measureSaving } from './measure-saving.ts';
import { measureServing } from './measure-serving.ts';

const EVENTS = Number(process.argv[2] ?? 10_000);
const UPCOMING = Number(process.argv[3] ?? 50);
const REQUESTS = 200;
const PICTURES = 1000;
/** Answers to questions are never kept. The last but one fills a page of the archive, the last matches nothing. */
const QUESTIONS = [
  '/?q=tokyo',
  '/?attendance=in-person&country=ES&from=2027-02&to=2027-06',
  '/?cfp=open&view=date',
  '/events/?q=tokyo&type=kcd',
  '/events/?q=gathering&page=50',
  '/events/?q=zeppelin',
];
const CHECKS = 10;
const CHECKED = 1000;
const folder = path.resolve(import.meta.dirname, '../.sites/bench');

function describe(milliseconds: number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 90 % within ${at(0.9)} ms, at most ${at(1)} ms`;
}

async function measureRequests(url: string): Promise<number[]> {
  const times: number[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    const start = performance.now();
    const response = await fetch(url);
    await response.arrayBuffer();
    times.push(performance.now() - start);
  }
  return times;
}

/** Asks for each picture, two at a time. @returns the size of the largest in bytes */
async function fetchPictures(urls: string[]): Promise<number> {
  const queue = urls.values();
  let largest = 0;
  const work = async () => {
    for (const url of queue) largest = Math.max(largest, (await (await fetch(url)).arrayBuffer()).byteLength);
  };
  await Promise.all([work(), work()]);
  return largest;
}

/** Runs the command as a whole process, as an author does. The first run, which compiles it, isn't counted. */
async function measureChecks(): Promise<number[]> {
  await copySite({ folder, events: generateEvents(CHECKED, UPCOMING) });
  const times: number[] = [];
  for (let run = 0; run <= CHECKS; run += 1) {
    const start = performance.now();
    await promisify(execFile)(process.execPath, ['src/cli/check.ts'], { cwd: folder });
    times.push(performance.now() - start);
  }
  return times.slice(1);
}

const checks = await measureChecks();
console.log(`check of ${String(CHECKED)} events: at least ${Math.min(...checks).toFixed(0)} ms, ${describe(checks)}`);

const [saved = ''] = [...generateEvents(CHECKED, UPCOMING).keys()];
const saving = await measureSaving(folder, saved);
console.log(`from saving one of ${String(CHECKED)} events to seeing it on its page: ${describe(saving.event)}`);
console.log(`from saving it to seeing it on the Events page: ${describe(saving.list)}`);

console.log(`${String(EVENTS)} events, ${String(UPCOMING)} of them upcoming`);
const events = generateEvents(EVENTS, UPCOMING);
await copySite({ folder, events });

for (const what of ['first build', 'build with a warm content cache']) {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'measure-build.ts')], {
    cwd: folder,
    env: { ...process.env, SITE_TARGET: 'server' },
  });
  const { seconds, megabytes } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
    seconds: number;
    megabytes: number;
  };
  console.log(`${what}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
}

const started = performance.now();
const site = await startSite(folder, { SITE_NOW: BENCH_NOW });
console.log(`start until healthy, with all events resolved: ${((performance.now() - started) / 1000).toFixed(1)} s`);
// A query that means nothing is left out of the answer, but keeps it kept in memory.
for (const path of ['/', '/events.ics', '/events.json']) {
  console.log(`${path}, rendered: ${describe(await measureRequests(`${site.url}${path}?x=1`))}`);
  console.log(`${path}, kept in memory: ${describe(await measureRequests(site.url + path))}`);
}
for (const question of QUESTIONS) {
  console.log(`${question}: ${describe(await measureRequests(site.url + question))}`);
}

const pictures = [...events.keys()].slice(0, PICTURES).map((id) => `${site.url}/events/${id}.png`);
await rm(path.join(folder, 'node_modules/.cache/social-images'), { recursive: true, force: true });
for (const what of ['drawn', 'from the disk']) {
  const begun = performance.now();
  const largest = await fetchPictures(pictures);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${String(pictures.length)} pictures, ${what}: ${seconds.toFixed(1)} s, the largest ${(largest / 1000).toFixed(1)} kB`,
  );
}
await site.stop();
await measureServing(folder);
