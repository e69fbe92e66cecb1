import { expect, test } from 'playwright/test';
import { startSite } from '../fixtures/start-site';
import { FIXTURE_NOW } from '../fixtures/e2e-events';
import { SITES } from './sites';
test('it serves', async ({ page }) => {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW });
  await page.goto(site.url);
  console.log(await page.locator('li[data-event]').evaluateAll((items) => items.map((i) => i.outerHTML.slice(0, 250))));
  expect(await site.stop()).toBe(0);
});
