import { describe, expect, test } from 'vitest';
import type { makeEvent } from '../../../fixtures/make-event.ts';
import { describeEvent } from './describe-event.ts';

const TIMED = { startTime: '17:00', endTime: '18:00' };

const describeRecurring = (overrides: Parameters<typeof makeEvent>[0]) =>
  describeEvent({ startDate: '2027-03-04', ...overrides });

test('a recurring event has a schedule, and its next dates one by one: moved, cancelled, over daylight saving', () => {
  const series = describeRecurring({
    ...TIMED,
    repeats: {
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=6',
      except: ['2027-03-18'],
      changes: [
        { date: '2027-04-01', startDate: '2027-04-02' },
        { date: '2027-04-15', status: 'cancelled' },
        { date: '2027-04-29', statusNote: 'With a guest.' },
        { date: '2027-05-13', status: 'postponed' },
      ],
    },
  });
  expect(series).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://events.example.org/events/2027/a-test-event/",
      "@type": "EventSeries",
      "description": "An event for tests.",
      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
      "eventSchedule": {
        "@type": "Schedule",
        "byDay": [
          "https://schema.org/Thursday",
        ],
        "endDate": "2027-05-13",
        "endTime": "18:00:00",
        "exceptDate": [
          "2027-03-18",
          "2027-04-01",
          "2027-04-15",
          "2027-05-13",
        ],
        "repeatFrequency": "P2W",
        "scheduleTimezone": "Europe/Madrid",
        "startDate": "2027-03-04",
        "startTime": "17:00:00",
      },
      "eventStatus": "https://schema.org/EventScheduled",
      "location": {
        "@id": "https://events.example.org/events/2027/a-test-event/#place",
        "@type": "Place",
        "address": {
          "@id": "https://events.example.org/events/2027/a-test-event/#address",
          "@type": "PostalAddress",
          "addressCountry": "ES",
          "addressLocality": "Barcelona",
        },
      },
      "name": "A test event",
      "startDate": "2027-03-04T17:00:00+01:00",
      "subEvent": [
        {
          "@type": "Event",
          "endDate": "2027-04-02T18:00:00+02:00",
          "eventStatus": "https://schema.org/EventRescheduled",
          "location": [
            {
              "@id": "https://events.example.org/events/2027/a-test-event/#place",
            },
          ],
          "name": "A test event",
          "previousStartDate": "2027-04-01T17:00:00+02:00",
          "startDate": "2027-04-02T17:00:00+02:00",
        },
        {
          "@type": "Event",
          "endDate": "2027-04-15T18:00:00+02:00",
          "eventStatus": "https://schema.org/EventCancelled",
          "location": [
            {
              "@id": "https://events.example.org/events/2027/a-test-event/#place",
            },
          ],
          "name": "A test event",
          "startDate": "2027-04-15T17:00:00+02:00",
        },
        {
          "@type": "Event",
          "endDate": "2027-04-29T18:00:00+02:00",
          "eventStatus": "https://schema.org/EventScheduled",
          "location": [
            {
              "@id": "https://events.example.org/events/2027/a-test-event/#place",
            },
          ],
          "name": "A test event",
          "startDate": "2027-04-29T17:00:00+02:00",
        },
        {
          "@type": "Event",
          "endDate": "2027-05-13T18:00:00+02:00",
          "eventStatus": "https://schema.org/EventPostponed",
          "location": [
            {
              "@id": "https://events.example.org/events/2027/a-test-event/#place",
            },
          ],
          "name": "A test event",
          "previousStartDate": "2027-05-13T17:00:00+02:00",
          "startDate": "2027-05-13T17:00:00+02:00",
        },
      ],
      "url": "https://events.example.org/events/2027/a-test-event/",
    }
  `);
});

describe('the schedule of a recurring event', () => {
  test.each([
    ['FREQ=DAILY', { repeatFrequency: 'P1D' }],
    ['FREQ=WEEKLY', { repeatFrequency: 'P1W' }],
    [
      'FREQ=WEEKLY;BYDAY=TU,TH',
      { repeatFrequency: 'P1W', byDay: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'] },
    ],
    ['FREQ=MONTHLY', { repeatFrequency: 'P1M' }],
    ['FREQ=MONTHLY;BYDAY=1TH,3TH', { repeatFrequency: 'P1M', byDay: ['1TH', '3TH'] }],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=4,18', { repeatFrequency: 'P3M', byMonthDay: [4, 18] }],
    ['FREQ=YEARLY', { repeatFrequency: 'P1Y' }],
    ['FREQ=YEARLY;BYMONTH=3,9;BYDAY=1TH', { repeatFrequency: 'P1Y', byMonth: [3, 9], byDay: ['1TH'] }],
    ['FREQ=WEEKLY;UNTIL=20270327', { repeatFrequency: 'P1W', endDate: '2027-03-25' }],
  ])('says a rule: %s', (rule, expected) => {
    const node = describeRecurring({ repeats: { rule } });
    expect(node).toMatchObject({ '@type': 'EventSeries', startDate: '2027-03-04' });
    expect(node.eventSchedule).toEqual({
      '@type': 'Schedule',
      startDate: '2027-03-04',
      scheduleTimezone: 'Europe/Madrid',
      ...expected,
    });
  });

  test.each([
    ['the week’s first day decides', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', '2027-03-04'],
    ['a position is counted', 'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1', '2027-03-04'],
    ['weekdays of a month have no number', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TH', '2027-03-04'],
    ['days are counted from the end', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-03-31'],
    ['some months lack the day', 'FREQ=MONTHLY', '2027-03-31'],
    ['months are named without a day', 'FREQ=YEARLY;BYMONTH=3,9', '2027-03-04'],
  ])('is left out where %s, for its first day', (_, rule, startDate) => {
    const node = describeRecurring({ startDate, repeats: { rule } });
    expect(node.eventSchedule).toBeUndefined();
    expect(node.startDate).toBe(startDate);
    expect(node.subEvent).toHaveLength(4);
  });

  test.each([
    ['a day with times', TIMED, { startTime: '17:00:00', endTime: '18:00:00' }],
    ['a night', { endDate: '2027-03-05', startTime: '20:00', endTime: '02:00' }, { startTime: '20:00:00' }],
    ['whole days', { endDate: '2027-03-06' }, { duration: 'P3D' }],
  ])('says how long an occurrence takes: %s', (_, times, expected) => {
    const { eventSchedule } = describeRecurring({ ...times, repeats: { rule: 'FREQ=MONTHLY' } });
    expect(eventSchedule).toEqual({
      '@type': 'Schedule',
      repeatFrequency: 'P1M',
      startDate: '2027-03-04',
      scheduleTimezone: 'Europe/Madrid',
      ...expected,
    });
  });
});

test('the schedule of a recurring event ends with the last day of its last occurrence', () => {
  const { eventSchedule } = describeRecurring({ endDate: '2027-03-06', repeats: { rule: 'FREQ=MONTHLY;COUNT=3' } });
  expect(eventSchedule).toMatchObject({ startDate: '2027-03-04', endDate: '2027-05-06' });
});

test('an occurrence that only ends at another time is an exception, but has not moved', () => {
  const { eventSchedule, subEvent } = describeRecurring({
    ...TIMED,
    repeats: { rule: 'FREQ=WEEKLY', changes: [{ date: '2027-03-11', endTime: '19:00' }] },
  });
  expect(eventSchedule).toMatchObject({ exceptDate: ['2027-03-11'] });
  expect([subEvent].flat()[0]).toMatchObject({
    eventStatus: 'https://schema.org/EventScheduled',
    startDate: '2027-03-11T17:00:00+01:00',
    endDate: '2027-03-11T19:00:00+01:00',
  });
});

test.each([
  ['cancelled', 'https://schema.org/EventCancelled', true, undefined],
  ['postponed', 'https://schema.org/EventPostponed', false, '2027-03-04'],
] as const)(
  'a recurring event that is %s says so itself and of each date',
  (status, eventStatus, hasSchedule, previous) => {
    const node = describeRecurring({ status, repeats: { rule: 'FREQ=DAILY;COUNT=99' } });
    expect([node.eventStatus, node.eventSchedule !== undefined]).toEqual([eventStatus, hasSchedule]);
    expect([node.startDate, node.previousStartDate]).toEqual(['2027-03-04', previous]);
    expect([node.subEvent].flat()).toEqual(new Array(4).fill(expect.objectContaining({ eventStatus })));
  },
);
