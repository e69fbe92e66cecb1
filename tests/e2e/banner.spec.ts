import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Page } from 'playwright/test';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { findViolations } from './find-violations.ts';
import { expect, test } from './test.ts';

const TALK = { id: '2027/between-meetings', text: 'Talk with us in January', from: '2027-01-13T23:00:00Z' };
const HOUR = { id: '2027/online-hour', text: 'An hour online', ends: '2027-02-11T19:00:00Z' };
const TALK_ENDS = '2027-01-28T17:00:00Z';
const WHILE_UP = '2027-01-20T12:00:00Z';
/** Pages with nothing to do with the events that are announced, and one that doesn't exist. */
const FAR_PAGES = ['/events/2026/kubecon-past/', '/types/kcd/', '/map/', '/nothing/'];

const secondBefore = (instant: string) => new Date(Date.parse(instant) - 1000).toISOString();
const banner = (page: Page) => page.getByRole('complementary', { name: 'Announcement' });
const closeButton = (page: Page) => banner(page).getByRole('button', { name: `Close the announcement “${TALK.text}”` });
const closedBanners = (page: Page) => page.evaluate(() => localStorage.getItem('closed-banner:2027/between-meetings'));

/** Counts from the start of each page how far its parts have jumped. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries)
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => {
      add(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      readShift: () => {
        add(observer.takeRecords());
        return (window as unknown as { shift: number }).shift;
      },
    });
  });
  return async () => {
    // After two frames, what the page did last has been laid out.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return page.evaluate(() => (window as unknown as { readShift: () => number }).readShift());
  };
}

/** What the HTML of a page announces: the text and path of each link that isn't hidden. */
function readAnnouncements(html: string): { text: string; href: unknown }[] {
  const links = selectAll(
    'aside:not([hidden]) > [data-banner]:not([hidden]) a',
    unified().use(rehypeParse).parse(html),
  );
  return links.map((link) => ({ text: toString(link), href: link.properties.href }));
}

const STATES = [
  { when: 'a second before its day', now: secondBefore(TALK.from), up: [] },
  { when: 'from its day on', now: TALK.from, up: [TALK] },
  { when: 'to the last second of its event', now: secondBefore(TALK_ENDS), up: [TALK] },
  { when: 'when that is over, for the next', now: TALK_ENDS, up: [HOUR] },
  { when: 'to the last second of all', now: secondBefore(HOUR.ends), up: [HOUR] },
  { when: 'when all are over', now: HOUR.ends, up: [] },
];
for (const { when, now, up } of STATES) {
  test(`${when} the banner is ${up.length === 0 ? 'not ' : ''}in the HTML of every page`, async ({
    request,
    startAt,
  }) => {
    const { url } = await startAt(now);
    for (const path of ['/', ...FAR_PAGES]) {
      const html = await (await request.get(url + path)).text();
      expect(readAnnouncements(html), path).toEqual(up.map(({ id, text }) => ({ text, href: `/events/${id}/` })));
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it says when, has no button, and on its event’s own page another has its place', async ({ page, startAt }) => {
    const { url } = await startAt(WHILE_UP);
    await page.goto(url);
    await expect(banner(page)).toContainText('28 January 2027, 17:00–18:00 CET');
    await expect(banner(page).getByRole('button')).toHaveCount(0);
    await page.goto(`${url}/events/${TALK.id}/`);
    await expect(banner(page).getByRole('link')).toHaveText(HOUR.text);
  });
});

for (const path of ['/', ...FAR_PAGES]) {
  test(`caches keep ${path} until the banner comes up, and until it goes`, async ({ request, startAt }) => {
    for (const change of [TALK.from, TALK_ENDS]) {
      const { url } = await startAt(new Date(Date.parse(change) - 30_000).toISOString());
      const { 'cache-control': control } = (await request.get(url + path)).headers();
      expect(control).toBe('public, max-age=0, must-revalidate, s-maxage=29, stale-while-revalidate=0');
    }
  });
}

test('what a reader has closed stays closed, on all pages, and focus goes on to what follows', async ({
  page,
  startAt,
}) => {
  const { url } = await startAt(WHILE_UP);
  await page.goto(url);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('Tab');
  await expect(closeButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(banner(page)).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('link').first()).toBeFocused();
  for (const path of ['/', ...FAR_PAGES]) {
    await page.goto(url + path);
    await expect(banner(page)).toHaveCount(0);
  }
  expect(await page.context().cookies()).toEqual([]);
});

test('other words are news, and so is another event', async ({ page, startAt }) => {
  const [first, second] = await Promise.all([startAt(WHILE_UP), startAt(TALK_ENDS)]);
  await page.goto(first.url);
  await closeButton(page).click();
  await expect(banner(page)).toHaveCount(0);
  expect(await closedBanners(page)).toBe(TALK.text);
  await page.evaluate(() => {
    localStorage.setItem('closed-banner:2027/between-meetings', 'Talk with us soon');
  });
  await page.reload();
  await expect(banner(page).getByRole('link')).toHaveText(TALK.text);
  await page.goto(second.url);
  await expect(banner(page).getByRole('link')).toHaveText(HOUR.text);
});

test('closed in one tab, it goes in the others', async ({ context, page, startAt }) => {
  const { url } = await startAt(WHILE_UP);
  const other = await context.newPage();
  await Promise.all([page.goto(url), other.goto(`${url}/map/`)]);
  await closeButton(page).click();
  await expect(banner(other)).toHaveCount(0);
});

const STORAGES = {
  forbidden: () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('No.', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  },
};
for (const [what, script] of Object.entries(STORAGES)) {
  test(`where the browser’s storage is ${what}, it can be closed for this page`, async ({ page, startAt }) => {
    const { url } = await startAt(WHILE_UP);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(script);
    await page.goto(url);
    await closeButton(page).click();
    await expect(banner(page)).toHaveCount(0);
    await page.reload();
    await expect(banner(page)).toHaveCount(1);
    expect(errors).toEqual([]);
  });
}

test('nothing moves while a page loads, neither with a banner nor where it was closed', async ({ page, startAt }) => {
  const { url } = await startAt(WHILE_UP);
  const shifts = await watchShifts(page);
  await page.goto(url);
  await expect(banner(page)).toBeVisible();
  expect(await shifts()).toBe(0);
  await closeButton(page).click();
  await page.reload();
  await expect(banner(page)).toHaveCount(0);
  expect(await shifts()).toBe(0);
});

test('in an open tab it comes on its day, and the next takes its place', async ({ page, request, startAt }) => {
  const { url } = await startAt('2027-01-13T22:59:00Z+');
  const ahead = Number(/data-clock="(\d+)"/.exec(await (await request.get(url)).text())?.[1]);
  const browserTime = (instant: string) => new Date(Date.parse(instant) - ahead);
  await page.clock.install();
  await page.goto(url);
  await expect(banner(page)).toHaveCount(0);
  await page.clock.setFixedTime(browserTime('2027-01-13T23:00:02Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(banner(page).getByRole('link')).toHaveText(TALK.text);
});

test('in an open tab it goes at the end of its event, by itself', async ({ page, startAt }) => {
  // The page is of an hour before; the browser's clock says how it goes on.
  const { url } = await startAt(secondBefore(HOUR.ends));
  await page.route(`${url}/`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/ data-clock="[^"]*"/, '') });
  });
  await page.clock.install({ time: new Date(Date.parse(HOUR.ends) - 60_000) });
  await page.goto(url);
  await page.clock.pauseAt(secondBefore(HOUR.ends));
  await expect(banner(page).getByRole('link')).toHaveText(HOUR.text);
  await page.clock.runFor(1100);
  await expect(banner(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it is slim, readable and fits a phone in the ${colorScheme} theme, and isn’t printed`, async ({
    page,
    startAt,
  }) => {
    const { url } = await startAt(WHILE_UP);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(url);
    await expect(banner(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findViolations(page, '[data-banners]')).toEqual([]);
    await page.setViewportSize({ width: 800, height: 700 });
    expect((await banner(page).boundingBox())?.height).toBe(44);
    await page.emulateMedia({ media: 'print' });
    await expect(banner(page)).toHaveCount(0);
  });
}
