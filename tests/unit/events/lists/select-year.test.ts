import { expect, test } from 'vitest';
import { selectYear } from '../../../../src/events/lists/events-by-year.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { at } from '../instants.ts';

const EVENTS = [
  makeEvent({ title: 'Zebra', startDate: '2027-03-15' }),
  makeEvent({ title: 'Apple', startDate: '2027-03-15' }),
  makeEvent({ title: 'Series', startDate: '2027-01-07', repeats: { rule: 'FREQ=MONTHLY;COUNT=6' } }),
];

test.each([
  ['before the year', '2026-11-22T00:00:00Z', ['Series 2027-01-07', 'Apple 2027-03-15', 'Zebra 2027-03-15']],
  ['in spring', '2027-03-20T00:00:00Z', ['Apple 2027-03-15', 'Zebra 2027-03-15', 'Series 2027-04-07']],
  ['after the year', '2028-01-01T00:00:00Z', ['Apple 2027-03-15', 'Zebra 2027-03-15', 'Series 2027-06-07']],
])('%s every event is there once, in order of start, then title', (_, now, expected) => {
  const selected = selectYear(EVENTS, '2027', at(now));
  expect(selected.map(({ event, startDate }) => `${event.data.title} ${startDate}`)).toEqual(expected);
});

test('a recurring event is in each of its years by a date of that year', () => {
  const series = makeEvent({ startDate: '2026-11-05', repeats: { rule: 'FREQ=MONTHLY;COUNT=6' } });
  const startsIn = (year: string, now: string) => selectYear([series], year, at(now)).map(({ startDate }) => startDate);
  expect(startsIn('2026', '2027-02-01T00:00:00Z')).toEqual(['2026-12-05']);
  expect(startsIn('2027', '2027-02-01T00:00:00Z')).toEqual(['2027-02-05']);
  expect(startsIn('2028', '2027-02-01T00:00:00Z')).toEqual([]);
});

test('a year without events has none', () => {
  expect(selectYear([], '2027', 0)).toEqual([]);
});
