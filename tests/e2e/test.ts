import path from 'node:path';
import { expect, test as base, type Locator, type Page, type Response } from 'playwright/test';
import { FINDING_NOW } from '../fixtures/finding-events.ts';
import { serveFiles, type FileServer } from '../fixtures/serve-files.ts';
import { shareSites, type StartAt } from './share-sites.ts';
import { SITES } from './sites.ts';

/** Loads a page's scripts, which the page itself does after the first paint, so later than its `load` event; whether it does is tested where a page is opened without this. */
export async function loadScripts(page: Page): Promise<void> {
  await page
    .evaluate(() =>
      Promise.all([...document.scripts].flatMap(({ dataset }) => (dataset.src ? import(dataset.src) : []))),
    )
    // What a test keeps away can't be waited for.
    .catch(() => undefined);
}

/** Keeps a page's scripts away. @returns how to let them come */
export async function holdScripts(page: Page): Promise<() => void> {
  const released = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await released.promise;
    await route.continue();
  });
  return () => {
    released.resolve(undefined);
  };
}

/** Every spec takes it from here: tests with other fixtures run in workers of their own, after all others. */
export const test = base.extend<object, { startAt: StartAt }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    for (const method of ['goto', 'reload'] as const) {
      const open = page[method].bind(page) as (...given: unknown[]) => Promise<Response | null>;
      page[method] = async (...given: unknown[]) => {
        const response = await open(...given);
        if (javaScriptEnabled) await loadScripts(page);
        return response;
      };
    }
    await use(page);
  },
  startAt: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures this one needs
    async ({}, use) => {
      const sites = shareSites();
      await use(sites.startAt);
      await sites.stop();
    },
    { scope: 'worker' },
  ],
});

/** Serves the events to look for, on demand and as files, while the tests of a spec run. */
export function serveFindingSites(): Record<'server' | 'files', { url: string }> {
  const sites = { server: { url: '' }, files: { url: '' } };
  let fileServer: FileServer;
  test.beforeAll(async ({ startAt }) => {
    sites.server.url = (await startAt(FINDING_NOW, SITES.finding)).url;
    fileServer = await serveFiles(path.join(SITES.findingInFiles, 'dist'));
    sites.files.url = fileServer.url;
  });
  test.afterAll(() => fileServer.stop());
  return sites;
}

/** The events that a page's lists show. */
export function eventRows(page: Page): Locator {
  return page.locator('li[data-event]').filter({ visible: true });
}

/** The row of one event in a page's lists. */
export function eventRow(page: Page, id: string): Locator {
  return eventRows(page).and(page.locator(`[data-event="${id}"]`));
}

/** The ids of the events that a page's lists show, in their order. */
export function shownEvents(page: Page): Promise<string[]> {
  return eventRows(page).evaluateAll((rows) => rows.map((row) => row.dataset.event ?? ''));
}

/** Waits until a page's lists show these events and no others, in this order. */
export async function expectEvents(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => shownEvents(page), { message: page.url() }).toEqual(ids);
}

export { expect };
