import { expect, test as base, type Locator, type Page } from 'playwright/test';
import { shareSites, type SharedSite, type SiteShare } from './share-sites.ts';
import { SITES } from './sites.ts';

interface Fixtures {
  /** A site with its clock at `siteNow`, that of the fixture events unless said otherwise; other tests use it as well, unless the clock goes on. */
  startAt: (siteNow: string, env?: Record<string, string>, folder?: string) => Promise<SharedSite>;
}

interface WorkerFixtures {
  sites: SiteShare;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sites: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures this one needs
    async ({}, use) => {
      const sites = shareSites();
      await use(sites);
      await sites.stop();
    },
    { scope: 'worker' },
  ],
  startAt: async ({ sites }, use) => {
    await use((siteNow, env = {}, folder = SITES.server) => sites.borrow(folder, { SITE_NOW: siteNow, ...env }));
    await sites.trim();
  },
});

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
