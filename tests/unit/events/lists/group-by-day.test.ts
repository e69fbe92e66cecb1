import { expect, test } from 'vitest';
import { groupByDay } from '../../../../src/events/lists/occupied-days.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

const MARCH = { first: '2027-03-01', last: '2027-03-31' };

test('each day has what is on it and which of its days that is; days without anything are left out', () => {
  const occurrences = [
    makeOccurrence({ title: 'Out of February', startDate: '2027-02-27', endDate: '2027-03-01' }),
    makeOccurrence({ title: 'Three days', startDate: '2027-03-15', endDate: '2027-03-17' }),
    makeOccurrence({ title: 'One day', startDate: '2027-03-16' }),
    makeOccurrence({ title: 'Into April', startDate: '2027-03-31', endDate: '2027-04-01' }),
  ];
  const days = groupByDay(occurrences, MARCH).map(({ date, entries }) => [
    date,
    ...entries.map(({ occurrence, day, days }) => `${occurrence.event.data.title} ${String(day)}/${String(days)}`),
  ]);
  expect(days).toEqual([
    ['2027-03-01', 'Out of February 3/3'],
    ['2027-03-15', 'Three days 1/3'],
    ['2027-03-16', 'Three days 2/3', 'One day 1/1'],
    ['2027-03-17', 'Three days 3/3'],
    ['2027-03-31', 'Into April 1/2'],
  ]);
});

test('days are in their order, whatever order the occurrences are in', () => {
  const occurrences = ['2027-03-20', '2027-03-02'].map((startDate) => makeOccurrence({ startDate }));
  expect(groupByDay(occurrences, MARCH).map(({ date }) => date)).toEqual(['2027-03-02', '2027-03-20']);
});
