import { existsSync } from 'node:fs';
import { chromium, defineConfig } from 'playwright/test';
import { findSystemChromium } from './tests/e2e/find-system-chromium.ts';

const systemChromium = existsSync(chromium.executablePath()) ? undefined : findSystemChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build-sites.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(systemChromium !== undefined && { executablePath: systemChromium }),
      // Chromium's sandbox refuses to run as root, which containers often are.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
