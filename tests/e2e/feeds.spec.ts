import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { millisecondsInDay } from 'date-fns/constants';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { EventRecord } from '../../src/outputs/data/event-record-schema.ts';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { readWithFullCalendar } from '../fixtures/full-calendar.ts';
import { readWithIcalJs, readWithIcalJs1, readWithNodeIcal, type ReadEntry } from '../fixtures/read-calendar.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const HOST = 'localhost';
const STATUS = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' };
const PREFIX = { scheduled: '', postponed: 'Postponed: ', cancelled: 'Cancelled: ' };

const FEEDS = {
  'events.ics': 'text/calendar; charset=utf-8',
  'types/kubecon.ics': 'text/calendar; charset=utf-8',
  'continents/europe.ics': 'text/calendar; charset=utf-8',
  'cfps.ics': 'text/calendar; charset=utf-8',
  'cfps/with-alarm.ics': 'text/calendar; charset=utf-8',
  'registrations.ics': 'text/calendar; charset=utf-8',
  'registrations/with-alarm.ics': 'text/calendar; charset=utf-8',
  'types/big-conference.ics': 'text/calendar; charset=utf-8',
  'events/2027/fortnightly.ics': 'text/calendar; charset=utf-8',
  'events/2026/kubecon-past.ics': 'text/calendar; charset=utf-8',
  'events/2027/barcelona-summit.ics': 'text/calendar; charset=utf-8',
  'events/2027/barcelona-summit.json': 'application/json; charset=utf-8',
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'events.json': 'application/json; charset=utf-8',
  'events/2027/barcelona.json': 'application/json; charset=utf-8',
  'schema/event.json': 'application/schema+json; charset=utf-8',
  'schema/event-file.json': 'application/schema+json; charset=utf-8',
  'events.md': 'text/markdown; charset=utf-8',
  'llms.txt': 'text/plain; charset=utf-8',
  'sitemap-index.xml': 'application/xml; charset=utf-8',
  'sitemap-0.xml': 'application/xml; charset=utf-8',
  'robots.txt': 'text/plain; charset=utf-8',
};
/** What is for search engines alone isn't for other sites. */
const PUBLIC_DATA = /\.ics$|rss|json$|\.md$|llms/;

const fetchText = async (url: string) => (await fetch(url)).text();
const fetchRecords = async (url: string) =>
  ((await (await fetch(`${url}/events.json`)).json()) as { events: EventRecord[] }).events;

const nextDay = (date: string) => new Date(Date.parse(date) + millisecondsInDay).toISOString().slice(0, 10);

/** What a reader of calendars should understand of an event as data. */
function toExpected(record: EventRecord): ReadEntry[] {
  if (record.precision !== 'day') return [];
  const times = record.occurrences ?? [{ ...record, endInstant: record.endInstant ?? '' }];
  return times.map(({ startDate, endDate = startDate, startTime, startInstant, endInstant, status }) => ({
    uid: record.uid ?? `${record.formerIds?.[0] ?? record.id}@${HOST}`,
    ...(startTime === undefined
      ? { start: startDate, end: nextDay(endDate) }
      : { start: startInstant, end: endInstant, zone: record.timeZone }),
    status: STATUS[status],
    summary: `${PREFIX[status]}${record.title}`,
  }));
}

const inOrder = (entries: ReadEntry[]) =>
  entries.toSorted((a, b) => a.start.localeCompare(b.start) || a.uid.localeCompare(b.uid));

test('all readers agree with the data on every event, in every calendar', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const records = await fetchRecords(url);
  const calendars = [
    { name: '/events.ics', of: records },
    { name: '/types/kubecon.ics', of: records.filter(({ type }) => type === 'kubecon') },
    { name: '/types/sig-end-user.ics', of: records.filter(({ type }) => type === 'sig-end-user') },
    {
      name: '/events.ics?attendance=online&type=sig-end-user',
      of: records.filter(({ type, attendance }) => type === 'sig-end-user' && attendance !== 'in-person'),
    },
    {
      name: '/events.ics?id=2027/postponed&id=2027/barcelona-summit&id=2026/kubecon-past',
      of: records.filter(({ id }) => ['2026/kubecon-past', '2027/barcelona', '2027/postponed'].includes(id)),
    },
    {
      name: '/events.ics?country=ES',
      of: records.filter((record) => record.attendance !== 'online' && record.location.country === 'ES'),
    },
  ];
  for (const { name, of } of calendars) {
    const expected = inOrder(of.flatMap(toExpected));
    expect(expected.length, name).toBeGreaterThan(0);
    const text = await fetchText(url + name);
    expect.soft(readWithIcalJs(text), name).toEqual(expected);
    expect.soft(readWithIcalJs1(text), name).toEqual(expected);
    expect.soft(readWithNodeIcal(text, 2025, 2029), name).toEqual(expected);
    const shown = await readWithFullCalendar(text, 2025, 2029);
    expect
      .soft(shown.map(({ title }) => title).toSorted(), name)
      .toEqual(expected.map(({ summary }) => summary).toSorted());
  }
});

test('an event’s own calendar has its sessions, in every program', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const records = await fetchRecords(url);
  for (const record of records.filter(({ precision }) => precision === 'day')) {
    const text = await fetchText(`${url}/events/${record.id}.ics`);
    const sessions = (record.sessions ?? []).map(({ startInstant, endInstant, title }) => [
      startInstant,
      endInstant,
      title,
    ]);
    for (const read of [readWithIcalJs(text), readWithNodeIcal(text, 2025, 2029)]) {
      const ofEvent = read.filter(({ uid }) => !uid.startsWith('session-'));
      expect.soft(ofEvent, record.id).toEqual(inOrder(toExpected(record)));
      const ofSessions = read.filter(({ uid }) => uid.startsWith('session-'));
      expect.soft(ofSessions.map(({ start, end, summary }) => [start, end, summary])).toEqual(sessions.toSorted());
    }
  }
  expect((await fetch(`${url}/events/2027/some-day-in-june.ics`)).status).toBe(404);
  expect((await fetch(`${url}/events/2027/hidden-draft.ics`)).status).toBe(404);
});

test('all events are as the published schema says', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const ajv = new Ajv2020({ allErrors: true });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  const validate = ajv.compile((await (await fetch(`${url}/schema/event.json`)).json()) as AnySchemaObject);
  for (const record of await fetchRecords(url)) {
    void validate(record);
    expect.soft(validate.errors, record.id).toBeNull();
    expect.soft(await (await fetch(`${url}/events/${record.id}.json`)).json()).toEqual(record);
  }
});

test('feed readers find what was announced, dated by its file', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const records = new Map(
    (await fetchRecords(url)).map((record) => [`http://localhost:4321/events/${record.id}/`, record]),
  );
  const rss = parseRssFeed(await fetchText(`${url}/rss.xml`)) as {
    items: {
      link: string;
      title: string;
      description: string;
      pubDate: string;
      guid: { value: string; isPermaLink: boolean };
    }[];
  };
  const json = parseJsonFeed(await fetchText(`${url}/feed.json`)) as unknown as {
    items: { id: string; url: string; date_published: string }[];
  };
  expect(rss.items.length).toBeGreaterThan(5);
  for (const { link, title, pubDate, guid } of rss.items) {
    const record = records.get(link);
    expect.soft(title).toContain(record?.title);
    expect.soft(Date.parse(pubDate), link).toBe(Date.parse(record?.added ?? ''));
    expect.soft(guid.isPermaLink).toBe(false);
  }
  const described = rss.items.find(({ link }) => link.endsWith('/some-day-in-june/'))?.description;
  expect(described, 'what readers take for HTML').toContain('&lt;tags&gt; &amp; "quotes"');
  expect(json.items.map(({ id, url: link, date_published: date }) => [id, link, Date.parse(date)])).toEqual(
    rss.items.map(({ guid, link, pubDate }) => [guid.value, link, Date.parse(pubDate)]),
  );
});

test('every feed says what it is and until when it is valid, and responds with 304 to clients that have it', async ({
  startAt,
}) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const [feed, type] of Object.entries(FEEDS)) {
    const first = await fetch(`${url}/${feed}`);
    expect.soft([first.status, first.headers.get('Content-Type')], feed).toEqual([200, type]);
    expect.soft(first.headers.get('Access-Control-Allow-Origin'), feed).toBe(PUBLIC_DATA.test(feed) ? '*' : null);
    expect.soft(first.headers.get('Cache-Control'), feed).toMatch(/^public, .*s-maxage=[1-9]/);
    expect.soft(first.headers.get('Content-Security-Policy'), feed).toContain("frame-ancestors 'none'");
    const tag = first.headers.get('ETag') ?? '';
    for (const method of ['GET', 'HEAD']) {
      const again = await fetch(`${url}/${feed}`, { method, headers: { 'If-None-Match': tag } });
      expect.soft(again.status, `${method} ${feed}`).toBe(304);
    }
  }
});

test('two builds at one instant give the same bytes of every feed', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const feed of Object.keys(FEEDS)) {
    const fromStatic = await readFile(path.join(SITES.static, 'dist', feed), 'utf8');
    expect.soft(await fetchText(`${url}/${feed}`), feed).toBe(fromStatic);
  }
});

test('a wrong value is reported, and other parameters are left alone', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const feed of [
    'events.ics',
    'events.json',
    'cfps.ics',
    'cfps/with-alarm.ics',
    'registrations.ics',
    'rss.xml',
    'feed.json',
  ]) {
    for (const part of ['type=nope', 'id=2027/hidden-draft']) {
      const wrong = await fetch(`${url}/${feed}?id=2027/barcelona&${part}`);
      expect.soft([wrong.status, wrong.headers.get('Cache-Control')], feed).toEqual([400, 'no-store']);
      expect.soft(await wrong.text(), feed).toContain(part);
    }
    const unknown = await fetch(`${url}/${feed}?whatever=1`);
    expect.soft([unknown.status, await unknown.text()], feed).toEqual([200, await fetchText(`${url}/${feed}`)]);
  }
});

test('RSS and JSON Feed take the filters of calendars, each in one way to write them', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const query = '?type=kcd&id=2027/barcelona&type=kubecon&id=2027/honolulu&id=2027/auckland';
  const canonical = 'type=kcd&type=kubecon&id=2027/auckland&id=2027/barcelona&id=2027/honolulu';
  const json = JSON.parse(await fetchText(`${url}/feed.json${query}`)) as {
    title: string;
    feed_url: string;
    items: { url: string }[];
  };
  expect(json.feed_url).toBe(`http://localhost:4321/feed.json?${canonical}`);
  expect(json.title).toContain('KubeCon + CloudNativeCon, Starred events');
  expect(json.items.map((item) => item.url)).toEqual([
    'http://localhost:4321/events/2027/barcelona/',
    'http://localhost:4321/events/2027/honolulu/',
  ]);
  const rss = await fetch(`${url}/rss.xml?${canonical}`);
  expect(rss.headers.get('Cache-Control')).toMatch(/^public, .*s-maxage=[1-9]/);
  expect(await rss.text()).toBe(await fetchText(`${url}/rss.xml${query}`));
});

test('a renamed type is there by its former id, in every feed, page and frame', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  for (const feed of ['events.ics', 'cfps.ics', 'registrations.ics', 'rss.xml', 'feed.json', 'events.json']) {
    const byFormer = await fetch(`${url}/${feed}?type=Big-Conference`);
    expect
      .soft([byFormer.status, await byFormer.text()], feed)
      .toEqual([200, await fetchText(`${url}/${feed}?type=kubecon`)]);
  }
  const events = /^BEGIN:VEVENT[^]*END:VEVENT/m;
  const [calendar] = events.exec(await fetchText(`${url}/types/big-conference.ics`)) ?? [];
  expect(calendar).toBe(events.exec(await fetchText(`${url}/types/kubecon.ics`))?.[0]);
  for (const [from, to] of [
    ['/types/big-conference/', '/types/kubecon/'],
    ['/?type=big-conference', '/?type=kubecon'],
    ['/events/?type=big-conference', '/events/?type=kubecon'],
    ['/subscribe/?type=big-conference', '/subscribe/?type=kubecon'],
  ] as const) {
    const response = await fetch(url + from, { redirect: 'manual' });
    expect.soft([response.status, response.headers.get('Location')], from).toEqual([301, to]);
  }
  for (const frame of ['/embed/next/big-conference/', '/embed/next/?type=big-conference']) {
    expect.soft(await fetchText(url + frame), frame).toContain('Three days in Barcelona');
  }
});

test('the data take the filters of the Events page, in any month', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const idsOf = async (query: string) =>
    ((await (await fetch(`${url}/events.json?${query}`)).json()) as { events: EventRecord[] }).events.map(
      ({ id }) => id,
    );
  expect(await idsOf('to=2026-12')).toEqual(['2026/kubecon-past']);
  expect(await idsOf('cfp=open')).toContain('2027/barcelona');
  expect(await idsOf('country=ES&from=2027-03&to=2027-03')).toEqual(['2027/barcelona']);
});

test('what pages link to for programs is there, on the server and in a static build', async ({ page, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const hrefs = new Set<string>();
  for (const where of ['/', '/events/2027/barcelona/', '/types/kubecon/', '/subscribe/']) {
    await page.goto(url + where);
    const found = await page
      .locator('link[rel="alternate"]:not([hreflang]), main .feed > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of found) hrefs.add(href);
  }
  expect(hrefs.size).toBeGreaterThan(20);
  for (const href of hrefs) {
    expect.soft((await fetch(url + href)).status, href).toBe(200);
    expect.soft((await readFile(path.join(SITES.static, 'dist', href))).length, href).toBeGreaterThan(0);
  }
});

test('the sitemap has only pages that are there', async ({ startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const pathsOf = (xml: string) => [...xml.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
  const [sitemap = ''] = pathsOf(await fetchText(`${url}/sitemap-index.xml`));
  const pages = pathsOf(await fetchText(url + sitemap));
  expect(pages).toContain('/events/2027/barcelona/');
  expect(pages).not.toContain('/events/2027/hidden-draft/');
  for (const path of pages) expect.soft((await fetch(url + path)).status, path).toBe(200);
  expect(await fetchText(`${url}/robots.txt`)).toContain(`Sitemap: http://localhost:4321/sitemap-index.xml`);
});
