import { describe, expect, test } from 'vitest';
import { formatCountdown } from '../../../../src/events/dates/format-for-reader.ts';
import { at } from '../instants.ts';

/** The end of 31 January anywhere on Earth: noon in UTC. */
const CLOSES = '2027-02-01T12:00:00Z';
const format = (now: string, zone = 'UTC', locale = 'en-GB') => formatCountdown(at(CLOSES), at(now), zone, locale);

describe('what is left is never said to be more than it is', () => {
  test.each([
    ['2027-01-10T12:00:00Z', 'in 22 days'],
    ['2027-01-30T00:00:00Z', 'in 2 days'],
    ['2027-01-30T23:59:59Z', 'in 2 days'],
    ['2027-01-31T00:00:00Z', 'tomorrow'],
    ['2027-01-31T23:59:59Z', 'tomorrow'],
    ['2027-02-01T00:00:00Z', 'today'],
    ['2027-02-01T00:00:01Z', 'in 11 hours'],
    ['2027-02-01T06:59:00Z', 'in 5 hours'],
    ['2027-02-01T11:00:00Z', 'in 1 hour'],
    ['2027-02-01T11:00:01Z', 'in 59 minutes'],
    ['2027-02-01T11:40:00Z', 'in 20 minutes'],
    ['2027-02-01T11:58:59Z', 'in 1 minute'],
    ['2027-02-01T11:59:30Z', 'this minute'],
  ])('at %s', (now, expected) => {
    expect(format(now)).toBe(expected);
  });
});

test('days are those of the reader’s calendar', () => {
  expect(format('2027-01-30T23:00:00Z', 'Asia/Tokyo')).toBe('tomorrow');
  expect(format('2027-01-30T23:00:00Z', 'America/New_York')).toBe('in 2 days');
});

test('a deadline at midnight belongs to the day that ends there', () => {
  expect(formatCountdown(at('2027-02-01T00:00:00Z'), at('2027-01-31T03:00:00Z'), 'UTC', 'en-GB')).toBe('today');
});

test('the words are of the language', () => {
  expect(format('2027-01-10T12:00:00Z', 'UTC', 'de')).toBe('in 22 Tagen');
});
