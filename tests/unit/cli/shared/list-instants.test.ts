import { expect, test } from 'vitest';
import { formatEnd, formatInstant, listInstants } from '../../../../src/cli/shared/list-instants.ts';
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

test('whole days last until the end of the last one where it ends with them, and each zone is listed once', () => {
  expect(listInstants(makeOccurrence({ endDate: '2027-03-16' }), ['UTC', 'Europe/Madrid', 'UTC'])).toEqual([
    { timeZone: 'UTC', begins: 'Sun, 14 Mar 2027, 23:00 UTC', over: 'Tue, 16 Mar 2027, 23:00 UTC' },
    { timeZone: 'Europe/Madrid', begins: 'Mon, 15 Mar 2027, 00:00 CET', over: 'the end of Tue, 16 Mar 2027 CET' },
  ]);
});

test.each([
  [
    'the day after it begins at one, as clocks go forward',
    { startDate: '2027-04-29', timeZone: 'Africa/Cairo' },
    'Thu, 29 Apr 2027 EET',
  ],
  ['it is the day on which clocks go back', { startDate: '2027-10-31' }, 'Sun, 31 Oct 2027 CET'],
])('a whole day has its end on that day also if %s', (_, dates, end) => {
  const occurrence = makeOccurrence({ endDate: dates.startDate, ...dates });
  expect(formatEnd(occurrence, occurrence.timeZone)).toBe(`the end of ${end}`);
});

test('an end that a clock shows is shown by the clock, at midnight too', () => {
  const occurrence = makeOccurrence({ endDate: '2027-03-16', startTime: '20:00', endTime: '00:00' });
  expect(formatEnd(occurrence, 'Europe/Madrid')).toBe('Tue, 16 Mar 2027, 00:00 CET');
});

test('what is known by its month only has no instants', () => {
  expect(listInstants(makeOccurrence({ startDate: '2027-03' }), ['UTC'])).toEqual([]);
});
