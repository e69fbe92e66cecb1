import { writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKeptAnswers } from '../../../../src/cli/sync/fetching/kept-answers.ts';
import { readSourceFiles } from '../../../../src/cli/sync/fetching/read-source-files.ts';
import { isAvailable, type Source } from '../../../../src/cli/sync/source-answer.ts';
import {
  ask,
  askAll,
  makeCalendar,
  makeEvents,
  makeFolder,
  makeSource,
  NOW,
  playHost,
  says,
  whyNot,
} from './play-source.ts';

const JSON_TYPE = 'application/json';

/** An event as the search of Open Community Groups has it. */
const makeGroupEvent = (number: number, fields: Record<string, unknown> = {}) => ({
  canceled: false,
  community_name: 'cncf',
  event_id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  group_slug: 'xkrw4uk',
  kind: 'virtual',
  name: `OTel in Practice ${String(number)}`,
  published: true,
  slug: `abc${String(number)}`,
  starts_at: Date.parse('2027-03-11T18:00:00Z') / 1000,
  ends_at: Date.parse('2027-03-11T19:00:00Z') / 1000,
  timezone: 'America/New_York',
  ...fields,
});

/** A host of Open Community Groups. */
const playGroups = (events: unknown[], total = events.length) =>
  playHost((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://host');
    const [limit, offset] = ['limit', 'offset'].map((name) => Number(searchParams.get(name) ?? 0));
    const page = events.slice(offset, (offset ?? 0) + (limit ?? 0));
    says(JSON.stringify({ events: page, total, bbox: null }), JSON_TYPE)(request, response);
  });

const groups = (url: string): Partial<Source> => ({ kind: 'open-community-groups', url: `${url}/cncf/group/xkrw4uk` });

describe('Open Community Groups', () => {
  test('an event has the dates and times of its zone, and its page', async () => {
    const { url, requests } = await playGroups([
      makeGroupEvent(1),
      makeGroupEvent(2, {
        kind: 'in-person',
        timezone: 'Europe/Madrid',
        venue_name: 'Fira Barcelona',
        venue_city: 'Barcelona',
        venue_country_code: 'ES',
      }),
    ]);
    const { entries, covers } = await ask({ ...groups(url), type: 'sig-end-user' });
    expect(entries).toMatchObject([
      {
        key: '00000000-0000-4000-8000-000000000001',
        keyIsStable: true,
        url: `${url}/cncf/group/xkrw4uk/event/abc1`,
        title: 'OTel in Practice 1',
        isIncluded: true,
        values: {
          title: 'OTel in Practice 1',
          type: 'sig-end-user',
          startDate: '2027-03-11',
          startTime: '13:00',
          endTime: '14:00',
          timeZone: 'America/New_York',
          attendance: 'online',
        },
      },
      {
        values: {
          startTime: '19:00',
          attendance: 'in-person',
          location: { venue: 'Fira Barcelona', city: 'Barcelona', country: 'ES' },
        },
      },
    ]);
    expect(covers).toEqual({ from: '2025-10-31', to: '2028-12-01' });
    const { pathname, searchParams } = new URL(requests[1]?.path ?? '', url);
    expect([pathname, Object.fromEntries(searchParams)]).toEqual([
      '/explore/events/search',
      { 'community[0]': 'cncf', 'group[0]': 'xkrw4uk', date_from: '2025-10-31', date_to: '2028-12-01', limit: '100' },
    ]);
  });

  test('all pages are asked for', async () => {
    const { url, requests } = await playGroups(Array.from({ length: 230 }, (_, index) => makeGroupEvent(index)));
    const { entries, count } = await ask(groups(url));
    expect([count, new Set(entries.map(({ key }) => key)).size]).toEqual([230, 230]);
    expect(requests.slice(1).map(({ path: asked }) => new URL(asked, url).searchParams.get('offset'))).toEqual([
      null,
      '100',
      '200',
    ]);
  });

  test.each([
    [[makeGroupEvent(1)], 5, 'It has 5 events, and only 1 of them came.'],
    // Added between two pages, an event moves the last of one page onto the next.
    [[makeGroupEvent(1), makeGroupEvent(1)], 2, 'It has 2 events, and only 1 of them came.'],
    [
      [makeGroupEvent(1, { group_slug: 'another' })],
      1,
      "It answers with events of other groups, as it does where it doesn't know the group xkrw4uk.",
    ],
  ])('%#: an answer that isn’t complete, or about something else, says nothing', async (events, total, reason) => {
    const { url } = await playGroups(events, total);
    expect(await whyNot(groups(url))).toBe(reason);
  });

  test.each(['{"events":[{"event_id":', '{"events":[]}', '[]', '{"error":"maintenance"}', 'null'])(
    '%s is no answer',
    async (body) => {
      const { url } = await playHost(says(body, JSON_TYPE));
      expect(await whyNot(groups(url))).toBe(
        "It isn't what the search of Open Community Groups answers: { events, total }.",
      );
    },
  );

  test('what is cancelled says so; what isn’t published or is a test isn’t there', async () => {
    const { url } = await playGroups([
      makeGroupEvent(1, { canceled: true }),
      makeGroupEvent(2, { published: false }),
      makeGroupEvent(3, { test_event: true }),
    ]);
    const { entries } = await ask(groups(url));
    expect(entries.map(({ values }) => values.status)).toEqual(['cancelled']);
  });

  test('an event without a zone or times that make sense has none', async () => {
    const { url } = await playGroups([
      makeGroupEvent(1, { timezone: 'Mars/Olympus' }),
      makeGroupEvent(2, { starts_at: 4e12 }),
      makeGroupEvent(3, { starts_at: 'soon' }),
    ]);
    const { entries } = await ask(groups(url));
    expect(entries.map(({ values }) => values.startDate)).toEqual([undefined, undefined, undefined]);
    expect(entries[0]?.notes).toEqual(["Its time zone isn't known, so its times were left out."]);
  });

  test('links to meetings and passwords are nowhere: not in entries, nor in what is kept', async () => {
    const secrets = [
      'https://zoom.us/j/98765432101?pwd=abcDEF',
      'hunter2-and-more',
      '98765432101',
      'https://youtu.be/secretstream',
    ];
    const [join, password, , stream] = secrets;
    const event = makeGroupEvent(1, {
      name: `OTel in Practice (${String(password)})`,
      description_short: `Join at ${String(join)}, passcode: ${String(password)}`,
      venue_name: `Zoom ${String(join)}`,
      meeting_join_url: join,
      meeting_password: password,
      streaming_url: stream,
      meeting: { join_url: join, password },
    });
    const { url } = await playHost(says(JSON.stringify({ events: [event], total: 1 }), JSON_TYPE, { ETag: '"1"' }));
    const root = await makeFolder();
    const kept = openKeptAnswers(root);
    const answer = await ask(groups(url), { kept });
    await kept.save();
    const { readFile } = await import('node:fs/promises');
    const stored = await readFile(path.join(root, '.sync/answers/a-source.json'), 'utf8');
    for (const secret of secrets) {
      expect(JSON.stringify(answer)).not.toContain(secret);
      expect(stored).not.toContain(secret);
    }
    expect(answer.entries[0]?.title).toMatch(/^OTel in Practice/);
  });
});

describe('calendars', () => {
  const serve = async (text: string, fields: Partial<Source> = {}) => {
    const { url } = await playHost(says(text, 'text/calendar'));
    return ask({ url, ...fields });
  };
  const SPAN = ['DTSTART;TZID=Europe/Madrid:20270315T180000', 'DTEND;TZID=Europe/Madrid:20270315T200000'];

  test('an event has its UID as key, and its own lines as excerpt', async () => {
    const { entries } = await serve(
      makeCalendar([
        'UID:1@example.org',
        ...SPAN,
        'SUMMARY:Meetup',
        'LOCATION:Fira\\, Barcelona\\, Spain',
        'DESCRIPTION:Passcode: 123456',
      ]),
    );
    expect(entries).toMatchObject([
      {
        key: '1@example.org',
        keyIsStable: true,
        values: {
          title: 'Meetup',
          startDate: '2027-03-15',
          startTime: '18:00',
          endTime: '20:00',
          timeZone: 'Europe/Madrid',
        },
        excerpt:
          'DTSTART;TZID=Europe/Madrid:20270315T180000 DTEND;TZID=Europe/Madrid:20270315T200000 SUMMARY:Meetup LOCATION:Fira\\, Barcelona\\, Spain',
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('123456');
  });

  test('instants are those of the place, or of the zone that the source has', async () => {
    const event = ['UID:1', 'DTSTART:20270311T020000Z', 'DTEND:20270311T040000Z', 'SUMMARY:Meetup'];
    const { entries } = await serve(makeCalendar(event), { timeZone: 'America/Los_Angeles' });
    expect(entries[0]?.values).toMatchObject({
      startDate: '2027-03-10',
      startTime: '18:00',
      timeZone: 'America/Los_Angeles',
    });
  });

  test('changes of single occurrences are part of their series, or events of their own', async () => {
    const change = (day: string) => [
      'UID:1',
      `RECURRENCE-ID:${day}T180000Z`,
      `DTSTART:${day}T190000Z`,
      `DTEND:${day}T200000Z`,
      'SUMMARY:Weekly',
    ];
    const series = [
      'UID:1',
      'DTSTART:20270304T180000Z',
      'DTEND:20270304T190000Z',
      'RRULE:FREQ=WEEKLY',
      'SUMMARY:Weekly',
    ];
    const zone = { timeZone: 'UTC' };
    const { entries: together } = await serve(makeCalendar(series, change('20270311')), zone);
    expect(together.map(({ key }) => key)).toEqual(['1']);
    expect(together[0]?.values.repeats?.changes).toHaveLength(1);
    const { entries: alone } = await serve(makeCalendar(change('20270311'), change('20270318')), zone);
    expect(alone.map(({ key, values }) => [key, values.startDate])).toEqual([
      ['1/20270311T180000Z', '2027-03-11'],
      ['1/20270318T180000Z', '2027-03-18'],
    ]);
  });

  test('an entry that can’t be read is there nevertheless', async () => {
    const { entries, count } = await serve(
      makeCalendar(['UID:1', 'SUMMARY:Meetup', 'DTSTART:nonsense'], ['UID:2', ...SPAN, 'SUMMARY:Other']),
    );
    expect([count, entries.map(({ key, title }) => `${key} ${title}`)]).toEqual([2, ['1 Meetup', '2 Other']]);
  });

  test.each([
    ['at its end', (text: string) => text.replace('END:VCALENDAR\r\n', '')],
    ['within an event', (text: string) => text.slice(0, text.length / 2)],
    ['between two', (text: string) => text.slice(0, text.indexOf('END:VEVENT') + 12)],
  ])('one that is cut off %s says nothing', async (_, cut) => {
    const { url } = await playHost(says(cut(makeEvents(4)), 'text/calendar'));
    expect(await whyNot({ url })).toBe("The calendar isn't complete: it ends before END:VCALENDAR.");
  });

  test('what is chosen by title and day is known, and the rest as well', async () => {
    const { entries } = await serve(
      makeCalendar(
        ['UID:1', ...SPAN, 'SUMMARY:OpenTelemetry office hours'],
        ['UID:2', ...SPAN, 'SUMMARY:OpenTelemetry meetup'],
        ['UID:3', ...SPAN, 'SUMMARY:Another meetup'],
        ['UID:4', 'DTSTART;VALUE=DATE:20300101', 'SUMMARY:OpenTelemetry in 2030'],
        ['UID:5', 'DTSTART;VALUE=DATE:20260101', 'SUMMARY:OpenTelemetry before'],
      ),
      { include: ['opentelemetry'], exclude: ['Office*hours'], window: { before: 30, after: 365 } },
    );
    expect(entries.map(({ key, isIncluded }) => [key, isIncluded])).toEqual([
      ['1', false],
      ['2', true],
      ['3', false],
      ['4', false],
      ['5', false],
    ]);
  });
});

describe('pages with JSON-LD', () => {
  const makePage = (...events: Record<string, unknown>[]) =>
    `<!doctype html><title>KubeCon</title>${events.map((event) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', ...event })}</script>`).join('')}`;
  const KUBECON = {
    name: 'KubeCon + CloudNativeCon Europe 2027',
    startDate: '2027-03-15',
    endDate: '2027-03-18',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Fira', address: { addressLocality: 'Barcelona', addressCountry: 'ES' } },
  };

  test('one event is known by the page and the year, and proves no status', async () => {
    const { url } = await playHost(says(makePage(KUBECON), 'text/html'));
    const { entries } = await ask({ kind: 'json-ld', url });
    expect(entries).toMatchObject([
      {
        key: `${url}#2027`,
        keyIsStable: true,
        values: { startDate: '2027-03-15', endDate: '2027-03-18', location: { city: 'Barcelona' } },
      },
    ]);
    expect(entries[0]?.values).not.toHaveProperty('status');
    expect(entries[0]?.excerpt).toMatch(/^\{"name":"KubeCon .*"startDate":"2027-03-15"/);
  });

  test.each([
    ['<p>Hello</p>', 'The page has no event in JSON-LD.'],
    [makePage(KUBECON).replace('"name"', 'name'), "A block of JSON-LD on the page isn't valid JSON."],
  ])('%#: a page without an event that can be read says nothing', async (page, reason) => {
    const { url } = await playHost(says(page, 'text/html'));
    expect(await whyNot({ kind: 'json-ld', url })).toBe(reason);
  });
});

describe('programmes', () => {
  const INTO = '2027/kubecon-eu';
  const serve = async (text: string, type: string, fields: Partial<Source>) => {
    const { url } = await playHost(says(text, type));
    return ask({ url, into: INTO, ...fields });
  };
  const SESSIONIZE = [
    {
      sessions: [
        {
          id: '71',
          title: 'OpenTelemetry update',
          startsAt: '2027-03-16T11:00:00',
          endsAt: '2027-03-16T11:30:00',
          room: 'Hall 8',
          speakers: [{ id: 'a', name: 'Ada Lovelace' }],
        },
        {
          id: '72',
          title: 'Lunch',
          startsAt: '2027-03-16T12:00:00',
          endsAt: '2027-03-16T13:00:00',
          isServiceSession: true,
        },
      ],
    },
  ];

  test('Sessionize: sessions in the zone of their event, without breaks', async () => {
    const { entries } = await serve(JSON.stringify(SESSIONIZE), JSON_TYPE, { kind: 'sessionize' });
    expect(entries).toMatchObject([
      {
        key: '71',
        keyIsStable: true,
        title: 'OpenTelemetry update',
        values: {},
        session: {
          startsAt: '2027-03-16T11:00',
          endsAt: '2027-03-16T11:30',
          room: 'Hall 8',
          speakers: ['Ada Lovelace'],
        },
        excerpt: expect.stringMatching(
          /^\{"id":"71","title":"OpenTelemetry update","startsAt":"2027-03-16T11:00:00"/,
        ) as string,
      },
    ]);
  });

  const XML = `<?xml version="1.0"?><schedule><version>v3</version><conference><time_zone_name>UTC</time_zone_name></conference>
    <day date="2027-03-16" index="1"><room name="Aula"><event guid="g-1" id="1"><date>2027-03-16T10:00:00+00:00</date>
    <start>10:00</start><duration>00:30</duration><title>OpenTelemetry</title></event></room></day></schedule>`;

  test.each(['pretalx', 'frab'] as const)('%s: sessions by their GUID, and the version', async (kind) => {
    const { entries, version } = await serve(XML, 'text/xml; charset=utf-8', { kind });
    expect(version).toBe('v3');
    expect(entries).toMatchObject([
      {
        key: 'g-1',
        keyIsStable: true,
        session: { startsAt: '2027-03-16T11:00', endsAt: '2027-03-16T11:30', room: 'Aula' },
      },
    ]);
    expect(entries[0]?.excerpt).toContain('"title":"OpenTelemetry"');
  });

  test('Sched: its keys prove less than title and day; speakers are read out of the title', async () => {
    const text = makeCalendar([
      'UID:0a1b2c',
      'DTSTAMP:20361231T235959Z',
      'DTSTART:20270316T100000Z',
      'DTEND:20270316T103000Z',
      'SUMMARY:OpenTelemetry Update - Ada Lovelace\\, Analytical Ltd',
      'URL:http://kccnceu2027.sched.com/event/0a1b2c',
      'SEQUENCE:0',
    ]);
    const { entries } = await serve(text, 'text/calendar', {});
    expect(entries).toMatchObject([
      {
        key: '0a1b2c',
        keyIsStable: false,
        title: 'OpenTelemetry Update',
        fullTitle: 'OpenTelemetry Update - Ada Lovelace, Analytical Ltd',
        session: { startsAt: '2027-03-16T11:00', speakers: ['Ada Lovelace'] },
      },
    ]);
  });

  test('one that was downloaded at another time says the same', async () => {
    const at = (stamp: string) =>
      makeCalendar([
        'UID:1',
        `DTSTAMP:${stamp}`,
        'DTSTART:20270316T100000Z',
        'DTEND:20270316T103000Z',
        'SUMMARY:Update',
      ]);
    const [one, other] = await Promise.all(
      ['20200101T000000Z', '20361231T000000Z'].map((stamp) => serve(at(stamp), 'text/calendar', {})),
    );
    expect(one?.entries).toEqual(other?.entries);
  });

  test('nothing is said of times while the event’s zone isn’t known', async () => {
    const { url } = await playHost(says(JSON.stringify(SESSIONIZE), JSON_TYPE));
    expect(await whyNot({ kind: 'sessionize', into: INTO, url }, { zoneOf: () => undefined })).toBe(
      "The time zone of 2027/kubecon-eu isn't known: its file has an error, or there is none.",
    );
  });

  test.each([
    ['sessionize', JSON_TYPE, JSON.stringify(SESSIONIZE).slice(0, -20)],
    ['pretalx', 'text/xml', XML.slice(0, -20)],
    ['frab', JSON_TYPE, '{"schedule":{"conference":{"days":[]}}}'],
    ['ics', 'text/calendar', makeCalendar()],
  ] as const)('%s: one that is cut off or empty says nothing', async (kind, type, text) => {
    const { url } = await playHost(says(text, type));
    expect(await whyNot({ kind, into: INTO, url })).not.toBe('');
  });
});

describe('files of a person’s', () => {
  const FEED = `<?xml version="1.0" encoding="UTF-8"?><feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns="http://www.w3.org/2005/Atom">
    <entry><yt:videoId>dQw4w9WgXcQ</yt:videoId><title>OpenTelemetry Update - Ada Lovelace, Analytical Ltd</title><published>2027-04-01T00:00:00+00:00</published></entry>
    <entry><yt:videoId>aaaaaaaaaaa</yt:videoId><title>Private video</title></entry></feed>`;
  const API = {
    items: [
      {
        contentDetails: { videoId: 'dQw4w9WgXcQ' },
        snippet: { title: 'OpenTelemetry Update - Ada Lovelace, Analytical Ltd', publishedAt: '2027-04-01T00:00:00Z' },
      },
      { snippet: { title: 'Deleted video', resourceId: { videoId: 'bbbbbbbbbbb' } } },
    ],
  };
  const VIDEOS = makeSource({
    id: 'videos',
    kind: 'youtube',
    into: '2027/kubecon-eu',
    url: 'https://www.youtube.com/playlist?list=PL1',
  });
  const OTHER = makeSource({ id: 'other-calendar', kind: 'ics' });
  const options = { now: NOW, zoneOf: () => 'Europe/Madrid' };

  async function give(files: Record<string, string | Buffer>, sources = [VIDEOS, OTHER], sourceId?: string) {
    const folder = await makeFolder();
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    const names = Object.keys(files);
    return readSourceFiles(names.length === 1 ? path.join(folder, names[0] ?? '') : folder, sources, {
      ...options,
      sourceId,
    });
  }

  test.each([
    ['a feed', FEED],
    ['an answer of the API', JSON.stringify(API)],
    ['several of them', JSON.stringify([API, { items: [] }])],
    [
      'a list of yt-dlp',
      JSON.stringify({
        entries: [{ id: 'dQw4w9WgXcQ', title: 'OpenTelemetry Update - Ada Lovelace, Analytical Ltd' }],
      }),
    ],
  ])('YouTube: recordings from %s', async (_, text) => {
    const { answers } = await give({ 'saved.txt': text }, undefined, 'videos');
    expect(answers.flatMap((answer) => (isAvailable(answer) ? answer.entries : []))).toMatchObject([
      {
        key: 'dQw4w9WgXcQ',
        title: 'OpenTelemetry Update',
        values: {},
        session: {
          title: 'OpenTelemetry Update',
          speakers: ['Ada Lovelace'],
          recording: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
        },
      },
    ]);
  });

  test('YouTube is never asked, nor a source without a URL', async () => {
    expect(await askAll([VIDEOS, OTHER])).toEqual([]);
  });

  test('a folder’s files belong to the sources that they, or their folders, are named after', async () => {
    const { answers, notes } = await give({
      'other-calendar.ics': makeEvents(2),
      'videos/page-1.json': JSON.stringify(API),
      'videos/page-2.json': JSON.stringify({
        items: [{ id: { videoId: 'ccccccccccc' }, snippet: { title: 'Panel' } }],
      }),
      'README.md': 'Hello',
    });
    expect(answers.map((answer) => [answer.source.id, isAvailable(answer) && answer.count])).toEqual([
      ['videos', 2],
      ['other-calendar', 2],
    ]);
    expect(notes).toEqual(["--from: README.md isn't named after a source, and was left out."]);
  });

  test('pages of a group that are given together are one answer', async () => {
    const source = makeSource({
      id: 'otel-group',
      kind: 'open-community-groups',
      url: 'https://ocgroups.dev/cncf/group/xkrw4uk',
    });
    const page = (from: number, to: number) =>
      JSON.stringify({
        events: Array.from({ length: to - from }, (_, index) => makeGroupEvent(from + index)),
        total: 150,
      });
    const { answers } = await give({ '1.json': page(0, 100), '2.json': page(100, 150) }, [source], 'otel-group');
    expect(answers).toMatchObject([{ count: 150 }]);
    const { answers: half } = await give({ '1.json': page(0, 100) }, [source], 'otel-group');
    expect(half).toMatchObject([{ unavailable: 'It has 150 events, and only 100 of them came.' }]);
  });

  test.each([
    ['%PDF-1.7', 'It is a PDF.'],
    ['', 'It is empty.'],
    [Buffer.from('SUMMARY:Caf\xE9', 'latin1'), "It isn't UTF-8."],
    ['<html></html>', "It isn't a calendar (.ics)."],
  ])('%#: what isn’t a calendar says nothing', async (content, reason) => {
    const { answers } = await give({ 'other-calendar.ics': content });
    expect(answers).toMatchObject([{ unavailable: reason }]);
  });

  test('what belongs to no source is refused', async () => {
    await expect(give({ 'all.ics': makeEvents(1) })).rejects.toThrow(/^--from: say with --source which source it is/);
    await expect(give({ 'all.ics': makeEvents(1) }, undefined, 'nothing')).rejects.toThrow(
      /^--source: there is no source "nothing"/,
    );
    await expect(readSourceFiles('/nowhere/all.ics', [OTHER], options)).rejects.toThrow(
      '--from: there is nothing at /nowhere/all.ics.',
    );
  });
});
