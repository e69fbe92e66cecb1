/** The questions that people come with; each step is a click, a choice, or a form filled in and sent. */
import { FINDING_NOW } from '../fixtures/finding-events.ts';
import type { SharedSite } from './share-sites.ts';
import { SITES } from './sites.ts';
import { eventRow, expect, expectEvents, test } from './test.ts';

let site: SharedSite;
test.beforeAll(async ({ startAt }) => {
  site = await startAt(FINDING_NOW, SITES.finding);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('in person in India: two steps', async ({ page }) => {
      await page.goto(site.url);
      await page.getByLabel('In person').check();
      await page.getByLabel('Country').selectOption({ label: 'India (2)' });
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show' }).click();
      await expectEvents(page, ['2026/mumbai', '2027/kcd-bengaluru']);
    });

    test('online in January: two steps', async ({ page }) => {
      await page.goto(site.url);
      await page.getByRole('link', { name: 'Jan 2027' }).click();
      await page.getByLabel('Online', { exact: true }).check();
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show' }).click();
      await expectEvents(page, ['2026/mumbai', '2027/meeting-january']);
    });

    test('open calls, soonest first: one step', async ({ page }) => {
      await page.goto(site.url);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Open calls' }).click();
      const calls = page.locator('[data-cfp]').filter({ visible: true });
      await expect(calls.getByRole('heading')).toHaveText([/Dzień otwarty/, /KubeCon Europe/, /KCD Bengaluru/]);
    });

    test('what happened at KubeCon NA 2025, with recordings: two steps', async ({ page }) => {
      await page.goto(site.url);
      await page.locator('section[data-type="kubecon"]').getByRole('link', { name: 'KubeCon' }).first().click();
      await eventRow(page, '2025/kubecon-na').getByRole('link').first().click();
      await expect(page.getByRole('link', { name: 'All talks' })).toBeVisible();
      await expect(page.getByText('Sampling without tears')).toBeVisible();
    });

    test('share this filter: the URL shows the same to somebody else', async ({ page, browser }) => {
      await page.goto(site.url);
      await page.getByLabel('Hybrid').check();
      await page.getByLabel('Search').fill('mumbai');
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show' }).click();
      await expect(page).toHaveURL(/\?q=mumbai&attendance=hybrid/);
      await expectEvents(page, ['2026/mumbai']);
      const elsewhere = await (await browser.newContext({ javaScriptEnabled: !javaScriptEnabled })).newPage();
      await elsewhere.goto(page.url());
      await expectEvents(elsewhere, ['2026/mumbai']);
      await expect(elsewhere.getByLabel('Search')).toHaveValue('mumbai');
      await elsewhere.context().close();
    });

    test('keyboard only: the third filtered event is reached and opened', async ({ page }) => {
      await page.goto(site.url);
      const pressUntilFocused = async (selector: string) => {
        for (let presses = 0; presses < 60; presses += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        }
        throw new Error(`The keyboard never reaches ${selector}.`);
      };
      await pressUntilFocused('input[name="attendance"][value="online"]');
      await page.keyboard.press('Space');
      if (!javaScriptEnabled) {
        await page.keyboard.press('Enter');
        await page.waitForURL(/attendance=online/);
      }
      await expectEvents(page, [
        '2026/every-second-month',
        '2026/meeting-december',
        '2027/meeting-january',
        '2026/mumbai',
      ]);
      await pressUntilFocused('[data-event="2027/meeting-january"] a');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${site.url}/events/2027/meeting-january/`);
    });
  });
}
