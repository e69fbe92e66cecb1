import { expect, test } from 'vitest';
import { selectYear } from '../../../src/events/select-year';
import { makeEvent } from '../../fixtures/make-event';
import { at } from './instants';

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
  const selected = selectYear(EVENTS, at(now));
  expect(selected.map(({ event, startDate }) => `${event.data.title} ${startDate}`)).toEqual(expected);
});

test('a year without events has none', () => {
  expect(selectYear([], 0)).toEqual([]);
});
