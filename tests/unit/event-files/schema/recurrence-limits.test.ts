import { expect, test } from 'vitest';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';
import { resolveEvent } from '../../../../src/events/resolve-event.ts';
import { addDays } from '../../../../src/events/dates/local-date.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOf } from '../report-of.ts';

/** Without limits each of these takes from seconds to for ever. */
test.each([
  ['an exception in a far year', { rule: 'FREQ=DAILY', except: ['9999-12-31'] }],
  ['an exception after ten years', { rule: 'FREQ=DAILY', except: ['2099-12-31'] }],
  ['a change after ten years', { rule: 'FREQ=DAILY', changes: [{ date: '2099-12-31', status: 'cancelled' }] }],
  ['a move to after ten years', { rule: 'FREQ=DAILY', changes: [{ date: '2027-03-15', startDate: '2099-12-31' }] }],
  ['very many occurrences', { rule: 'FREQ=DAILY;COUNT=100000' }],
  ['a far end', { rule: 'FREQ=DAILY;UNTIL=20991231' }],
  ['days that never come', { rule: 'FREQ=DAILY;INTERVAL=7;BYDAY=TU' }],
  ['a month that never comes', { rule: 'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31' }],
])('%s is refused', (_, repeats) => {
  expect(reportOf({ repeats })).toContain('repeats.');
});

test('a thousand occurrences are resolved', () => {
  const { data } = readEventFile('2027/a', 'a.mdx', makeEventText({ repeats: { rule: 'FREQ=DAILY;COUNT=1000' } }));
  const event = data && resolveEvent('2027/a', data);
  expect(event && new Date(event.endsAt).toISOString()).toBe('2029-12-08T23:00:00.000Z');
});

test('thousands of exceptions are checked', () => {
  const except = Array.from({ length: 3600 }, (_, index) => addDays('2027-03-15', index));
  expect(reportOf({ repeats: { rule: 'FREQ=DAILY', except } })).toBe('');
});

test('what is beyond the limits is reported with them', () => {
  const values = [
    { rule: 'FREQ=DAILY;COUNT=1001' },
    { rule: 'FREQ=DAILY;UNTIL=20370316' },
    { rule: 'FREQ=DAILY', except: ['2037-03-16', '2101-01-01'] },
  ];
  expect(values.map((repeats) => reportOf({ repeats })).join('\n')).toMatchInlineSnapshot(`
    "13:9 repeats.rule: COUNT is "1001". Write a whole number from 1 to 1000.
    13:9 repeats.rule: UNTIL is more than ten years after startDate. Write an earlier day; to repeat without an end, remove UNTIL.
    16:7 repeats.except[1]: "2101-01-01" isn't between the years 1990 and 2100. Correct the year."
  `);
  expect(reportOf({ repeats: { rule: 'FREQ=DAILY;UNTIL=20370315', except: ['2037-03-15'] } })).toBe('');
});

test('a recurring event of which every day is excepted is refused', () => {
  const repeats = { rule: 'FREQ=WEEKLY;COUNT=2', except: ['2027-03-15', '2027-03-22'] };
  expect(reportOf({ repeats })).toMatchInlineSnapshot(
    `"15:5 repeats.except: Every day of the rule is excluded, so nothing takes place. Remove one."`,
  );
  expect(reportOf({ repeats: { ...repeats, rule: 'FREQ=WEEKLY;COUNT=3' } })).toBe('');
});
