import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { findSystemChromium } from '../e2e/find-system-chromium.ts';
import { BENCH_NOW } from './generate-events.ts';

const ASTRO = path.resolve(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
const SAVINGS = 11;
/** Until the page has settled and the watcher has gone quiet. */
const PAUSE_MS = 1200;

async function startDevelopment(folder: string): Promise<{ url: string; stop: () => void }> {
  const server = spawn(process.execPath, [ASTRO, 'dev', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, SITE_NOW: BENCH_NOW, NO_COLOR: '1' },
  });
  let output = '';
  server.stdout.on('data', (data: Buffer) => (output += data.toString()));
  while (!output.includes('watching for file changes')) await wait(100);
  return { url: /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '', stop: () => server.kill() };
}

/** How long it takes (ms) from the writing of a file until a title in it is to be read on a page. */
async function measurePage(page: Page, url: string, file: string): Promise<number[]> {
  let onSeen: (title: string) => void = () => undefined;
  await page.exposeFunction('tellTitle', (title: string) => {
    onSeen(title);
  });
  await page.addInitScript(`(function look() {
    const title = /Saved \\d+ times/.exec(document.body?.innerText ?? '');
    if (title === null) requestAnimationFrame(look);
    else window.tellTitle(title[0]);
  })()`);
  await page.goto(url);
  const times: number[] = [];
  for (let saving = 0; saving <= SAVINGS; saving += 1) {
    await wait(PAUSE_MS);
    const title = `Saved ${String(saving)} times`;
    const text = (await readFile(file, 'utf8')).replace(/^title: .*$/m, `title: ${title}`);
    const seen = new Promise<void>((resolve) => {
      onSeen = (found) => {
        if (found === title) resolve();
      };
    });
    const start = performance.now();
    await writeFile(file, text);
    await seen;
    times.push(performance.now() - start);
  }
  await page.close();
  return times.slice(1);
}

/**
 * How long an author waits in `npm run dev` after saving, for the event's own page and for the Events page; without the first time.
 * @param folder a copy of the project; @param id an event that is upcoming at `BENCH_NOW`
 */
export async function measureSaving(folder: string, id: string): Promise<{ event: number[]; list: number[] }> {
  const server = await startDevelopment(folder);
  const executablePath = findSystemChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const file = path.join(folder, `src/content/events/${id}.mdx`);
    const event = await measurePage(await browser.newPage(), `${server.url}/events/${id}/`, file);
    const list = await measurePage(await browser.newPage(), `${server.url}/`, file);
    return { event, list };
  } finally {
    await browser.close();
    server.stop();
  }
}
