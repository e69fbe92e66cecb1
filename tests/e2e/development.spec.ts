import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { copySite } from '../fixtures/build-site.ts';
import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { makeEventText } from '../fixtures/make-event-file.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

let server: ChildProcess;
let url: string;
let output = '';

const fileOf = (id: string) => path.join(SITES.development, `src/content/events/${id}.mdx`);

async function edit(from: string, to: string, id = '2027/barcelona'): Promise<void> {
  const file = fileOf(id);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Opens a page; the reload that a saved file asks for may be under way, and would break it off. */
async function open(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.goto(url + path);
  }).toPass();
}

// They share one server, its files and its clock.
test.describe.configure({ mode: 'default' });

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

test('an author sees drafts, and errors over the page until they are fixed', async ({ page }) => {
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

  await open(page, 'events/2027/barcelona/');
  await expect(overlay).toContainText('Did you mean "Europe/Madrid"?');
  await expect(page.getByRole('heading', { level: 1, name: 'Three days in Barcelona' })).toBeVisible();

  await edit('Three days in Barcelona', 'Four days in Barcelona');
  await edit('timeZone: Europe/Madird', 'timeZone: Europe/Madrid');
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Four days in Barcelona' })).toBeVisible();
});

test('a body that is plain Markdown stays as it was while it is broken', async ({ page }) => {
  const overlay = page.locator('vite-error-overlay');
  const body = page.locator('.prose').first();
  await page.goto(`${url}events/2027/barcelona/`);
  await edit('An event.', 'An event. <3');
  await expect(overlay).toContainText('write \\<.');
  await open(page, 'events/2027/barcelona/');
  await expect(body).toContainText('An event.');
  await edit('An event. <3', 'An event for all.');
  await expect(body).toContainText('An event for all.');
  await expect(overlay).toHaveCount(0);
});

test('a body that is an MDX module is shown again when it is fixed', async ({ page }) => {
  const overlay = page.locator('vite-error-overlay');
  await page.goto(`${url}events/2027/hybrid/`);
  await edit('A body with an expression', 'A body <3', '2027/hybrid');
  await expect(overlay).toContainText('write \\<.');
  await edit('A body <3', 'A text with an expression', '2027/hybrid');
  await expect(page.locator('.prose').first()).toContainText('A text with an expression');
  await expect(overlay).toHaveCount(0);
});

test('a page that is opened shortly after a save shows it', async ({ page }) => {
  await page.goto(url);
  await edit('summary: An event', 'summary: That event', '2027/postponed');
  await expect(async () => {
    await open(page, 'events/2027/postponed/');
    await expect(page.getByText('That event for tests.').first()).toBeVisible({ timeout: 100 });
  }).toPass();
});

test('files that are added, renamed and deleted, many at once, are followed', async ({ page }) => {
  const names = Array.from({ length: 20 }, (_, index) => `2027/checked-out-${String(index)}`);
  const rows = page.locator('[data-event^="2027/checked-out-"]');
  const renamed = page.locator('[data-event="2027/renamed"]');
  await page.goto(url);
  await Promise.all(
    names.map((id, index) => writeFile(fileOf(id), makeEventText({ title: `Talks ${String(index)}` }))),
  );
  await expect(rows).toHaveCount(20);
  await rename(fileOf(names[0] ?? ''), fileOf('2027/renamed'));
  await expect(renamed).toBeVisible();
  await expect(rows).toHaveCount(19);
  await Promise.all([...names, '2027/renamed'].map((id) => rm(fileOf(id), { force: true })));
  await expect(rows).toHaveCount(0);
  await expect(renamed).toHaveCount(0);
  await expect(page.locator('[data-event="2027/barcelona"]')).toBeVisible();
});

test('code that checks the files is used as soon as it is saved', async ({ page }) => {
  const overlay = page.locator('vite-error-overlay');
  const file = path.join(SITES.development, 'src/event-files/checks/valid-path.ts');
  const code = await readFile(file, 'utf8');
  const misplaced = fileOf('2027/Misplaced');
  await page.goto(url);
  await writeFile(misplaced, makeEventText());
  await expect(overlay).toContainText('The path becomes the URL.');
  await writeFile(file, code.replace('The path becomes the URL.', 'The path is wrong.'));
  await expect(overlay).toContainText('The path is wrong.');
  await writeFile(file, code);
  await rm(misplaced);
  await expect(overlay).toHaveCount(0);
  await expect(page.locator('[data-event="2027/barcelona"]')).toBeVisible();
});

test('a draft is marked wherever it is listed, and on its page', async ({ page }) => {
  await page.goto(`${url}events/2027/hidden-draft/`);
  await expect(page.getByText('This is a draft, which readers don’t see.')).toBeVisible();
  await page.goto(`${url}calendar/2027-03/`);
  await expect(page.getByRole('link', { name: 'Draft: A draft' }).first()).toBeAttached();
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'A draft', exact: true }) });
  await expect(entry.getByText('Draft', { exact: true }).first()).toBeAttached();
});

test('the toolbar moves the clock of the site, in the page as well', async ({ page }) => {
  const barcelona = page.locator('[data-event="2027/barcelona"]');
  const panel = page.locator('astro-dev-toolbar-window').filter({ hasText: 'As of' });
  // A page that is reloaded meanwhile has no panel: then no step waits for one, and all are done again.
  const press = (name: string) => panel.getByRole('button', { name }).click({ timeout: 1000 });
  /** Uses the panel until the page is about an instant: it may be reloaded for the files of the test before. */
  const moveTo = (instant: string, use: () => Promise<void>) =>
    expect(async () => {
      // On a busy machine the step before may have taken longer than it was waited for.
      if ((await page.locator('html').getAttribute('data-clock')) === instant) return;
      // The toolbar loads its apps when the browser is idle; a click before that is lost.
      if (!(await panel.isVisible())) {
        await page.locator('button[data-app-id="as-of"]').dispatchEvent('click', {}, { timeout: 1000 });
      }
      await expect(panel.getByRole('heading')).toContainText('UTC', { timeout: 1000 });
      await use();
      await expect(page.locator('html')).toHaveAttribute('data-clock', instant, { timeout: 2000 });
    }).toPass();
  const goTo = (instant: string) =>
    moveTo(`${instant}.000Z`, async () => {
      await panel.getByLabel('Date and time, UTC').fill(instant, { timeout: 1000 });
      await press('Go there');
    });

  await page.goto(url);
  await goTo('2027-03-14T22:59:59');
  await expect(barcelona).toHaveAttribute('data-status', 'upcoming');
  await moveTo('2027-03-14T23:00:00.000Z', () => press('Next change'));
  await expect(barcelona).toHaveAttribute('data-status', 'now');
  await moveTo('2027-03-17T22:59:59.000Z', () => press('A second before it'));
  await expect(barcelona).toHaveAttribute('data-status', 'now');
  await moveTo('2027-03-17T23:00:00.000Z', () => press('Next change'));
  await expect(barcelona).toHaveCount(0);

  // Modules are reloaded with the files, and what the server was started with must not be forgotten.
  await page.goto(`${url}events/2027/barcelona/`);
  await edit('summary: An event', 'summary: The event');
  await expect(page.getByText('The event for tests.').first()).toBeVisible();
  await expect(page.getByText('This event is over')).toBeVisible();
  await moveTo(new Date(FIXTURE_NOW).toISOString(), () => press('Back to now'));
  await page.goto(url);
  await expect(barcelona).toHaveAttribute('data-status', 'upcoming');
});

test('an event is shown in all states and both themes, with its social image', async ({ page }) => {
  await page.goto(`${url}events/2027/barcelona/states/`);
  for (const theme of ['light', 'dark']) {
    const column = page.locator(`[data-theme="${theme}"]`);
    await expect(column.locator('[data-state="Happening now"] [data-status="now"]')).toBeVisible();
    await expect(column.locator('[data-state="Over"] [data-status="past"]')).toBeVisible();
    await expect(column.locator('[data-state="Cancelled"]').getByText('Cancelled', { exact: true })).toHaveCount(2);
    await expect(column).toHaveCSS('color-scheme', theme);
  }
  const image = page.getByRole('img', { name: 'The social image of' });
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1200);
});

test('a template is used as soon as it is saved, in rows and in the text around their list', async ({ page }) => {
  const components = path.join(SITES.development, 'src/components/event-list');
  const change = async (file: string, from: string, to: string) => {
    const template = await readFile(path.join(components, file), 'utf8');
    expect(template).toContain(from);
    await writeFile(path.join(components, file), template.replace(from, to));
    return () => writeFile(path.join(components, file), template);
  };
  await page.goto(url);
  await expect(page.locator('[data-event="2027/barcelona"] .facts')).toBeVisible();
  const restoreRow = await change('EventRow.astro', '<p class="facts">', '<p class="facts">Saved row');
  await expect(page.locator('[data-event="2027/barcelona"] .facts')).toContainText('Saved row');
  const restoreText = await change('TypeNext.astro', '<p class="link-row">', '<p class="link-row">Saved text');
  await expect(page.getByText('Saved text').first()).toBeVisible();
  await Promise.all([restoreRow(), restoreText()]);
  await expect(page.getByText('Saved text')).toHaveCount(0);
});
