import { expect, test } from 'vitest';
import { listRepeatedHours } from '../../../../src/events/dates/zone-transitions.ts';

const hoursIn = (timeZone: string, firstDay = '2027-01-01', lastDay = '2027-12-31') =>
  listRepeatedHours(timeZone, firstDay, lastDay).map(({ from, to }) => `${from} to ${to}`);

test.each([
  ['Europe/Madrid', '2027-10-31T02:00 to 2027-10-31T03:00'],
  ['America/New_York', '2027-11-07T01:00 to 2027-11-07T02:00'],
  ['America/Havana', '2027-11-07T00:00 to 2027-11-07T01:00'],
  ['Australia/Lord_Howe', '2027-04-04T01:30 to 2027-04-04T02:00'],
  // Over midnight.
  ['America/Asuncion', undefined],
  ['Asia/Beirut', '2027-10-30T23:00 to 2027-10-31T00:00'],
])('clocks go back in %s', (timeZone, hours) => {
  expect(hoursIn(timeZone)).toEqual(hours === undefined ? [] : [hours]);
});

test('the first and the last day count', () => {
  expect(hoursIn('Europe/Madrid', '2027-10-31', '2027-10-31')).toHaveLength(1);
});

test('a zone without summer time has none', () => {
  expect(hoursIn('Asia/Kolkata', '2020-01-01', '2030-01-01')).toEqual([]);
});
