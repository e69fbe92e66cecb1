import { describe, expect, test } from 'vitest';
import { checkRule } from '../../../../src/event-files/schema/recurrence/check-rule.ts';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';
import { resolveEvent } from '../../../../src/events/resolve-event.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOf, tableOf } from '../report-of.ts';

/** 15 March 2027 is a Monday. */
const toFields = (rule: unknown) => ({ repeats: { rule } });

test.each([
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
  'FREQ=MONTHLY;BYDAY=3MO',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=3',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=DAILY;COUNT=3',
  'FREQ=WEEKLY;UNTIL=20271231',
  'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15;WKST=MO',
])('%s is taken', (rule) => {
  expect(reportOf(toFields(rule))).toBe('');
});

test('a rule that does not give the first day names the day that it gives', () => {
  expect(tableOf(['FREQ=WEEKLY;BYDAY=TH', 'FREQ=MONTHLY;BYDAY=1TU'], toFields)).toMatchInlineSnapshot(`
    "13:9 repeats.rule: The rule doesn't give startDate (2027-03-15, a Monday). Its first day is 2027-03-18, a Thursday: write that as startDate, or correct the rule.
    13:9 repeats.rule: The rule doesn't give startDate (2027-03-15, a Monday). Its first day is 2027-04-06, a Tuesday: write that as startDate, or correct the rule."
  `);
});

test('a rule that gives no day says so', () => {
  expect(reportOf(toFields('FREQ=DAILY;UNTIL=20270101'))).toMatchInlineSnapshot(
    `"13:9 repeats.rule: The rule doesn't give startDate (2027-03-15, a Monday). It gives no day at all."`,
  );
});

test.each([
  ['FREQ=MONTHLY;BYDAY=5SA,5TH', '2029-04-14'],
  ['FREQ=MONTHLY;BYDAY=5WE,5MO', '2027-04-20'],
])('%s, of which no weekday is in the month of %s, is refused', (rule, startDate) => {
  expect(checkRule(rule, startDate)).toMatch(/^The rule doesn't give startDate .*\. Correct one of them\.$/);
});

test('a rule has only parts that concern days', () => {
  const rules = ['RRULE:FREQ=WEEKLY', 'weekly', 'FREQ=WEEKLY;BYHOUR=9', 'freq=weekly', 'DTSTART=20270315;FREQ=DAILY'];
  expect(tableOf(rules, toFields)).toMatchInlineSnapshot(`
    "13:9 repeats.rule: Remove RRULE: and write only the rule, such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH.
    13:9 repeats.rule: "weekly" isn't supported in a rule here. Write only the rule, such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, from FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST; its first day is startDate, its exceptions go into except.
    13:9 repeats.rule: "BYHOUR" isn't supported in a rule here. Write only the rule, such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, from FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST; its first day is startDate, its exceptions go into except.
    13:9 repeats.rule: A rule is written in capital letters. Write FREQ=WEEKLY.
    13:9 repeats.rule: "DTSTART" isn't supported in a rule here. Write only the rule, such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, from FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST; its first day is startDate, its exceptions go into except."
  `);
});

test('a rule needs a frequency of at least a day', () => {
  expect(tableOf(['INTERVAL=2', 'FREQ=HOURLY', 'FREQ=weekly'], toFields)).toMatchInlineSnapshot(`
    "13:9 repeats.rule: The rule needs a FREQ of DAILY, WEEKLY, MONTHLY, YEARLY, such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH.
    13:9 repeats.rule: FREQ is "HOURLY". Write DAILY, WEEKLY, MONTHLY or YEARLY.
    13:9 repeats.rule: A rule is written in capital letters. Write FREQ=WEEKLY."
  `);
});

test('numbers are whole and positive', () => {
  const rules = ['FREQ=WEEKLY;INTERVAL=0', 'FREQ=WEEKLY;COUNT=x', 'FREQ=WEEKLY;COUNT=1.5'];
  expect(tableOf(rules, toFields)).toMatchInlineSnapshot(`
    "13:9 repeats.rule: INTERVAL is "0". Write a whole number from 1 to 99.
    13:9 repeats.rule: COUNT is "x". Write a whole number from 1 to 1000.
    13:9 repeats.rule: COUNT is "1.5". Write a whole number from 1 to 1000."
  `);
});

test('the end is a local day, or a number', () => {
  const rules = [
    'FREQ=WEEKLY;UNTIL=2027-12-31',
    'FREQ=WEEKLY;UNTIL=20271231T235959Z',
    'FREQ=DAILY;COUNT=2;UNTIL=20271231',
  ];
  expect(tableOf(rules, toFields)).toMatchInlineSnapshot(`
    "13:9 repeats.rule: UNTIL is "2027-12-31". Write the last local day, such as UNTIL=20271231, without a time.
    13:9 repeats.rule: UNTIL is "20271231T235959Z". Write the last local day, such as UNTIL=20271231, without a time.
    13:9 repeats.rule: A rule has COUNT or UNTIL, not both. Remove one of them."
  `);
});

test('a yearly event does not begin on 29 February', () => {
  expect(reportOf({ startDate: '2028-02-29', ...toFields('FREQ=YEARLY') })).toMatchInlineSnapshot(
    `"13:9 repeats.rule: Not every year has a 29 Feb. Write a day that each has. For the last day of a month once a year write FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1."`,
  );
});

test('what RFC 5545 does not know is reported', () => {
  const rules = ['FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;BYDAY=Thursday', 'FREQ=WEEKLY;WKST=XX'];
  expect(tableOf(rules, toFields)).toMatchInlineSnapshot(`
    "13:9 repeats.rule: BYDAY is "XX". Write weekdays such as TH, 2TU (the second Tuesday) or -1FR (the last Friday).
    13:9 repeats.rule: BYDAY is "Thursday". Write weekdays such as TH, 2TU (the second Tuesday) or -1FR (the last Friday).
    13:9 repeats.rule: WKST is "XX". Write a weekday such as MO."
  `);
});

describe('a rule that says nothing sensible', () => {
  test.each([
    'FREQ=MONTHLY;BYDAY=9MO',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;UNTIL=20279931',
    'FREQ=WEEKLY=DAILY',
    'FREQ=WEEKLY;FREQ=DAILY',
  ])('is reported rather than thrown or taken: %s', (rule) => {
    expect(reportOf(toFields(rule))).toContain('repeats.rule: ');
  });

  test('does not claim a day that it does not give', () => {
    expect(reportOf(toFields('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'))).not.toContain('2028-03-01');
  });

  test('does not get a limit that doesn’t exist', () => {
    expect(reportOf(toFields('FREQ=MONTHLY;BYMONTHDAY=40'))).not.toContain('must be < -31');
  });

  test.each(['', 'FREQ=WEEKLY;'])('does not mention a part without a name: "%s"', (rule) => {
    expect(reportOf(toFields(rule))).not.toContain('"" is not a part');
  });
});

test('a recurring event of which every day is excepted is reported', () => {
  const repeats = { rule: 'FREQ=WEEKLY;COUNT=1', except: ['2027-03-15'] };
  const { data } = readEventFile('2027/a', 'a.mdx', makeEventText({ repeats }));
  expect(data === undefined || resolveEvent('2027/a', data).endsAt > -Infinity).toBe(true);
});

test('parts that give other days in other programs are refused', () => {
  const rules = [
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=MONTHLY;BYMONTH=3,4',
    'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=15',
    'FREQ=MONTHLY;BYDAY=MO,2TU',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=3MO;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1',
    'FREQ=YEARLY;BYDAY=3MO',
    'FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-17',
  ];
  expect(tableOf(rules, toFields)).toMatchInlineSnapshot(`
    "13:9 repeats.rule: BYDAY goes with FREQ=WEEKLY or MONTHLY or YEARLY only. Remove it, or write that FREQ.
    13:9 repeats.rule: BYMONTH goes with FREQ=YEARLY only. Remove it, or write that FREQ.
    13:9 repeats.rule: A rule has BYDAY or BYMONTHDAY, not both. Remove one of them.
    13:9 repeats.rule: BYDAY has weekdays with and without a number. Write all of them with one, or all without.
    13:9 repeats.rule: With FREQ=WEEKLY a weekday has no number. Remove the number, or write FREQ=MONTHLY.
    13:9 repeats.rule: BYSETPOS counts days of BYDAY, which are weekdays without a number. Write both, such as BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 for the last working day.
    13:9 repeats.rule: The rule doesn't give startDate (2027-03-15), which is number 3 of the days that BYDAY gives in its month. Correct one of them.
    13:9 repeats.rule: With FREQ=YEARLY a day needs its month. Add BYMONTH, such as BYMONTH=3.
    13:9 repeats.rule: Not every year has a 30 Feb. Write a day that each has. For the last day of a month once a year write FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1.
    13:9 repeats.rule: With FREQ=YEARLY a day of the month is from 1 to 31. For the last day of a month once a year write FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1."
  `);
});

test('a slip in the writing is reported as such', () => {
  const rules = [
    '',
    'FREQ=WEEKLY;',
    'FREQ=WEEKLY; COUNT=2',
    'FREQ=WEEKLY=DAILY',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=MONTHLY;BYMONTHDAY=40',
    'FREQ=WEEKLY;UNTIL=20279931',
  ];
  expect(tableOf(rules, toFields)).toMatchInlineSnapshot(`
    "13:9 repeats.rule: The rule is empty. Write one, such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH.
    13:9 repeats.rule: There is an extra semicolon. Remove it.
    13:9 repeats.rule: The rule contains spaces. Remove them.
    13:9 repeats.rule: "FREQ=WEEKLY=DAILY" isn't a part of a rule. Write a name and a value, such as FREQ=WEEKLY.
    13:9 repeats.rule: FREQ appears twice. Keep one.
    13:9 repeats.rule: BYMONTHDAY is "40". Write 1 to 31, or -1 to -31.
    13:9 repeats.rule: UNTIL is "20279931". Write the last local day, such as UNTIL=20271231, without a time."
  `);
});
