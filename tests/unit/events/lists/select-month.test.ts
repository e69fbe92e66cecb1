import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../../src/events/community-event.ts';
import {
  closestMonth,
  indexByMonth,
  selectBusyMonth,
  selectDays,
  selectMonth,
  selectMonthWeeks,
  selectUndated,
} from '../../../../src/events/lists/month-index.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const EVENTS = [
  makeEvent({ title: 'Over New Year', startDate: '2026-12-30', endDate: '2027-01-02' }),
  makeEvent({ title: 'Zebra', startDate: '2027-03-15', endDate: '2027-03-18' }),
  makeEvent({ title: 'Apple', startDate: '2027-03-15' }),
  makeEvent({ title: 'First day', startDate: '2027-03-01', timeZone: 'Pacific/Kiritimati' }),
  makeEvent({ title: 'Last day', startDate: '2027-03-31', timeZone: 'Etc/GMT+12' }),
  makeEvent({
    title: 'To midnight',
    startDate: '2027-03-31',
    startTime: '20:00',
    endDate: '2027-04-01',
    endTime: '00:00',
  }),
  makeEvent({
    title: 'Series',
    startDate: '2027-03-11',
    repeats: {
      rule: 'FREQ=WEEKLY;COUNT=4',
      except: ['2027-03-18'],
      changes: [{ date: '2027-03-11', startDate: '2027-02-25', endDate: '2027-02-25' }],
    },
  }),
  makeEvent({ title: 'Endless', startDate: '2027-05-03', repeats: { rule: 'FREQ=MONTHLY' } }),
  makeEvent({ title: 'Some day', startDate: '2027-06' }),
];
const INDEX = indexByMonth(EVENTS);
const name = ({ event, startDate }: Occurrence) => `${event.data.title} ${startDate}`;

describe('months', () => {
  test('reach from the first event’s to the last’s, with all between; a recurring event without end makes them no more', () => {
    const months = ['2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06'];
    expect([...INDEX.keys()]).toEqual(months);
  });

  test('reach as far as a recurring event that ends', () => {
    const series = makeEvent({ startDate: '2027-11-04', repeats: { rule: 'FREQ=MONTHLY;COUNT=4' } });
    expect([...indexByMonth([series]).keys()]).toEqual(['2027-11', '2027-12', '2028-01', '2028-02']);
  });

  test('of a recurring event without end alone are its first', () => {
    const series = makeEvent({ startDate: '2027-11-04', repeats: { rule: 'FREQ=MONTHLY' } });
    expect([...indexByMonth([series]).keys()]).toEqual(['2027-11']);
  });

  test('are none without events', () => {
    expect(indexByMonth([]).size).toBe(0);
    expect(closestMonth(new Map(), '2027-03')).toBeUndefined();
  });

  test.each([
    ['2020-01', '2026-12'],
    ['2026-11', '2026-12'],
    ['2027-02', '2027-02'],
    ['2027-07', '2027-06'],
    ['2031-01', '2027-06'],
  ])('close to %s: %s', (month, closest) => {
    expect(closestMonth(INDEX, month)).toBe(closest);
  });
});

test.each([
  ['2026-12', ['Over New Year 2026-12-30']],
  ['2027-01', ['Over New Year 2026-12-30']],
  ['2027-02', ['Series 2027-02-25']],
  [
    '2027-03',
    [
      'First day 2027-03-01',
      'Apple 2027-03-15',
      'Zebra 2027-03-15',
      'Series 2027-03-25',
      'Last day 2027-03-31',
      'To midnight 2027-03-31',
    ],
  ],
  ['2027-04', ['Series 2027-04-01']],
  ['2027-05', ['Endless 2027-05-03']],
  ['2027-06', ['Endless 2027-06-03']],
  ['2027-07', []],
])('in %s take place, in order of start, then title: %j', (month, expected) => {
  expect(selectMonth(INDEX, month).map(name)).toEqual(expected);
});

test('an event on days of two months is there once', () => {
  const shown = selectDays(INDEX, { first: '2026-12-28', last: '2027-01-31' });
  expect(shown.map(name)).toEqual(['Over New Year 2026-12-30']);
});

test.each([
  [1, ['Into the month 2027-01-31'], ['Into the month 2027-01-31']],
  [7, ['Into the month 2027-01-31'], ['Into the month 2027-01-31', 'In its last week 2027-03-05']],
] as const)('weeks that begin on day %i reach into other months', (weekStart, ofMonth, ofWeeks) => {
  const index = indexByMonth([
    makeEvent({ title: 'Into the month', startDate: '2027-01-31', endDate: '2027-02-01' }),
    makeEvent({ title: 'In its last week', startDate: '2027-03-05' }),
  ]);
  const selected = selectMonthWeeks(index, '2027-02', weekStart);
  expect(selected.ofMonth.map(name)).toEqual(ofMonth);
  expect(selected.ofWeeks.map(name)).toEqual(ofWeeks);
});

test('a recurring event without end goes on after the last month', () => {
  const shown = selectDays(INDEX, { first: '2027-06-28', last: '2027-07-04' });
  expect(shown.map(name)).toEqual(['Endless 2027-07-03']);
});

test('what has no days yet is listed apart, in its month or in all of its year', () => {
  const year = makeEvent({ title: 'Some month', startDate: '2027' });
  const index = indexByMonth([...EVENTS, year]);
  expect(selectUndated(index, '2027-06').map(name)).toEqual(['Some day 2027-06', 'Some month 2027']);
  expect(selectUndated(index, '2027-12').map(name)).toEqual(['Some month 2027']);
  expect(selectMonth(index, '2027-12').map(name)).toEqual(['Endless 2027-12-03']);
});

describe('the closest month in which anything takes place', () => {
  const index = indexByMonth([
    makeEvent({ startDate: '2027-01-10' }),
    makeEvent({ startDate: '2027-03' }),
    makeEvent({ startDate: '2027-06-10' }),
  ]);

  test.each([
    ['2027-03', '2027-01', '2027-06'],
    ['2027-01', undefined, '2027-06'],
    ['2027-06', '2027-01', undefined],
  ])('to %s is %s before and %s after', (month, before, after) => {
    expect(selectBusyMonth(index, month, 'before')).toBe(before);
    expect(selectBusyMonth(index, month, 'after')).toBe(after);
  });
});
