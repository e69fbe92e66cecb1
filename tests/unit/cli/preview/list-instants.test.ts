import { expect, test } from 'vitest';
import { formatInstant, listInstants } from '../../../../src/cli/preview/list-instants.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

test.each([
  ['2027-11-18T09:00:00Z', 'Europe/Lisbon', 'Thu, 18 Nov 2027, 09:00 WET'],
  ['2027-03-14T23:00:00Z', 'Europe/Madrid', 'Mon, 15 Mar 2027, 00:00 CET'],
  ['2027-03-28T00:59:59Z', 'Europe/Madrid', 'Sun, 28 Mar 2027, 01:59 CET'],
  ['2027-03-28T01:00:00Z', 'Europe/Madrid', 'Sun, 28 Mar 2027, 03:00 CEST'],
  ['2027-11-07T08:30:00Z', 'America/Los_Angeles', 'Sun, 7 Nov 2027, 01:30 PDT'],
  ['2027-11-07T09:30:00Z', 'America/Los_Angeles', 'Sun, 7 Nov 2027, 01:30 PST'],
  ['2027-03-14T18:30:00Z', 'Asia/Kolkata', 'Mon, 15 Mar 2027, 00:00 IST'],
  ['2027-03-14T18:30:00Z', 'UTC', 'Sun, 14 Mar 2027, 18:30 UTC'],
])('%s in %s is %s', (instant, timeZone, text) => {
  expect(formatInstant(Date.parse(instant), timeZone)).toBe(text);
});

test('whole days end with the first moment after them, and each zone is told once', () => {
  expect(listInstants(makeOccurrence({ endDate: '2027-03-16' }), ['UTC', 'Europe/Madrid', 'UTC'])).toEqual([
    { timeZone: 'UTC', begins: 'Sun, 14 Mar 2027, 23:00 UTC', over: 'Tue, 16 Mar 2027, 23:00 UTC' },
    { timeZone: 'Europe/Madrid', begins: 'Mon, 15 Mar 2027, 00:00 CET', over: 'Wed, 17 Mar 2027, 00:00 CET' },
  ]);
});

test('what is known by its month only has no instants', () => {
  expect(listInstants(makeOccurrence({ startDate: '2027-03' }), ['UTC'])).toEqual([]);
});
