import { describe, expect, test } from 'vitest';
import {
  firstWeekday,
  monthAt,
  monthOf,
  nextMonth,
  previousMonth,
  weeksOfMonth,
  type Weekday,
} from '../../../../src/events/dates/month.ts';
import { at } from '../instants.ts';

const [MONDAY, SATURDAY, SUNDAY] = [1, 6, 7] as const;

test.each([
  ['2027-03', '2027-04'],
  ['2027-12', '2028-01'],
  ['2028-02', '2028-03'],
  ['1999-12', '2000-01'],
])('after %s comes %s', (month, next) => {
  expect(nextMonth(month)).toBe(next);
  expect(previousMonth(next)).toBe(month);
});

test.each([
  ['2027-02-28T23:59:59.999Z', '2027-02'],
  ['2027-03-01T00:00:00Z', '2027-03'],
  ['2026-12-31T23:59:59Z', '2026-12'],
])('at %s it is %s, whatever zone the process is in', (instant, month) => {
  expect(monthAt(at(instant))).toBe(month);
});

test('a day lies in its month', () => {
  expect(monthOf('2028-02-29')).toBe('2028-02');
});

test.each([
  ['en-GB', MONDAY],
  ['de-DE', MONDAY],
  ['en-US', SUNDAY],
  ['ar-EG', SATURDAY],
])('in %s weeks begin on day %i', (locale, expected) => {
  expect(firstWeekday(locale)).toBe(expected);
});

describe('the weeks of a month', () => {
  test.each<[string, Weekday, string, string, number]>([
    ['2027-03', MONDAY, '2027-03-01', '2027-04-04', 5],
    ['2027-03', SUNDAY, '2027-02-28', '2027-04-03', 5],
    ['2027-03', SATURDAY, '2027-02-27', '2027-04-02', 5],
    ['2027-02', MONDAY, '2027-02-01', '2027-02-28', 4],
    ['2028-02', MONDAY, '2028-01-31', '2028-03-05', 5],
    ['2026-11', MONDAY, '2026-10-26', '2026-12-06', 6],
    ['2026-11', SUNDAY, '2026-11-01', '2026-12-05', 5],
    ['2027-01', MONDAY, '2026-12-28', '2027-01-31', 5],
    ['1969-12', MONDAY, '1969-12-01', '1970-01-04', 5],
  ])('of %s, beginning on day %i, are from %s to %s', (month, weekStart, first, last, count) => {
    const weeks = weeksOfMonth(month, weekStart);
    expect(weeks).toHaveLength(count);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([first, last]);
  });
});
