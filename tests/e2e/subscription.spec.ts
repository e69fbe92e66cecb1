import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { serveFiles } from '../fixtures/serve-files.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const SITE = 'http://localhost:4321';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the current filter can be subscribed to', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    await page.goto(`${url}/?type=kubecon&country=ES`);
    await page.getByText('Subscribe to these events').click();
    const calendar = `${SITE}/events.ics?type=kubecon&country=ES`;
    await expect(page.getByLabel('URL of the calendar')).toHaveValue(calendar);
    await expect(page.getByRole('link', { name: 'Apple Calendar' })).toHaveAttribute(
      'href',
      calendar.replace('http:', 'webcal:'),
    );
    const google = new URL((await page.getByRole('link', { name: 'Google Calendar' }).getAttribute('href')) ?? '');
    expect(google.searchParams.get('cid')).toBe(calendar.replace('http:', 'webcal:'));
    for (const name of ['Outlook', 'Outlook for work or school']) {
      const link = page.getByRole('link', { name, exact: true });
      const href = new URL((await link.getAttribute('href')) ?? '');
      expect(href.searchParams.get('url')).toBe(calendar);
    }
    await expect(page.getByRole('button', { name: /Copy/ })).toBeHidden();
    expect((await fetch(calendar.replace(SITE, url))).status).toBe(200);
  });

  test('a filter that no calendar has is named', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    await page.goto(`${url}/?q=barcelona&type=kubecon`);
    await page.getByText('Subscribe to these events').click();
    await expect(page.getByText('holds all of it, and more')).toBeVisible();
    await expect(page.getByLabel('URL of the calendar')).toHaveValue(`${SITE}/events.ics?type=kubecon`);
  });

  test('the header leads to all events, and a form to some', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    await page.goto(`${url}/types/kubecon/`);
    await page.getByRole('navigation').getByRole('link', { name: 'Subscribe' }).click();
    const all = page.getByRole('region', { name: 'All events' });
    await expect(all.getByRole('textbox')).toHaveValue(`${SITE}/events.ics`);
    await expect(all.getByRole('link', { name: /^Download/ })).toHaveAttribute('download', '');
    const some = page.getByRole('region', { name: 'Some events' });
    await expect(some.getByRole('textbox')).toBeHidden();
    await some.getByRole('checkbox', { name: 'KubeCon + CloudNativeCon' }).check();
    await some.getByLabel('Country').selectOption('Spain');
    await some.getByRole('button', { name: 'Show the calendar' }).click();
    await expect(page).toHaveURL(`${url}/subscribe/?type=kubecon&country=ES#choice`);
    await expect(some.getByRole('heading', { level: 3 })).toHaveText('KubeCon + CloudNativeCon, Spain');
    await expect(some.getByRole('textbox')).toHaveValue(`${SITE}/events.ics?type=kubecon&country=ES`);
    await some.getByRole('checkbox', { name: /^Calls for proposals/ }).check();
    await some.getByRole('button', { name: 'Show the calendar' }).click();
    await expect(some.getByRole('textbox')).toHaveValue(`${SITE}/cfps.ics?type=kubecon&country=ES`);
    const deadlines = await (await fetch(`${url}/cfps.ics?type=kubecon&country=ES`)).text();
    expect(deadlines.match(/^SUMMARY:.*/gm)).toEqual(['SUMMARY:Call for proposals closes: Three days in Barcelona']);
    await some.getByRole('checkbox', { name: /^Calls for proposals/ }).uncheck();
    await some.getByRole('checkbox', { name: /^Registration/ }).check();
    await some.getByRole('button', { name: 'Show the calendar' }).click();
    await expect(some.getByRole('textbox')).toHaveValue(`${SITE}/registrations.ics?type=kubecon&country=ES`);
    await expect(some.getByRole('heading', { level: 3 })).toHaveText(
      'Registration deadlines, KubeCon + CloudNativeCon, Spain',
    );
    await page.goto(`${url}/calendar/2027-03/`);
    await expect(page.getByRole('main').getByRole('link', { name: 'Subscribe' })).toHaveAttribute(
      'href',
      '/subscribe/',
    );
  });

  test('an event links to its file and to calendars on the web', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    await page.goto(`${url}/events/2027/barcelona/`);
    await page.getByText('Add to calendar').click();
    await expect(page.getByRole('link', { name: 'Calendar file (.ics)' })).toHaveAttribute(
      'href',
      '/events/2027/barcelona.ics',
    );
    for (const name of ['Google Calendar', 'Outlook.com', 'Office 365', 'Yahoo']) {
      await expect(page.getByRole('link', { name })).toHaveAttribute('href', /^https:.*Three/);
    }
  });

  test('an event that is over or has no day yet isn’t offered to calendars', async ({ page, startAt }) => {
    const { url } = await startAt(FIXTURE_NOW);
    for (const id of ['2026/kubecon-past', '2027/some-day-in-june']) {
      await page.goto(`${url}/events/${id}/`);
      await expect(page.getByText('Add to calendar')).toHaveCount(0);
    }
  });
});

test('the calendar follows the filter as it is set', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(url);
  await page.getByText('Subscribe to these events').click();
  const urlField = page.getByLabel('URL of the calendar');
  await expect(urlField).toHaveValue(`${SITE}/events.ics`);
  await page.getByRole('checkbox', { name: 'Online' }).check();
  await expect(urlField).toHaveValue(`${SITE}/events.ics?attendance=online`);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(urlField).toHaveValue(`${SITE}/events.ics`);
});

test('the calendar has the name of the filter, without invalid values', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const nameOf = async () =>
    new URL(
      (await page.getByRole('link', { name: 'Outlook', exact: true }).getAttribute('href')) ?? '',
    ).searchParams.get('name');
  await page.goto(`${url}/?type=kubecon&country=zz`);
  await page.getByText('Subscribe to these events').click();
  const urlField = page.getByLabel('URL of the calendar');
  await expect(urlField).toHaveValue(`${SITE}/events.ics?type=kubecon`);
  expect(await nameOf()).toBe('OpenTelemetry Community Events: KubeCon + CloudNativeCon');
  await page.getByRole('checkbox', { name: 'Online' }).check();
  await expect(urlField).toHaveValue(`${SITE}/events.ics?type=kubecon&attendance=online`);
  expect(await nameOf()).toBe('OpenTelemetry Community Events: KubeCon + CloudNativeCon, Online');
});

test('the chosen calendar follows the form, on the server and in a static build', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const files = await serveFiles(path.join(SITES.static, 'dist'));
  for (const [site, calendar] of [
    [url, 'events.ics?type=kubecon&continent=europe'],
    [files.url, 'types/kubecon.ics'],
  ] as const) {
    await page.goto(`${site}/types/kubecon/`);
    await page.getByRole('main').getByRole('link', { name: 'Subscribe' }).click();
    const some = page.getByRole('region', { name: 'Some events' });
    await expect(some.getByRole('heading', { level: 3 })).toHaveText('KubeCon + CloudNativeCon');
    await some.getByLabel('Continent').selectOption('Europe');
    await expect(some.getByRole('textbox')).toHaveValue(`${SITE}/${calendar}`);
    await expect(some.getByRole('heading', { level: 3 })).toHaveText('KubeCon + CloudNativeCon, Europe');
    await expect(some.getByText('holds all of it, and more')).toBeVisible({ visible: site === files.url });
    await expect(some.getByRole('link', { name: /^Download/ })).toHaveAttribute('href', `/${calendar}`);
    await some.getByRole('checkbox', { name: /^Calls for proposals/ }).check();
    await some.getByRole('checkbox', { name: /^Registration/ }).check();
    await expect(some.getByRole('checkbox', { name: /^Calls for proposals/ })).not.toBeChecked();
    await expect(some.getByRole('textbox')).toHaveValue(new RegExp(`^${SITE}/registrations\\.ics`));
  }
  await files.stop();
});

test('the lines for other sites can be copied', async ({ page, context, startAt }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(`${url}/subscribe/`);
  await page.getByRole('button', { name: 'Copy: On your own site' }).click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').map((line) => line.trim())[0]).toBe(`<iframe src="${SITE}/embed/next/"`);
});

test('the URL of a feed can be copied', async ({ page, context, startAt }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { url } = await startAt(FIXTURE_NOW);
  await page.goto(`${url}/subscribe/`);
  await page.getByRole('button', { name: 'Copy: URL: RSS' }).click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${SITE}/rss.xml`);
});

test('a static build has a calendar of a type, of a continent, and of everything', async ({ page }) => {
  const files = await serveFiles(path.join(SITES.static, 'dist'));
  const urlField = page.getByLabel('URL of the calendar');
  for (const [query, calendar, isExact] of [
    ['', 'events.ics', true],
    ['?type=kubecon', 'types/kubecon.ics', true],
    ['?continent=europe', 'continents/europe.ics', true],
    ['?type=kubecon&country=ES', 'types/kubecon.ics', false],
    ['?type=kcd&type=kubecon', 'events.ics', false],
  ] as const) {
    await page.goto(`${files.url}/${query}`);
    await page.getByText('Subscribe to these events').click();
    await expect(urlField).toHaveValue(`${SITE}/${calendar}`);
    await expect(page.getByText('holds all of it, and more')).toBeVisible({ visible: !isExact });
    expect((await fetch(`${files.url}/${calendar}`)).status).toBe(200);
  }
  await files.stop();
});
