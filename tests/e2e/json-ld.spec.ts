import path from 'node:path';
import type { Page } from 'playwright/test';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles } from '../fixtures/serve-files.ts';
import { SITES } from './sites.ts';
import { expect, shownEvents, test } from './test.ts';

interface Node {
  '@type': string;
  url?: string;
  itemListElement?: { position: number; url: string }[];
  subEvent?: { startDate?: string; eventStatus: string }[];
}

/** What a page says to programs, in its one block; the browser must report nothing about the page. */
async function readJsonLd(page: Page, url: string): Promise<Node> {
  const complaints: string[] = [];
  const listen = (message: { text: () => string }) => complaints.push(message.text());
  page.on('console', listen);
  await page.goto(url);
  const block = page.locator('script[type="application/ld+json"]');
  await expect(block, url).toHaveCount(1);
  const text = await block.evaluate((script) => script.textContent);
  page.off('console', listen);
  expect(complaints, url).toEqual([]);
  return JSON.parse(text) as Node;
}

const idOf = (url = '') => /events\/(\d{4}\/[^/]+)\/$/.exec(url)?.[1];

/** Every kind of page that has JSON-LD, in a site. */
async function expectJsonLd(page: Page, origin: string): Promise<void> {
  for (const list of ['/', '/types/sig-end-user/']) {
    const { '@type': type, itemListElement: items = [] } = await readJsonLd(page, origin + list);
    expect(type).toBe('ItemList');
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    expect(items.map(({ url }) => idOf(url))).toEqual(await shownEvents(page));
  }
  for (const id of ['2026/kubecon-past', '2027/barcelona', '2027/online-hour', '2027/postponed', '2027/hybrid']) {
    expect(await readJsonLd(page, `${origin}/events/${id}/`)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      url: `http://localhost:4321/events/${id}/`,
    });
  }
  const series = await readJsonLd(page, `${origin}/events/2027/fortnightly/`);
  expect(series['@type']).toBe('EventSeries');
  expect(series.subEvent?.map(({ startDate, eventStatus }) => `${String(startDate)} ${eventStatus.slice(24)}`)).toEqual(
    [
      '2027-01-21T17:00:00+01:00 Scheduled',
      '2027-02-04T17:00:00+01:00 Scheduled',
      '2027-03-04T17:00:00+01:00 Cancelled',
      '2027-03-18T17:00:00+01:00 Scheduled',
      '2027-04-01T17:00:00+02:00 Scheduled',
      '2027-04-15T17:00:00+02:00 Scheduled',
    ],
  );
}

test('on the server, JSON-LD says what a page shows', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await expectJsonLd(page, url);
});

test('in a static build, JSON-LD says what a page shows', async ({ page }) => {
  // The script removes what is over by the reader's clock, and a static build is as of its own time.
  await page.clock.setFixedTime(FIXTURE_NOW);
  const files = await serveFiles(path.join(SITES.static, 'dist'));
  await expectJsonLd(page, files.url);
  await files.stop();
});

test('a filtered list has no JSON-LD of its own', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const query of ['?type=kcd', '?view=date']) {
    await page.goto(`${url}/${query}`);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  }
});
