import { existsSync } from 'node:fs';
import { chromium, defineConfig, firefox, webkit } from 'playwright/test';
import { findSystemChromium } from './tests/e2e/find-system-chromium.ts';

const systemChromium = existsSync(chromium.executablePath()) ? undefined : findSystemChromium();
const furtherBrowsers = [firefox, webkit].filter((browser) => existsSync(browser.executablePath()));

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build-sites.ts',
  fullyParallel: true,
  forbidOnly: true,
  // Two more than the cores of a small machine, since some tests wait for a clock.
  workers: 4,
  reporter: [['list', { printSteps: false }]],
  // Timeouts are there for what hangs: on a busy machine everything takes several times as long.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(systemChromium !== undefined && { executablePath: systemChromium }),
          // Chromium's sandbox refuses to run as root, which containers often are.
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        },
      },
    },
    ...furtherBrowsers.map((browser) => ({
      name: browser.name(),
      testMatch: 'journeys.spec.ts',
      use: { browserName: browser.name() as 'firefox' | 'webkit' },
    })),
  ],
});
