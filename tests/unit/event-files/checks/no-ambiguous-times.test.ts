import { expect, test } from 'vitest';
import { noAmbiguousTimes } from '../../../../src/event-files/checks/no-ambiguous-times.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

/** A recurring event on Sunday nights in Madrid, where clocks go back on 31 October 2027 and 29 October 2028, from 03:00 to 02:00. */
const NIGHTS = { startDate: '2027-10-03', startTime: '02:30', endTime: '04:00' };
const rule = 'FREQ=WEEKLY';

const reportOf = (fields: Record<string, unknown>) => reportOfCheck(noAmbiguousTimes, [makeEventFile(fields)]);

test('the first occurrence of a recurring event at a time that happens twice is reported', () => {
  expect(reportOf({ ...NIGHTS, repeats: { rule } })).toMatchInlineSnapshot(
    `"2027/a-test-event.mdx:12:12 warning startTime: 02:30 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used."`,
  );
});

test('so is one that only ends at such a time, on the day on which it ends', () => {
  const fields = { startDate: '2027-10-02', endDate: '2027-10-03', startTime: '23:00', endTime: '02:15' };
  expect(reportOf({ ...fields, repeats: { rule } })).toMatchInlineSnapshot(
    `"2027/a-test-event.mdx:14:10 warning endTime: 02:15 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used."`,
  );
});

test('an occurrence that does not take place isn’t reported, and the next is reported', () => {
  expect(reportOf({ ...NIGHTS, repeats: { rule, except: ['2027-10-31'] } })).toContain('2028-10-29');
  const cancelled = { date: '2027-10-31', status: 'cancelled' };
  expect(reportOf({ ...NIGHTS, repeats: { rule: `${rule};COUNT=9`, changes: [cancelled] } })).toBe('');
});

test('a changed occurrence is reported where it is changed', () => {
  const series = { ...NIGHTS, startTime: '17:00', endTime: '18:00' };
  const changes = [{ date: '2027-10-31', startTime: '02:00', endTime: '03:00' }];
  expect(reportOf({ ...series, repeats: { rule, changes } })).toMatchInlineSnapshot(
    `"2027/a-test-event.mdx:18:18 warning repeats.changes[0].startTime: 02:00 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used."`,
  );
  expect(
    reportOf({
      ...NIGHTS,
      repeats: { rule: `${rule};COUNT=9`, changes: [{ date: '2027-10-31', startDate: '2027-11-01' }] },
    }),
  ).toBe('');
});

test('a recurring event by day, without times, or in a zone without summer time has none', () => {
  expect(reportOf({ ...NIGHTS, startTime: '17:00', endTime: '18:00', repeats: { rule } })).toBe('');
  expect(reportOf({ startDate: '2027-10-03', repeats: { rule } })).toBe('');
  expect(reportOf({ ...NIGHTS, timeZone: 'Asia/Kolkata', repeats: { rule } })).toBe('');
});
