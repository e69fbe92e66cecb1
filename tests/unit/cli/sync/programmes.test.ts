import { describe, expect, test } from 'vitest';
import type { Source } from '../../../../src/cli/sync/source-answer.ts';
import { ask, makeCalendar, playHost, says, whyNot } from './play-source.ts';

const JSON_TYPE = 'application/json';

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
