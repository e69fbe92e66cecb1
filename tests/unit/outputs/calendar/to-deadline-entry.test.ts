import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CfpData, EventStatus, RegistrationData } from '../../../../src/events/event-data.ts';
import { listCfps } from '../../../../src/events/lists/select-cfps.ts';
import { toCalendar } from '../../../../src/outputs/calendar/to-calendar.ts';
import { DEADLINES, hasDeadline, toDeadlineEntry } from '../../../../src/outputs/calendar/to-deadline-entry.ts';
import { CALENDAR_INFO, CALENDAR_SOURCE } from '../../../fixtures/calendar-source.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { readWithIcalJs, readWithNodeIcal } from '../../../fixtures/read-calendar.ts';

const WEEK_SECONDS = 7 * 86_400;

function write(cfp: Partial<CfpData> = {}, alarmSeconds?: number, status: EventStatus = 'scheduled'): string {
  const event = makeEvent({
    id: '2027/x',
    status,
    cfp: { url: 'https://example.org/cfp', closes: '2027-01-31', ...cfp },
  });
  const entries = listCfps([event])
    .filter(hasDeadline)
    .map((item) => toDeadlineEntry(item, CALENDAR_SOURCE, alarmSeconds));
  return toCalendar(entries, CALENDAR_INFO);
}

describe('a deadline', () => {
  test('is its last day, with an identity that isn’t its event’s', () => {
    const read = readWithIcalJs(write());
    expect(read).toEqual([
      {
        uid: 'cfp:2027/x@events.example.org',
        start: '2027-01-31',
        end: '2027-02-01',
        status: 'CONFIRMED',
        summary: 'Call for proposals closes: A test event',
      },
    ]);
    expect(readWithNodeIcal(write(), 2026, 2028)).toEqual(read);
  });

  test.each([
    [{ closesTime: '23:59' }, '2027-02-01T11:59:00.000Z', 'Etc/GMT+12'],
    [{ closesTime: '17:00', timeZone: 'Asia/Kolkata' }, '2027-01-31T11:30:00.000Z', 'Asia/Kolkata'],
  ])('of %j is its last minute', (cfp, start, zone) => {
    expect(readWithIcalJs(write(cfp))).toMatchObject([{ start, zone }]);
    expect(readWithNodeIcal(write(cfp), 2026, 2028)).toMatchObject([{ start, zone }]);
  });

  test.each([
    ['cancelled', 'CANCELLED', 'Cancelled: Call for proposals closes: A test event'],
    ['postponed', 'CONFIRMED', 'Call for proposals closes: A test event (event postponed)'],
  ] as const)('of a %s event is %s', (status, icalStatus, summary) => {
    expect(readWithIcalJs(write({}, undefined, status))).toMatchObject([{ status: icalStatus, summary }]);
  });
});

describe('a reminder', () => {
  const readAlarms = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getFirstSubcomponent('vevent')
      ?.getAllSubcomponents('valarm')
      .map((alarm) => [alarm.getFirstPropertyValue('action'), String(alarm.getFirstPropertyValue('trigger'))]);

  test('is suggested when it is asked for', () => {
    expect(readAlarms(write({}, WEEK_SECONDS))).toEqual([['DISPLAY', '-P7D']]);
  });

  test('is not suggested otherwise, nor of what is cancelled', () => {
    expect([readAlarms(write()), readAlarms(write({}, WEEK_SECONDS, 'cancelled'))]).toEqual([[], []]);
  });

  test('follows all properties of its entry', () => {
    expect(write({}, WEEK_SECONDS)).toMatch(/LAST-MODIFIED:\d+T\d+Z\r\nBEGIN:VALARM[^]*END:VALARM\r\nEND:VEVENT\r\n/);
  });
});

test('several calls are several deadlines, known by their labels; a rolling one has none', () => {
  const url = 'https://example.org/cfp';
  const uidsOf = (cfp: NonNullable<Parameters<typeof makeEvent>[0]>['cfp']) =>
    listCfps([makeEvent({ id: '2027/x', cfp })])
      .filter(hasDeadline)
      .map((item) => toDeadlineEntry(item, CALENDAR_SOURCE).data)
      .map(({ id, summary }) => [id, summary]);
  expect(
    uidsOf([
      { label: 'Talks', url, closes: '2027-01-31' },
      { label: 'Lightning talks', url, closes: '2027-02-28' },
      { label: 'Booths', url },
    ]),
  ).toEqual([
    ['cfp-talks:2027/x@events.example.org', 'Call for proposals closes: A test event (Talks)'],
    ['cfp-lightning-talks:2027/x@events.example.org', 'Call for proposals closes: A test event (Lightning talks)'],
  ]);
  expect(uidsOf({ url })).toEqual([]);
});

describe('the deadline of a registration', () => {
  const url = 'https://example.org/register';
  const write = (registration: RegistrationData, status: EventStatus = 'scheduled') => {
    const deadlines = DEADLINES.registrations([makeEvent({ id: '2027/x', status, registration })]);
    const entries = deadlines.map(({ toEntry }) => toEntry(CALENDAR_SOURCE, WEEK_SECONDS));
    return toCalendar(entries, CALENDAR_INFO);
  };

  test('is its last day where the event is, with an identity of its own', () => {
    const read = readWithIcalJs(write({ url, closes: '2027-03-01' }));
    expect(read).toEqual([
      {
        uid: 'registration:2027/x@events.example.org',
        start: '2027-03-01',
        end: '2027-03-02',
        status: 'CONFIRMED',
        summary: 'Registration closes: A test event',
      },
    ]);
    expect(readWithNodeIcal(write({ url, closes: '2027-03-01' }), 2026, 2028)).toEqual(read);
  });

  test.each([
    ['cancelled', 'CANCELLED', 'Cancelled: Registration closes: A test event'],
    ['postponed', 'CONFIRMED', 'Registration closes: A test event (event postponed)'],
  ] as const)('of a %s event is %s', (status, icalStatus, summary) => {
    expect(readWithIcalJs(write({ url, closes: '2027-03-01' }, status))).toMatchObject([
      { status: icalStatus, summary },
    ]);
  });

  test('is not there without a last day', () => {
    expect(readWithIcalJs(write({ url, opens: '2027-01-01' }))).toEqual([]);
    expect(DEADLINES.registrations([makeEvent()])).toEqual([]);
  });
});
