import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKeptAnswers } from '../../../../src/cli/sync/fetching/kept-answers.ts';
import type { Source } from '../../../../src/cli/sync/source-answer.ts';
import { ask, makeFolder, playHost, says, whyNot, makeGroupEvent } from './play-source.ts';

const JSON_TYPE = 'application/json';

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
