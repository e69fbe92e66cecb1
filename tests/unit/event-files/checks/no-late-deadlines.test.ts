import { expect, test } from 'vitest';
import { noLateDeadlines } from '../../../../src/event-files/checks/no-late-deadlines.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

const reportOf = (closes: string, fields: Record<string, unknown> = {}) =>
  reportOfCheck(noLateDeadlines, [
    makeEventFile({ endDate: '2027-03-18', cfp: { url: 'https://example.org/cfp', closes }, ...fields }),
  ]);

test('a CFP that closes the day before is taken', () => {
  expect(reportOf('2027-03-14')).toBe('');
});

test('a CFP that is open on the first day, or later, is questioned', () => {
  expect(`${reportOf('2027-03-15')}\n${reportOf('2027-03-18')}`).toMatchInlineSnapshot(`
    "2027/a-test-event.mdx:15:11 warning cfp.closes: The call for proposals is open until 2027-03-15, but the event starts on 2027-03-15. Check when it closes.
    2027/a-test-event.mdx:15:11 warning cfp.closes: The call for proposals is open until 2027-03-18, but the event starts on 2027-03-15. Check when it closes."
  `);
});

test('a CFP that closes after the end is an error already, which is reported once', () => {
  expect(reportOf('2027-03-19')).toBe('');
});

test('nothing is said while only the month is known, nor of a recurring event', () => {
  expect(reportOf('2027-03-15', { startDate: '2027-03', endDate: undefined })).toBe('');
  expect(reportOf('2027-03-20', { repeats: { rule: 'FREQ=MONTHLY;COUNT=5' }, endDate: undefined })).toBe('');
});

test('an event without a call has nothing to close', () => {
  expect(reportOfCheck(noLateDeadlines, [makeEventFile()])).toBe('');
});
