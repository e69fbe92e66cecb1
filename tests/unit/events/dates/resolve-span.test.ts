import { describe, expect, test } from 'vitest';
import { resolveSpan, type LocalSpan } from '../../../../src/events/dates/resolve-local-time.ts';
import { iso } from '../instants.ts';

function resolve(span: LocalSpan): string[] {
  const { startsAt, endsAt, precision } = resolveSpan(span);
  return [iso(startsAt), iso(endsAt), precision];
}

describe('all-day', () => {
  test.each([
    ['one day', 'Europe/Madrid', '2027-03-15', '2027-03-15', '2027-03-14T23:00:00.000Z', '2027-03-15T23:00:00.000Z'],
    ['four days', 'Europe/Madrid', '2027-03-15', '2027-03-18', '2027-03-14T23:00:00.000Z', '2027-03-18T23:00:00.000Z'],
    ['23 hours', 'Europe/Madrid', '2027-03-28', '2027-03-28', '2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
    ['25 hours', 'Europe/Madrid', '2027-10-31', '2027-10-31', '2027-10-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z'],
    ['no midnight', 'Asia/Beirut', '2027-03-27', '2027-03-28', '2027-03-26T22:00:00.000Z', '2027-03-28T21:00:00.000Z'],
    [
      'up to no midnight',
      'Asia/Beirut',
      '2027-03-27',
      '2027-03-27',
      '2027-03-26T22:00:00.000Z',
      '2027-03-27T22:00:00.000Z',
    ],
    [
      'two midnights',
      'America/Havana',
      '2027-11-06',
      '2027-11-07',
      '2027-11-06T04:00:00.000Z',
      '2027-11-08T05:00:00.000Z',
    ],
    [
      '24½ hours',
      'Australia/Lord_Howe',
      '2027-04-04',
      '2027-04-04',
      '2027-04-03T13:00:00.000Z',
      '2027-04-04T13:30:00.000Z',
    ],
    [
      'before a skipped day',
      'Pacific/Apia',
      '2011-12-29',
      '2011-12-29',
      '2011-12-29T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
    ],
    [
      'over a skipped day',
      'Pacific/Apia',
      '2011-12-29',
      '2011-12-31',
      '2011-12-29T10:00:00.000Z',
      '2011-12-31T10:00:00.000Z',
    ],
    [
      'UTC+14',
      'Pacific/Kiritimati',
      '2027-01-01',
      '2027-01-01',
      '2026-12-31T10:00:00.000Z',
      '2027-01-01T10:00:00.000Z',
    ],
    ['UTC−12', 'Etc/GMT+12', '2027-12-31', '2027-12-31', '2027-12-31T12:00:00.000Z', '2028-01-01T12:00:00.000Z'],
    [
      'a leap day',
      'Asia/Kathmandu',
      '2028-02-28',
      '2028-02-29',
      '2028-02-27T18:15:00.000Z',
      '2028-02-29T18:15:00.000Z',
    ],
  ])('%s in %s, %s to %s, is %s up to %s', (_, timeZone, startDate, endDate, startsAt, endsAt) => {
    expect(resolve({ startDate, endDate, timeZone })).toEqual([startsAt, endsAt, 'day']);
  });
});

describe('with only the month or year known', () => {
  test.each([
    ['2027-03', '2027-03', '2027-02-28T23:00:00.000Z', '2027-03-31T22:00:00.000Z', 'month'],
    ['2028-02', '2028-02', '2028-01-31T23:00:00.000Z', '2028-02-29T23:00:00.000Z', 'month'],
    ['2027-12', '2028-01', '2027-11-30T23:00:00.000Z', '2028-01-31T23:00:00.000Z', 'month'],
    ['2027', '2027', '2026-12-31T23:00:00.000Z', '2027-12-31T23:00:00.000Z', 'year'],
    ['2027', '2028', '2026-12-31T23:00:00.000Z', '2028-12-31T23:00:00.000Z', 'year'],
  ])('%s to %s in Madrid is all of it, %s up to %s, to the %5$s', (startDate, endDate, startsAt, endsAt, precision) => {
    expect(resolve({ startDate, endDate, timeZone: 'Europe/Madrid' })).toEqual([startsAt, endsAt, precision]);
  });
});

describe('with times', () => {
  test.each([
    ['an hour', '2027-01-14', '17:00', '2027-01-14', '18:00', '2027-01-14T16:00:00.000Z', '2027-01-14T17:00:00.000Z'],
    [
      'past midnight',
      '2027-01-14',
      '22:00',
      '2027-01-15',
      '02:00',
      '2027-01-14T21:00:00.000Z',
      '2027-01-15T01:00:00.000Z',
    ],
    [
      'over a gap',
      '2027-03-28',
      '01:00',
      '2027-03-28',
      '04:00',
      '2027-03-28T00:00:00.000Z',
      '2027-03-28T02:00:00.000Z',
    ],
    [
      'over an overlap',
      '2027-10-31',
      '01:00',
      '2027-10-31',
      '04:00',
      '2027-10-30T23:00:00.000Z',
      '2027-10-31T03:00:00.000Z',
    ],
    [
      'from within a gap',
      '2027-03-28',
      '02:30',
      '2027-03-28',
      '04:00',
      '2027-03-28T01:00:00.000Z',
      '2027-03-28T02:00:00.000Z',
    ],
    [
      'up to within a gap',
      '2027-03-28',
      '01:30',
      '2027-03-28',
      '02:30',
      '2027-03-28T00:30:00.000Z',
      '2027-03-28T01:00:00.000Z',
    ],
    [
      'all of it in a gap',
      '2027-03-28',
      '02:15',
      '2027-03-28',
      '02:45',
      '2027-03-28T01:00:00.000Z',
      '2027-03-28T01:00:00.000Z',
    ],
    [
      'from a time that happens twice',
      '2027-10-31',
      '02:30',
      '2027-10-31',
      '03:30',
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T02:30:00.000Z',
    ],
    [
      'up to a time that happens twice',
      '2027-10-31',
      '01:30',
      '2027-10-31',
      '02:30',
      '2027-10-30T23:30:00.000Z',
      '2027-10-31T00:30:00.000Z',
    ],
  ])('%s in Madrid, %s %s to %s %s, is %s up to %s', (_, startDate, startTime, endDate, endTime, startsAt, endsAt) => {
    const span = { startDate, startTime, endDate, endTime, timeZone: 'Europe/Madrid' };
    expect(resolve(span)).toEqual([startsAt, endsAt, 'day']);
  });
});
