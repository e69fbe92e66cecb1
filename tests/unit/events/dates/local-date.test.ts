import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  firstDayOf,
  isLocalDate,
  isLocalDateTime,
  isLocalTime,
  lastDayOf,
  precisionOf,
  toDayNumber,
} from '../../../../src/events/dates/local-date.ts';

const DAY = 86_400_000;

// Without this the runs under other zones could all be in the same one, and nobody would see it.
test('the process is in the zone that this run is meant for', () => {
  const instant = new Date(Date.UTC(2027, 6, 15, 12));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(instant.toLocaleString('en-GB')).toBe(
    instant.toLocaleString('en-GB', { timeZone: process.env.TZ ?? timeZone }),
  );
});

describe('a local date', () => {
  test.each(['2027-03-15', '2028-02-29', '2000-02-29', '2027-12-31', '1999-01-01'])('%s is one', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  test.each([
    '2027-02-29',
    '1900-02-29',
    '2027-02-30',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-5',
    '27-01-05',
    '2027-03',
    '2027',
    '20270315',
    '2027-074',
    '2027-W11-1',
    '2027/03/15',
    '15 March 2027',
    '2027-03-15T00:00',
    ' 2027-03-15',
    '2027-03-15\n',
    '',
  ])('%j isn’t', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });
});

describe('a local time', () => {
  test.each(['00:00', '09:30', '19:59', '23:59'])('%s is one', (text) => {
    expect(isLocalTime(text)).toBe(true);
  });

  test.each(['24:00', '23:60', '9:30', '09:30:00', '0930', '09:30Z', '09:30+01:00', '5 pm', '09:30\n', ''])(
    '%j isn’t',
    (text) => {
      expect(isLocalTime(text)).toBe(false);
    },
  );
});

describe('a local date and time', () => {
  test.each(['2027-03-15T09:30', '2028-02-29T00:00'])('%s is one', (text) => {
    expect(isLocalDateTime(text)).toBe(true);
  });

  test.each([
    '2027-03-15',
    '2027-03-15 09:30',
    '2027-03-15T',
    'T09:30',
    '2027-02-30T09:30',
    '2027-03-15T24:00',
    '2027-03-15T09:30Z',
    '2027-03-15T09:30T10:00',
    '',
  ])('%j isn’t', (text) => {
    expect(isLocalDateTime(text)).toBe(false);
  });
});

test.each([
  ['2027-03-15', 'day'],
  ['2027-03', 'month'],
  ['2027-12', 'month'],
  ['2027', 'year'],
  ['2027-13', undefined],
  ['2027-00', undefined],
  ['2027-3', undefined],
  ['2027-02-30', undefined],
  ['27', undefined],
  ['20270', undefined],
  ['', undefined],
])('%j is known to the %s', (text, precision) => {
  expect(precisionOf(text)).toBe(precision);
});

describe('days are counted as the calendar has them, in every zone that the process may be in', () => {
  test.each([
    ['2027-03-15', 0, '2027-03-15'],
    ['2027-03-15', 1, '2027-03-16'],
    ['2027-03-15', -15, '2027-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-03-13', 2, '2027-03-15'],
    ['2027-11-06', 2, '2027-11-08'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2027-01-01', 365, '2028-01-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    // Adding zero makes −0 plain 0, which toBe distinguishes.
    expect(daysBetween(date, expected) + 0).toBe(days);
    expect(daysBetween(expected, date) + 0).toBe(0 - days);
    expect(toDayNumber(expected) - toDayNumber(date)).toBe(days * DAY);
  });
});

test('the number of a day is its midnight in UTC', () => {
  expect([toDayNumber('1970-01-01'), toDayNumber('2027-03-15')]).toEqual([0, Date.UTC(2027, 2, 15)]);
});

test('to what is no day nothing can be added', () => {
  expect(() => addDays('2027-02-30', 1)).toThrow(RangeError);
});

test.each([
  ['2027-03-15', '2027-03-15', '2027-03-15'],
  ['2027-03', '2027-03-01', '2027-03-31'],
  ['2027-02', '2027-02-01', '2027-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2027-12', '2027-12-01', '2027-12-31'],
  ['2027', '2027-01-01', '2027-12-31'],
])('%s is from %s to %s', (date, first, last) => {
  expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});
