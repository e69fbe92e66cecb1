import { expect, test } from 'vitest';
import { occupiedDays, shareDay } from '../../../../src/events/lists/occupied-days.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

test.each([
  ['a day', { startDate: '2027-03-15' }, '2027-03-15', '2027-03-15'],
  ['days', { startDate: '2027-12-30', endDate: '2028-01-02' }, '2027-12-30', '2028-01-02'],
  ['an hour', { startDate: '2027-03-15', startTime: '17:00', endTime: '18:00' }, '2027-03-15', '2027-03-15'],
  [
    'an evening that ends at midnight',
    { startDate: '2027-02-28', startTime: '20:00', endDate: '2027-03-01', endTime: '00:00' },
    '2027-02-28',
    '2027-02-28',
  ],
  [
    'an evening that ends after midnight',
    { startDate: '2027-02-28', startTime: '20:00', endDate: '2027-03-01', endTime: '00:01' },
    '2027-02-28',
    '2027-03-01',
  ],
  [
    'an evening that ends at a midnight which doesn’t exist',
    { timeZone: 'Asia/Beirut', startDate: '2027-03-27', startTime: '20:00', endDate: '2027-03-28', endTime: '00:00' },
    '2027-03-27',
    '2027-03-27',
  ],
  [
    'what is far from UTC',
    { timeZone: 'Pacific/Kiritimati', startDate: '2027-03-01', startTime: '01:00', endTime: '02:00' },
    '2027-03-01',
    '2027-03-01',
  ],
  ['a month', { startDate: '2028-02' }, '2028-02-01', '2028-02-29'],
  ['a year', { startDate: '2027' }, '2027-01-01', '2027-12-31'],
])('%s is there from its first local day to its last', (_, fields, first, last) => {
  expect(occupiedDays(makeOccurrence(fields))).toEqual({ first, last });
});

test.each([
  ['2027-03-10', '2027-03-15', true],
  ['2027-03-18', '2027-03-20', true],
  ['2027-03-16', '2027-03-17', true],
  ['2027-03-01', '2027-03-31', true],
  ['2027-03-10', '2027-03-14', false],
  ['2027-03-19', '2027-03-20', false],
])('%s to %s shares a day with 15 to 18 March: %s', (first, last, expected) => {
  const span = { first: '2027-03-15', last: '2027-03-18' };
  expect(shareDay(span, { first, last })).toBe(expected);
  expect(shareDay({ first, last }, span)).toBe(expected);
});
