/**
 * Finds a Chromium for the browser tests, before they run: Playwright's own where it is installed or can be downloaded,
 * else the system's, else one from the system's packages. Says the one thing to do where none can be had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findSystemChromium } from './find-system-chromium.ts';

const DOWNLOADS = 'https://cdn.playwright.dev/';
const MINUTE_MS = 60_000;
/** Debian's; the first is the faster one. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/** Whether downloads can be had at all: a closed network must not cost minutes. */
async function canDownload(): Promise<boolean> {
  try {
    await fetch(DOWNLOADS, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[], timeout: number): boolean {
  return spawnSync(command, args, { stdio: 'inherit', timeout }).status === 0;
}

const hasOwn = () => existsSync(chromium.executablePath());

async function install(): Promise<boolean> {
  if (hasOwn()) return true;
  if ((await canDownload()) && run('npx', ['playwright', 'install', 'chromium'], 5 * MINUTE_MS) && hasOwn())
    return true;
  if (findSystemChromium() !== undefined) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return (
    run('apt-get', ['update', '-qq'], 3 * MINUTE_MS) &&
    PACKAGES.some((name) => run('apt-get', ['install', '-y', '-qq', name], 8 * MINUTE_MS)) &&
    findSystemChromium() !== undefined
  );
}

if (!(await install())) {
  console.error(
    'The browser tests need Chromium, and none could be found, downloaded or installed.\n' +
      'Install it with your system’s packages (on Debian: sudo apt-get install chromium-headless-shell), then run npm test again.',
  );
  process.exitCode = 1;
}
