import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import type { CommunityEvent } from '../../../../src/events/community-event.ts';
import { toCalendar } from '../../../../src/outputs/calendar/to-calendar.ts';
import { toEventEntries } from '../../../../src/outputs/calendar/to-event-entries.ts';
import { CALENDAR_INFO, CALENDAR_SOURCE } from '../../../fixtures/calendar-source.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const write = (events: readonly CommunityEvent[]) =>
  toCalendar(
    events.flatMap((event) => toEventEntries(event, CALENDAR_SOURCE)),
    CALENDAR_INFO,
  );

const TIMED = { startTime: '17:00', endTime: '18:00' };
const FORTNIGHTLY = { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=6' };

/** The entries as ical.js, a parser of others, reads them. */
function readEntries(...events: CommunityEvent[]): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(write(events)) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent');
}

function text(entry: ICAL.Component | undefined, property: string): string {
  return String(entry?.getFirstPropertyValue(property));
}

describe('an entry of a calendar', () => {
  test('covers whole days with an exclusive end', () => {
    const [entry] = readEntries(makeEvent({ startDate: '2027-03-15', endDate: '2027-03-18' }));
    expect(entry?.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;VALUE=DATE:20270315');
    expect(entry?.getFirstProperty('dtend')?.toICALString()).toBe('DTEND;VALUE=DATE:20270319');
  });

  test.each([
    ['Europe/Madrid', '2027-03-28', '2027-03-28T15:00:00.000Z'],
    ['Australia/Lord_Howe', '2027-04-04', '2027-04-04T06:30:00.000Z'],
    ['Europe/Amsterdam', '2027-01-14', '2027-01-14T16:00:00.000Z'],
    ['Asia/Kolkata', '2027-01-14', '2027-01-14T11:30:00.000Z'],
  ])('starts at the right instant in %s', (timeZone, startDate, instant) => {
    const event = makeEvent({ startDate, timeZone, ...TIMED });
    expect(text(readEntries(event)[0], 'dtstart')).toBe(`${startDate}T17:00:00`);
    const [entry] = Object.values(nodeIcal.sync.parseICS(write([event]))).filter(
      (component): component is VEvent => component?.type === 'VEVENT',
    );
    expect(entry?.start.toISOString()).toBe(instant);
    expect(entry?.start.tz).toBe(timeZone);
  });

  test('keeps its identity when its title changes, and takes a given one', () => {
    const uidOf = (title: string, uid?: string) => text(readEntries(makeEvent({ id: '2027/x', title, uid }))[0], 'uid');
    expect(uidOf('One name')).toBe('2027/x@events.example.org');
    expect(uidOf('Another name')).toBe('2027/x@events.example.org');
    expect(uidOf('One name', 'old@example.org')).toBe('old@example.org');
  });

  test('is dated by its file and rises in sequence when that is updated', () => {
    const [added] = readEntries(makeEvent({ added: '2026-11-22' }));
    const [updated] = readEntries(makeEvent({ added: '2026-11-22', updated: '2026-12-01' }));
    const [sameDay] = readEntries(makeEvent({ added: '2026-11-22', updated: '2026-11-22' }));
    expect(text(added, 'dtstamp')).toBe('2026-11-22T00:00:00Z');
    expect(text(updated, 'last-modified')).toBe('2026-12-01T00:00:00Z');
    expect([added, sameDay, updated].map((entry) => Number(text(entry, 'sequence')))).toEqual([0, 1, 12_961]);
  });

  test('never goes back in sequence, nor is changed before it was added', () => {
    const [entry] = readEntries(makeEvent({ added: '2026-11-22T14:30:00Z', updated: '2026-11-22' }));
    expect([text(entry, 'sequence'), text(entry, 'last-modified')]).toEqual(['1', '2026-11-22T14:30:00Z']);
  });

  test.each([
    ['cancelled', 'CANCELLED', 'Cancelled: A test event'],
    ['postponed', 'TENTATIVE', 'Postponed: A test event'],
    ['scheduled', 'CONFIRMED', 'A test event'],
  ] as const)('says in status and title that it is %s', (status, icalStatus, summary) => {
    const [entry] = readEntries(makeEvent({ status }));
    expect([text(entry, 'status'), text(entry, 'summary')]).toEqual([icalStatus, summary]);
  });

  test('has the place, page and type, whatever characters are in them', () => {
    const title = `Emoji 🎉, commas; and a \\ ${'long '.repeat(10)}`.trim();
    const location = { venue: 'Hall 8, level 1', city: 'Barcelona', country: 'ES', latitude: 41.39, longitude: 2.17 };
    const event = makeEvent({ id: '2027/x', title, attendance: 'in-person', location });
    const [entry] = readEntries(event);
    expect(text(entry, 'summary')).toBe(title);
    expect(text(entry, 'location')).toBe('Hall 8, level 1, Barcelona, Spain');
    expect(entry?.getFirstPropertyValue('geo')).toEqual([41.39, 2.17]);
    expect(text(entry, 'url')).toBe('https://events.example.org/events/2027/x/');
    expect(text(entry, 'categories')).toBe('KubeCon');
    const lines = write([event]).split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  });

  test('stays out while only its month is known', () => {
    expect(readEntries(makeEvent({ startDate: '2027-03' }))).toEqual([]);
  });
});

test('a recurring event keeps its hour over daylight saving, and its exceptions under one identity', () => {
  const entries = readEntries(
    makeEvent({
      id: '2027/series',
      startDate: '2027-03-04',
      ...TIMED,
      repeats: {
        ...FORTNIGHTLY,
        except: ['2027-03-18'],
        changes: [
          { date: '2027-04-01', startDate: '2027-04-02' },
          { date: '2027-04-15', status: 'cancelled' },
        ],
      },
    }),
  );
  expect(new Set(entries.map((entry) => text(entry, 'uid')))).toEqual(new Set(['2027/series@events.example.org']));

  const [main, ...changed] = entries.map((entry) => new ICAL.Event(entry));
  for (const change of changed) main?.relateException(change);
  const iterator = main?.iterator();
  const times: string[] = [];
  for (let next = iterator?.next(); next instanceof ICAL.Time && times.length < 9; next = iterator?.next()) {
    const details = main?.getOccurrenceDetails(next);
    const status = text(details?.item.component, 'status');
    times.push(`${String(details?.startDate.toJSDate().toISOString())} ${status}`);
  }
  expect(times).toEqual([
    '2027-03-04T16:00:00.000Z CONFIRMED',
    '2027-04-02T15:00:00.000Z CONFIRMED',
    '2027-04-15T15:00:00.000Z CANCELLED',
    '2027-04-29T15:00:00.000Z CONFIRMED',
    '2027-05-13T15:00:00.000Z CONFIRMED',
  ]);
});

test.each([
  ['ends with its last local day, written in UTC, when it has times', TIMED, '2027-04-15T21:59:59Z'],
  ['ends with its last day when it has none', {}, '2027-04-15'],
])('a recurring event %s', (_, times, until) => {
  const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270415';
  const [entry] = readEntries(makeEvent({ startDate: '2027-03-04', ...times, repeats: { rule } }));
  expect(String((entry?.getFirstPropertyValue('rrule') as ICAL.Recur | undefined)?.until)).toBe(until);
});

test('a renamed event keeps the identity of its first name', () => {
  for (const formerIds of [['2027/first'], ['2027/first', '2027/second']]) {
    const [entry] = readEntries(makeEvent({ id: '2027/new', formerIds }));
    expect(text(entry, 'uid')).toBe('2027/first@events.example.org');
  }
});

test('the same events always give the same bytes', () => {
  const make = () => write([makeEvent({ ...TIMED }), makeEvent({ id: '2027/b', startDate: '2027-05-01' })]);
  expect(make()).toBe(make());
});

test('lines end with CRLF, and properties of the calendar come before its parts', () => {
  const text = write([makeEvent({ ...TIMED })]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const inner = text.slice(text.indexOf('BEGIN:VTIMEZONE'));
  const outside = inner.replace(/^BEGIN:(VTIMEZONE|VEVENT)$[^]*?^END:\1$/gm, '').trim();
  expect(outside).toBe('END:VCALENDAR');
});

test('a calendar of nothing can be read as well', () => {
  const calendar = new ICAL.Component(ICAL.parse(write([])) as unknown[]);
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(String(calendar.getFirstPropertyValue('x-wr-calname'))).toBe('Test calendar');
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
});

test('the link to join is there for programs', () => {
  const online = { url: 'https://example.org/join?a=1,2', platform: 'YouTube' };
  const [entry] = readEntries(makeEvent({ attendance: 'online', online }));
  const conference = entry?.getFirstProperty('conference');
  expect([conference?.getFirstValue(), conference?.getParameter('label')]).toEqual([
    'https://example.org/join?a=1%2C2',
    'Join online',
  ]);
  expect(text(entry, 'location')).toBe(online.url);
});
