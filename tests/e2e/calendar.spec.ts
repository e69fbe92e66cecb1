import type { Locator, Page } from 'playwright/test';
import type { SharedSite } from './share-sites.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const MARCH = '/calendar/2027-03/';

let site: SharedSite;
test.beforeAll(async ({ startAt }) => {
  site = await startAt('', SITES.eras);
});

function cell(page: Page, date: string): Locator {
  return page.getByRole('cell').and(page.locator(`[data-date="${date}"]`));
}

/** A day in the list under the table. */
function agendaDay(page: Page, date: string): Locator {
  return page.locator(`li[id="${date}"]`);
}

/** The days that are marked as today's. */
function marked(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('[aria-current="date"]')
    .evaluateAll((days) => days.map((day) => (day as HTMLElement).dataset.date));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('on a wide screen a month is a table, whose cells say their date and what takes place', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(site.url + MARCH);
      const table = page.getByRole('table', { name: 'Calendar: March 2027' });
      await expect(table.getByRole('columnheader')).toHaveText([
        /^Monday/,
        /^Tuesday/,
        /^Wednesday/,
        /^Thursday/,
        /^Friday/,
        /^Saturday/,
        /^Sunday/,
      ]);
      await expect(table.getByRole('cell')).toHaveCount(35);
      await expect(cell(page, '2027-03-18')).toContainText('18 March 2027');
      await expect(cell(page, '2027-03-15').getByRole('link')).toHaveText([
        'Two weeks of spring',
        'The conference',
        'Side event',
      ]);
      await expect(cell(page, '2027-03-16').getByRole('link', { name: 'Until midnight' })).toBeVisible();
      await expect(cell(page, '2027-03-18').getByRole('listitem')).toHaveText([
        'Two weeks of spring, continues',
        'The conference, continues',
      ]);
      await expect(cell(page, '2027-03-18').getByRole('link')).toHaveCount(0);
      await expect(cell(page, '2027-04-01').getByRole('listitem')).toHaveText('Into April, continues');
      await expect(cell(page, '2027-03-22').getByRole('listitem')).toHaveCount(0);
    });

    test('on a narrow screen a month is a list of days and no table', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(site.url + MARCH);
      await expect(page.getByRole('heading', { level: 2, name: 'Day by day' })).toBeVisible();
      await expect(page.getByRole('table')).toBeHidden();
      const day = agendaDay(page, '2027-03-17');
      await expect(day.getByRole('heading', { level: 3 })).toHaveText(/Wednesday\s*17 March 2027/);
      await expect(day.getByRole('listitem')).toHaveText([
        /^Two weeks of spring\s*Day 8 of 11\s*\S/,
        /^The conference\s*Day 3 of 4\s*\S/,
        /^Called off\s*Cancelled\s*Day 2 of 2\s*\S/,
      ]);
      const evening = agendaDay(page, '2027-03-16').getByRole('listitem').filter({ hasText: 'Until midnight' });
      await expect(evening).toContainText('16 Mar 2027, 20:00');
      await expect(evening).toContainText('CET');
      await expect(evening).toContainText('Online');
    });

    test('months lead to each other, as far as there are events', async ({ page }) => {
      await page.goto(site.url + MARCH);
      const nav = page.getByRole('navigation', { name: 'Other months' });
      await nav.getByRole('link', { name: 'April 2027' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'April 2027' })).toBeVisible();
      await nav.getByRole('link', { name: 'March 2027' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'March 2027' })).toBeVisible();
      await page.goto(`${site.url}/calendar/2001-01/`);
      await expect(nav.getByRole('link')).toHaveText(['February 2001 →', 'This month', 'Events in 2001']);
      await page.goto(`${site.url}/calendar/2027-06/`);
      await expect(nav.getByRole('link')).toHaveText(['← May 2027', 'This month', 'Events in 2027']);
    });

    test('what isn’t shown on a day is counted, and the count leads to the day', async ({ page }) => {
      await page.goto(site.url + MARCH);
      await cell(page, '2027-03-16').getByRole('link', { name: '3 more on 16 March 2027' }).click();
      await expect(page).toHaveURL(/#2027-03-16$/);
      const day = agendaDay(page, '2027-03-16');
      await expect(day).toBeInViewport();
      await expect(day.getByRole('listitem')).toHaveCount(6);
    });
  });
}

test('no two bars of a crowded month cover each other, nor a count', async ({ page }) => {
  for (const width of [640, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.url + MARCH);
    const boxes = await page
      .getByRole('table')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => {
          const { left, right, top, bottom } = link.getBoundingClientRect();
          return { text: link.textContent.trim(), left, right, top, bottom };
        }),
      );
    expect(boxes.length).toBeGreaterThan(6);
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(overlaps).toEqual([]);
  }
});

test('a bar reaches from its first day to its last', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(site.url + MARCH);
  const bar = await cell(page, '2027-03-15').getByRole('link', { name: 'The conference' }).boundingBox();
  const [first, last] = [await cell(page, '2027-03-15').boundingBox(), await cell(page, '2027-03-18').boundingBox()];
  if (bar === null || first === null || last === null) throw new Error('The bar or its days aren’t shown.');
  expect(Math.abs(bar.x - first.x)).toBeLessThan(6);
  expect(Math.abs(bar.x + bar.width - last.x - last.width)).toBeLessThan(6);
});

test('the keyboard reaches each event once a week', async ({ page }) => {
  await page.goto(site.url + MARCH);
  await page.getByRole('link', { name: 'Events in 2027' }).focus();
  const names: string[] = [];
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press('Tab');
    const text = (await page.locator(':focus').textContent()) ?? '';
    names.push(text.replace('+3 more', '').replace(/\s+/g, ' ').trim());
  }
  expect(names).toEqual([
    'Subscribe',
    'Every year',
    'Two weeks of spring',
    'Two weeks of spring',
    'The conference',
    'Side event',
    'Until midnight',
    '3 more on 16 March 2027',
    'Into April',
  ]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Into April' })).toBeVisible();
});

test('a month without events says so and links to those that have some; events without days are listed apart', async ({
  page,
}) => {
  await page.goto(`${site.url}/calendar/2027-02/`);
  await expect(page.getByText('We know of no event days in February 2027.')).toBeVisible();
  const nav = page.getByRole('navigation', { name: 'The closest months that have some' });
  await expect(nav.getByRole('link')).toHaveText(['← January 2027', 'March 2027 →']);
  await page.goto(`${site.url}/calendar/2027-06/`);
  await expect(page.getByRole('link', { name: 'Some day in June (June 2027)' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(0);
  await expect(nav.getByRole('link')).toHaveText(['← April 2027']);
});

for (const [siteNow, month] of [
  ['2000-05-01T00:00:00Z', '2001-01'],
  ['2027-02-28T23:59:59Z', '2027-02'],
  ['2027-03-01T00:00:00Z', '2027-03'],
  ['2031-01-01T00:00:00Z', '2027-06'],
] as const) {
  test(`at ${siteNow} the calendar leads to ${month}`, async ({ startAt }) => {
    const then = await startAt(siteNow, SITES.eras);
    const answer = await fetch(`${then.url}/calendar/`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/calendar/${month}/`]);
  });
}

for (const month of ['2000-12', '2027-07', '2027-13', '2027-3', '2027', 'abc', '2027-03-15']) {
  test(`there is no calendar of ${month}, and a way back to one that is`, async ({ page }) => {
    const answer = await page.goto(`${site.url}/calendar/${month}/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link', { name: 'Calendar' })).toHaveAttribute('href', '/calendar/');
  });
}

for (const [timezoneId, today] of [
  ['Europe/Madrid', '2027-03-15'],
  ['America/New_York', '2027-03-14'],
] as const) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test(`sees that today is ${today}, in the table and in the list`, async ({ page }) => {
      await page.clock.setFixedTime('2027-03-14T23:00:00Z');
      await page.goto(site.url + MARCH);
      await expect(cell(page, today)).toHaveAttribute('aria-current', 'date');
      await expect(agendaDay(page, today).getByText('Today')).toBeVisible();
      expect(await marked(page)).toEqual([today, today]);
    });
  });
}

test.describe('an open page', () => {
  test.use({ timezoneId: 'Europe/Madrid' });

  test('marks the next day at the reader’s midnight', async ({ page }) => {
    await page.clock.install({ time: '2027-03-14T22:58:00Z' });
    await page.goto(site.url + MARCH);
    await page.clock.pauseAt('2027-03-14T22:59:59Z');
    expect(await marked(page)).toEqual(['2027-03-14', '2027-03-14']);
    await page.clock.runFor(1100);
    expect(await marked(page)).toEqual(['2027-03-15', '2027-03-15']);
  });

  test('marks the day of the zone that the reader chooses', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-14T23:00:00Z');
    await page.goto(site.url + MARCH);
    await expect(cell(page, '2027-03-15')).toHaveAttribute('aria-current', 'date');
    await page.getByLabel('Show times in').selectOption('America/New_York');
    await expect(cell(page, '2027-03-14')).toHaveAttribute('aria-current', 'date');
    expect(await marked(page)).toEqual(['2027-03-14', '2027-03-14']);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`during a month, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled, timezoneId: 'Europe/Madrid' });

    test('the list of days begins today, and has the days before folded away', async ({ page, startAt }) => {
      const { url } = await startAt('2027-03-16T15:00:00Z', SITES.eras);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(url + MARCH);
      await expect(agendaDay(page, '2027-03-15')).toBeHidden();
      const today = agendaDay(page, '2027-03-16');
      await expect(today).toBeVisible();
      await expect(today.getByRole('listitem').filter({ hasText: 'Two weeks of spring' })).toContainText('10–20 March');
      await page.getByText('Earlier in March 2027').click();
      await expect(agendaDay(page, '2027-03-15')).toBeVisible();
    });
  });
}
