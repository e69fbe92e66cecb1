import { describe, expect, test } from 'vitest';
import { formatReaderDates, formatReaderTime, formatZoneCity } from '../../../../src/events/dates/format-for-reader.ts';
import { en } from '../../../../src/strings/en.ts';

const WORDS = { span: en.readerTime, spanOfDays: en.readerTimeOfDays, deadline: en.readerDeadline };

function formatSpan(start: string, end: string, zone: string, locale = 'en-GB'): string {
  return formatReaderTime([Date.parse(start), Date.parse(end)], zone, WORDS, locale);
}

/** @param lastMinute the last in which it isn't over */
function formatDeadline(lastMinute: string, zone: string): string {
  return formatReaderTime([Date.parse(lastMinute) + 60_000], zone, WORDS, 'en-GB');
}

describe('an hour in New York, 12:00 in winter', () => {
  test.each([
    ['Asia/Tokyo', 'Fri 12 Feb, 02:00–03:00'],
    ['Europe/Berlin', 'Thu 11 Feb, 18:00–19:00'],
    ['Asia/Kathmandu', 'Thu 11 Feb, 22:45–23:45'],
    ['America/New_York', 'Thu 11 Feb, 12:00–13:00'],
    ['UTC', 'Thu 11 Feb, 17:00–18:00'],
    ['Asia/Kolkata', 'Thu 11 Feb, 22:30–23:30'],
    ['Asia/Dhaka', 'Thu 11 Feb, 23:00 – Fri 12 Feb, 00:00'],
  ])('in %s', (zone, expected) => {
    expect(formatSpan('2027-02-11T12:00-05:00', '2027-02-11T13:00-05:00', zone)).toBe(expected);
  });
});

test.each([
  [
    'across a new year',
    '2027-01-01T00:30+01:00',
    '2027-01-01T01:00+01:00',
    'America/New_York',
    'Thu 31 Dec, 18:30–19:00',
  ],
  ['across a leap day', '2028-02-29T23:30+01:00', '2028-02-29T23:45+01:00', 'Asia/Tokyo', 'Wed 1 Mar, 07:30–07:45'],
  ['across a change of clocks', '2027-03-28T00:30Z', '2027-03-28T01:30Z', 'Europe/Berlin', 'Sun 28 Mar, 01:30–03:30'],
])('%s', (_, start, end, zone, expected) => {
  expect(formatSpan(start, end, zone)).toBe(expected);
});

test.each([
  ['London in winter', '2027-01-31T23:59-12:00', 'Europe/London', 'Closes Mon 1 Feb, 11:59'],
  ['London in summer', '2027-06-30T23:59-12:00', 'Europe/London', 'Closes Thu 1 Jul, 12:59'],
  ['the last zone', '2027-01-31T23:59-12:00', 'Etc/GMT+12', 'Closes Sun 31 Jan, 23:59'],
  ['the first zone', '2027-01-31T23:59-12:00', 'Pacific/Kiritimati', 'Closes Tue 2 Feb, 01:59'],
])('a deadline anywhere on Earth, in %s, is written to its last minute', (_, lastMinute, zone, expected) => {
  expect(formatDeadline(lastMinute, zone)).toBe(expected);
});

test('dates and times are written as the language has them', () => {
  const hour = ['2027-02-11T13:00-05:00', '2027-02-11T14:00-05:00'] as const;
  expect(formatSpan(...hour, 'UTC', 'en-US')).toMatch(/^Thu, Feb 11, 6:00\sPM–7:00\sPM$/);
  expect(formatSpan(...hour, 'UTC', 'de')).toMatch(/^Do/);
});

test.each([
  ['Asia/Tokyo', 'Tokyo'],
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
])('a zone is named by its city: %s', (zone, city) => {
  expect(formatZoneCity(zone)).toBe(city);
});

test.each([
  ['America/New_York', ['Feb', '11', 'Thu']],
  ['Asia/Tokyo', ['Feb', '12', 'Fri']],
  ['Europe/Madrid', ['Feb', '11–12', 'Thu–Fri']],
])('an evening in New York, of which the day in %s is seen at a glance', (zone, dates) => {
  const [startsAt, endsAt] = ['2027-02-11T17:30:00-05:00', '2027-02-11T18:30:00-05:00'].map(Date.parse);
  expect(formatReaderDates([startsAt ?? NaN, endsAt ?? NaN], zone, 'en-GB')).toEqual(dates);
});

test('what ends at midnight has no part of the next day', () => {
  const [startsAt, endsAt] = ['2027-01-31T23:00:00Z', '2027-02-01T00:00:00Z'].map(Date.parse);
  expect(formatReaderDates([startsAt ?? NaN, endsAt ?? NaN], 'UTC', 'en-GB')).toEqual(['Jan', '31', 'Sun']);
});

test('the days at a glance are written as the language has them', () => {
  const ends = [Date.parse('2027-01-31T23:00Z'), Date.parse('2027-02-01T01:00Z')] as const;
  expect(formatReaderDates(ends, 'UTC', 'ja')).toEqual(['1月～2月', '31～1', '日～月']);
  expect(formatReaderDates(ends, 'UTC', 'es')).toEqual(['ene–feb', '31–1', 'Dom–lun']);
});

test.each([
  ['es', /^Lun, 1 feb/],
  ['fr', /^Lun\. 1er févr\./],
  ['uk', /^Пн, 1 лют\./],
])('begins with a capital, and has the date as the language does: %s', (locale, expected) => {
  expect(formatSpan('2027-02-01T12:00Z', '2027-02-01T13:00Z', 'UTC', locale)).toMatch(expected);
});
