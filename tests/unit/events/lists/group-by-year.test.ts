import { expect, test } from 'vitest';
import { groupByYear } from '../../../../src/events/lists/events-by-year.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const idsByYear = (...events: Parameters<typeof groupByYear>[0]) =>
  Object.fromEntries([...groupByYear(events)].map(([year, ofYear]) => [year, ofYear.map(({ id }) => id)]));

test('the latest year comes first', () => {
  const events = ['2025-05-01', '2027-05-01', '2026-05-01'].map((startDate) => makeEvent({ startDate }));
  expect([...groupByYear(events).keys()]).toEqual(['2027', '2026', '2025']);
});

test('an event over New Year is in the year of its start', () => {
  const event = makeEvent({ id: '2026/new-year', startDate: '2026-12-30', endDate: '2027-01-02' });
  expect(idsByYear(event)).toEqual({ 2026: ['2026/new-year'] });
});

test('a recurring event is in each of its years', () => {
  const series = makeEvent({ id: '2025/series', startDate: '2025-11-05', repeats: { rule: 'FREQ=MONTHLY;COUNT=16' } });
  expect(idsByYear(series)).toEqual({ 2027: ['2025/series'], 2026: ['2025/series'], 2025: ['2025/series'] });
});

test('a recurring event without end goes as far as other events do', () => {
  const series = makeEvent({ id: '2025/series', startDate: '2025-11-05', repeats: { rule: 'FREQ=MONTHLY' } });
  const last = makeEvent({ id: '2026/last', startDate: '2026-05-01' });
  expect(idsByYear(series, last)).toEqual({ 2026: ['2025/series', '2026/last'], 2025: ['2025/series'] });
  expect(idsByYear(series)).toEqual({ 2025: ['2025/series'] });
});

test('without events there are no years', () => {
  expect(idsByYear()).toEqual({});
});
