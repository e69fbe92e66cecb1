import { describe, expect, test } from 'vitest';
import { formatReaderTime } from '../../../../src/events/dates/format-for-reader.ts';

const WORDS = {
  sameDay: '{time} yours',
  dayBefore: '{time} yours, the day before',
  dayAfter: '{time} yours, the day after',
};
const format = (venueTime: string, zone: string, locale = 'en-GB') => formatReaderTime(venueTime, zone, WORDS, locale);

describe('an hour in New York, 13:00 in winter', () => {
  test.each([
    ['Europe/Berlin', '19:00 yours'],
    ['Asia/Kolkata', '23:30 yours'],
    ['Asia/Kathmandu', '23:45 yours'],
    ['Asia/Shanghai', '02:00 yours, the day after'],
    ['Pacific/Auckland', '07:00 yours, the day after'],
    ['America/New_York', ''],
    ['America/Bogota', ''],
    ['UTC', '18:00 yours'],
  ])('in %s', (zone, expected) => {
    expect(format('2027-02-11T13:00-05:00', zone)).toBe(expected);
  });
});

test.each([
  ['midnight is the first minute of a day', '2027-02-11T19:00-05:00', 'UTC', '00:00 yours, the day after'],
  ['one minute before is still the same', '2027-02-11T18:59-05:00', 'UTC', '23:59 yours'],
  ['a morning in Auckland, in Honolulu', '2027-02-11T09:00+13:00', 'Pacific/Honolulu', '10:00 yours, the day before'],
  ['across a new year', '2027-01-01T00:30+01:00', 'America/New_York', '18:30 yours, the day before'],
  ['across a leap day', '2028-02-29T23:30+01:00', 'Asia/Tokyo', '07:30 yours, the day after'],
  ['a deadline anywhere on Earth, in London', '2027-01-31T23:59-12:00', 'Europe/London', '11:59 yours, the day after'],
  ['the same, where summer time has begun', '2027-06-30T23:59-12:00', 'Europe/London', '12:59 yours, the day after'],
  ['the first of two same hours', '2026-10-25T02:30+02:00', 'Europe/Berlin', ''],
])('%s', (_, venueTime, zone, expected) => {
  expect(format(venueTime, zone)).toBe(expected);
});

test.each([
  ['two days later', '2027-01-31T23:59-12:00', 'Pacific/Kiritimati', /^Tue,? 01:59 yours$/],
  ['two days earlier', '2027-02-02T01:59+14:00', 'Etc/GMT+12', /^Sun,? 23:59 yours$/],
])('%s, across 26 hours, the weekday says it', (_, venueTime, zone, expected) => {
  expect(format(venueTime, zone)).toMatch(expected);
});

test('the time is written as the language has it', () => {
  expect(format('2027-02-11T13:00-05:00', 'UTC', 'en-US')).toMatch(/^06:00\sPM yours$/);
  expect(format('2027-01-31T23:59-12:00', 'Pacific/Kiritimati', 'de')).toMatch(/^Di/);
});
