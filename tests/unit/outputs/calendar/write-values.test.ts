import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { SessionData } from '../../../../src/events/event-data.ts';
import type { CalendarEntry } from '../../../../src/outputs/calendar/calendar-entry.ts';
import { toCalendar } from '../../../../src/outputs/calendar/to-calendar.ts';
import { DEADLINES } from '../../../../src/outputs/calendar/to-deadline-entry.ts';
import { toEventEntries, toSessionEntries } from '../../../../src/outputs/calendar/to-event-entries.ts';
import { escapeText, writeParameter, writeUri } from '../../../../src/outputs/calendar/write-values.ts';
import { CALENDAR_INFO, CALENDAR_SOURCE } from '../../../fixtures/calendar-source.ts';
import { readWithFullCalendar } from '../../../fixtures/full-calendar.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { readWithIcalJs, readWithIcalJs1, readWithNodeIcal } from '../../../fixtures/read-calendar.ts';

const ODD_URL = 'https://bücher.example/straße;v=1,2/a b?q=é,ü;"x"&c=a\\b|{c}^`#über;,';
const URI =
  'https://xn--bcher-kva.example/stra%C3%9Fe%3Bv=1%2C2/a%20b?q=%C3%A9%2C%C3%BC%3B%22x%22&c=a%5Cb%7C%7Bc%7D%5E%60#%C3%BCber%3B%2C';
const ODD_TEXT = 'Commas, semicolons; back\\slashes, "quotes": colons and \u{1F389}';

describe('a URL', () => {
  test.each([
    [ODD_URL, URI],
    ['https://example.org/a;b,c', 'https://example.org/a%3Bb%2Cc'],
    ['https://example.org/%2C%3b', 'https://example.org/%2C%3b'],
    ["https://example.org/?a=[1]&b='2'", 'https://example.org/?a=[1]&b=%272%27'],
    ['https://example.org', 'https://example.org/'],
  ])('%s is written as %s', (url, uri) => {
    expect(writeUri(url)).toBe(uri);
    expect(uri).toMatch(/^[!-~]+$/);
  });
});

describe('the value of a parameter', () => {
  test.each([
    ['Join online', 'Join online'],
    ['Join: online', '"Join: online"'],
    ['Join; online', '"Join; online"'],
    ['Join, or "watch"', '"Join, or watch"'],
    ['Beitreten – jetzt', 'Beitreten – jetzt'],
  ])('%s is written as %s', (text, written) => {
    expect(writeParameter(text)).toBe(written);
  });
});

test('a text is escaped', () => {
  expect(escapeText('a,b;c\\d\ne\r\nf:g')).toBe(String.raw`a\,b\;c\\d\ne\nf:g`);
});

const session: SessionData = {
  title: ODD_TEXT,
  id: 'odd',
  kind: 'talk',
  startsAt: '2027-03-15T11:00',
  endsAt: '2027-03-15T11:30',
  room: ODD_TEXT,
  speakers: [ODD_TEXT],
  url: ODD_URL,
};
const uid = 'kept,by;some\\one@example.org';
const odd = makeEvent({
  id: '2027/odd',
  title: ODD_TEXT,
  summary: ODD_TEXT,
  statusNote: ODD_TEXT,
  uid,
  attendance: 'hybrid',
  location: { venue: ODD_TEXT, address: ODD_TEXT, city: ODD_TEXT, region: ODD_TEXT, country: 'ES' },
  online: { url: ODD_URL, platform: ODD_TEXT },
  registration: { url: ODD_URL, closes: '2027-03-01' },
  cfp: [{ label: ODD_TEXT, url: ODD_URL, closes: '2027-01-31', travelSupport: ODD_TEXT }],
  sessions: [session],
});
const source = { ...CALENDAR_SOURCE, toCategory: () => ODD_TEXT };
const deadlines = Object.values(DEADLINES).flatMap((list) => list([odd]).map(({ toEntry }) => toEntry(source)));
const entries: CalendarEntry[] = [...toEventEntries(odd, source), ...toSessionEntries(odd, source), ...deadlines];
const text = toCalendar(entries, { ...CALENDAR_INFO, name: ODD_TEXT, url: ODD_URL });

function readProperties(name: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return [calendar, ...calendar.getAllSubcomponents('vevent')].flatMap((component) =>
    component.getAllProperties(name).map((property) => String(property.getFirstValue())),
  );
}

describe('whatever is in a text or a URL', () => {
  test('all URIs are ASCII without separators, and nothing has quotes that needs none', () => {
    expect([...new Set([...readProperties('conference'), ...readProperties('source')])]).toEqual([URI]);
    expect(new Set(readProperties('url'))).toEqual(new Set(['https://events.example.org/events/2027/odd/', URI]));
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    for (const line of lines.filter((one) => /^(?:URL|SOURCE|CONFERENCE|ATTACH|IMAGE)\b/.test(one))) {
      expect(line.slice(line.indexOf(':http') + 1)).toMatch(/^[!-+\--:<-~]+$/);
      expect(line.slice(0, line.indexOf(':http'))).not.toContain('"');
    }
  });

  test.each([
    [
      'uid',
      [
        uid,
        `session-odd:${uid}`,
        expect.stringMatching(/^cfp-commas.*@example\.org$/) as string,
        `registration:${uid}`,
      ],
    ],
    ['summary', expect.arrayContaining([ODD_TEXT, `Registration closes: ${ODD_TEXT}`])],
    ['categories', Array<string>(4).fill(ODD_TEXT)],
    ['location', expect.arrayContaining([expect.stringContaining(ODD_TEXT)])],
    ['description', expect.arrayContaining([expect.stringContaining(ODD_TEXT)])],
  ])('ical.js reads %s as it was', (name, expected) => {
    expect(readProperties(name)).toEqual(expected);
  });

  test('every program reads all entries, with their titles', async () => {
    const summaries = readWithIcalJs(text).map(({ summary }) => summary);
    expect(summaries).toHaveLength(4);
    expect(readWithIcalJs1(text)).toEqual(readWithIcalJs(text));
    expect(readWithNodeIcal(text, 2025, 2029).map(({ summary }) => summary)).toEqual(summaries);
    const shown = await readWithFullCalendar(text, 2025, 2029);
    expect(shown.map(({ title }) => title).toSorted()).toEqual(summaries.toSorted());
  });

  test('the name of the calendar is escaped; ical.js, which knows no such properties, leaves that to others', () => {
    expect([...readProperties('name'), ...readProperties('x-wr-calname')]).toEqual(
      Array<string>(2).fill(escapeText(ODD_TEXT)),
    );
  });

  test('there is no METHOD, which needs an organizer', () => {
    expect(text).not.toMatch(/^METHOD/m);
  });
});
