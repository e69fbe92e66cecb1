import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { copySite } from '../fixtures/build-site.ts';
import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES } from './sites.ts';

let server: ChildProcess;
let url: string;
let output = '';

async function edit(from: string, to: string, id = '2027/barcelona'): Promise<void> {
  const file = path.join(SITES.development, `src/content/events/${id}.mdx`);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

test.beforeAll(async () => {
  await copySite({ folder: SITES.development, events: FIXTURE_EVENTS });
  server = spawn('npx', ['astro', 'dev', '--port', '0'], {
    cwd: SITES.development,
    env: { ...process.env, SITE_NOW: FIXTURE_NOW, NO_COLOR: '1' },
    detached: true,
  });
  server.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  server.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  await expect.poll(() => output, { timeout: 30_000 }).toContain('watching for file changes');
  url = /http:\/\/localhost:\d+\//.exec(output)?.[0] ?? '';
});

test.afterAll(() => {
  // npx starts the server as its child; the group has both.
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
});

test('an author sees drafts, and mistakes over the page until they are mended', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const overlay = page.locator('vite-error-overlay');
  await page.goto(url);
  const draft = page.locator('[data-event="2027/hidden-draft"]');
  await expect(draft.getByText('Draft', { exact: true })).toBeVisible();
  await expect(page.locator('[data-event="2027/barcelona"]')).toBeVisible();
  expect(problems).toEqual([]);

  await edit('timeZone: Europe/Madrid', 'timeZone: Europe/Madird');
  await expect(overlay).toContainText('Did you mean "Europe/Madrid"?');
  await expect(overlay).toContainText('src/content/events/2027/barcelona.mdx:5:11');
  await expect(overlay).toContainText('5 | timeZone: Europe/Madird\n      |           ^');
  expect(output).toContain('Did you mean "Europe/Madrid"?');

  await page.goto(`${url}events/2027/barcelona/`);
  await expect(overlay).toContainText('Did you mean "Europe/Madrid"?');
  await expect(page.getByRole('heading', { level: 1, name: 'Three days in Barcelona' })).toBeVisible();

  await edit('Three days in Barcelona', 'Four days in Barcelona');
  await edit('timeZone: Europe/Madird', 'timeZone: Europe/Madrid');
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Four days in Barcelona' })).toBeVisible();
});

for (const [what, id, sound, mended] of [
  ['that is plain Markdown', '2027/barcelona', 'An event.', 'An event for all.'],
  ['with code in it', '2027/hybrid', 'A body with an expression', 'A text with an expression'],
] as const) {
  test(`a body ${what} stays as it was while it is broken`, async ({ page }) => {
    const overlay = page.locator('vite-error-overlay');
    const body = page.locator('.prose').first();
    await page.goto(`${url}events/${id}/`);
    await edit(sound, `${sound} <3`, id);
    await expect(overlay).toContainText('If it is meant as a sign, write \\<.');
    await page.reload();
    await expect(body).toContainText(sound);
    await edit(`${sound} <3`, mended, id);
    // A page that is rendered while modules are loaded anew can fail in Astro itself; the next one doesn't.
    await expect(async () => {
      await page.reload();
      await expect(body).toContainText(mended, { timeout: 1000 });
      await expect(overlay).toHaveCount(0, { timeout: 1000 });
    }).toPass();
  });
}

test('the toolbar moves the clock of the site, in the page as well', async ({ page }) => {
  const barcelona = page.locator('[data-event="2027/barcelona"]');
  const panel = page.locator('astro-dev-toolbar-window').filter({ hasText: 'As of' });
  const moveTo = async (instant: string) => {
    const moved = page.waitForEvent('load');
    await panel.getByLabel('Date and time, UTC').fill(instant);
    await panel.getByRole('button', { name: 'Go there' }).click();
    await moved;
  };
  const openPanel = async () => {
    // The toolbar loads its apps when the browser is idle; a click before that is lost.
    await expect(async () => {
      if (!(await panel.isVisible())) await page.locator('button[data-app-id="as-of"]').dispatchEvent('click');
      await expect(panel.getByRole('heading')).toContainText('UTC', { timeout: 1000 });
    }).toPass();
  };

  await page.goto(url);
  await openPanel();
  await expect(panel).toContainText('The clock has not been moved.');
  await moveTo('2027-03-14T22:59:59');
  await expect(barcelona).toHaveAttribute('data-status', 'upcoming');

  await openPanel();
  await expect(panel).toContainText('2027-03-14 22:59:59 UTC');
  const began = page.waitForEvent('load');
  await panel.getByRole('button', { name: 'Next change' }).click();
  await began;
  await expect(barcelona).toHaveAttribute('data-status', 'now');
  await expect(page.locator('html')).toHaveAttribute('data-clock', '2027-03-14T23:00:00.000Z');

  await openPanel();
  const reset = page.waitForEvent('load');
  await panel.getByRole('button', { name: 'Back to now' }).click();
  await reset;
  await expect(page.locator('html')).toHaveAttribute('data-clock', new Date(FIXTURE_NOW).toISOString());
  await expect(barcelona).toHaveAttribute('data-status', 'upcoming');
});

test('the card of an event is shown in all states and both themes, with its picture', async ({ page }) => {
  await page.goto(`${url}events/2027/barcelona/card/`);
  for (const theme of ['light', 'dark']) {
    const column = page.locator(`[data-theme="${theme}"]`);
    await expect(column.locator('[data-state="Happening now"] [data-status="now"]')).toBeVisible();
    await expect(column.locator('[data-state="Over"] [data-status="past"]')).toBeVisible();
    await expect(column.locator('[data-state="Cancelled"]').getByText('Cancelled', { exact: true })).toHaveCount(2);
    await expect(column).toHaveCSS('color-scheme', theme);
  }
  const picture = page.getByRole('img', { name: 'The sharing picture of' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
});
