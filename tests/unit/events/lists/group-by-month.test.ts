import { expect, test } from 'vitest';
import { groupByMonth } from '../../../../src/events/lists/group-occurrences.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

test('occurrences are in the month of their start, the months in order, a year without months after them', () => {
  const dates = ['2027', '2026-12-31', '2027-01-01', '2027-01', '2027-11-30', '2028-02-01', '2027-01-31'];
  const groups = groupByMonth(dates.map((startDate) => makeOccurrence({ startDate })));
  expect(groups.map(({ month, occurrences }) => [month, occurrences.map(({ startDate }) => startDate)])).toEqual([
    ['2026-12', ['2026-12-31']],
    ['2027-01', ['2027-01-01', '2027-01', '2027-01-31']],
    ['2027-11', ['2027-11-30']],
    ['2027', ['2027']],
    ['2028-02', ['2028-02-01']],
  ]);
});

test('nothing makes no groups', () => {
  expect(groupByMonth([])).toEqual([]);
});

test('an occurrence that goes over a month’s end is in the month of its start alone', () => {
  const groups = groupByMonth([makeOccurrence({ startDate: '2026-12-30', endDate: '2027-01-02' })]);
  expect(groups.map(({ month }) => month)).toEqual(['2026-12']);
});

test('occurrences of a month keep their order', () => {
  const some = ['2027-01-31', '2027-01-01'].map((startDate) => makeOccurrence({ startDate }));
  expect(groupByMonth(some)).toEqual([{ month: '2027-01', occurrences: some }]);
});
