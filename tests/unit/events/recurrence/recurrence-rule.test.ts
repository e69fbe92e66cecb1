import { describe, expect, test } from 'vitest';
import { generateDays, parseRecurrenceRule } from '../../../../src/events/recurrence/recurrence-rule.ts';

const NOTHING_ELSE = { byDay: [], byMonthDay: [], bySetPosition: [], byMonth: [] };

describe('a rule is read', () => {
  test.each([
    ['FREQ=DAILY', { frequency: 'DAILY', interval: 1, isEndless: true }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', { frequency: 'WEEKLY', interval: 2, isEndless: true, byDay: ['TH'] }],
    ['FREQ=WEEKLY;COUNT=6', { frequency: 'WEEKLY', interval: 1, isEndless: false }],
    ['FREQ=WEEKLY;UNTIL=20271231', { frequency: 'WEEKLY', interval: 1, isEndless: false }],
    ['FREQ=MONTHLY;BYDAY=2TU,-1FR', { frequency: 'MONTHLY', interval: 1, isEndless: true, byDay: ['2TU', '-1FR'] }],
    ['FREQ=MONTHLY;BYMONTHDAY=1,-1', { frequency: 'MONTHLY', interval: 1, isEndless: true, byMonthDay: [1, -1] }],
    [
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1',
      { frequency: 'MONTHLY', interval: 1, isEndless: true, byDay: ['TU'], bySetPosition: [1] },
    ],
    ['FREQ=YEARLY;BYMONTH=3,9', { frequency: 'YEARLY', interval: 1, isEndless: true, byMonth: [3, 9] }],
  ])('%s', (rule, expected) => {
    expect(parseRecurrenceRule(rule)).toEqual({ ...NOTHING_ELSE, ...expected });
  });
});

test.each(['', 'every Thursday', 'INTERVAL=2', 'FREQ=OFTEN', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;UNTIL=soon'])(
  '"%s" is no rule, which is an error',
  (rule) => {
    expect(() => parseRecurrenceRule(rule)).toThrow();
  },
);

describe('the days of a rule', () => {
  test.each([
    [
      'every second Thursday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      '2027-01-07',
      ['2027-01-07', '2027-01-21', '2027-02-04'],
    ],
    ['the weekday of the first day', 'FREQ=WEEKLY', '2027-01-07', ['2027-01-07', '2027-01-14', '2027-01-21']],
    ['two days a week', 'FREQ=WEEKLY;BYDAY=MO,WE', '2027-01-04', ['2027-01-04', '2027-01-06', '2027-01-11']],
    [
      'a week from Sunday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU',
      '2027-01-03',
      ['2027-01-03', '2027-01-04', '2027-01-17'],
    ],
    ['the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU', '2027-01-12', ['2027-01-12', '2027-02-09', '2027-03-09']],
    ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2027-01-29', ['2027-01-29', '2027-02-26', '2027-03-26']],
    [
      'the last weekday',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2027-01-29',
      ['2027-01-29', '2027-02-26', '2027-03-31'],
    ],
    ['the 31st, where there is one', 'FREQ=MONTHLY', '2027-01-31', ['2027-01-31', '2027-03-31', '2027-05-31']],
    [
      'the last day of the month',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      '2027-01-31',
      ['2027-01-31', '2027-02-28', '2027-03-31'],
    ],
    ['every year', 'FREQ=YEARLY', '2027-12-31', ['2027-12-31', '2028-12-31', '2029-12-31']],
    ['days over a change of clocks', 'FREQ=DAILY', '2027-03-27', ['2027-03-27', '2027-03-28', '2027-03-29']],
    ['a leap day', 'FREQ=DAILY', '2028-02-28', ['2028-02-28', '2028-02-29', '2028-03-01']],
  ])('%s: %s from %s', (_, rule, startDate, days) => {
    expect([...generateDays(rule, startDate).take(3)]).toEqual(days);
  });

  test.each([
    ['COUNT', 'FREQ=DAILY;COUNT=2', ['2027-01-07', '2027-01-08']],
    ['a COUNT of one', 'FREQ=DAILY;COUNT=1', ['2027-01-07']],
    ['UNTIL, its day included', 'FREQ=DAILY;UNTIL=20270109', ['2027-01-07', '2027-01-08', '2027-01-09']],
    ['UNTIL between two days', 'FREQ=WEEKLY;UNTIL=20270120', ['2027-01-07', '2027-01-14']],
    ['UNTIL on the first day', 'FREQ=WEEKLY;UNTIL=20270107', ['2027-01-07']],
    ['UNTIL before the first day', 'FREQ=WEEKLY;UNTIL=20270106', []],
  ])('end with %s', (_, rule, days) => {
    expect([...generateDays(rule, '2027-01-07')]).toEqual(days);
  });

  test('of an endless rule go on', () => {
    expect([...generateDays('FREQ=DAILY', '2027-01-01').drop(3653).take(1)]).toEqual(['2037-01-01']);
  });
});
