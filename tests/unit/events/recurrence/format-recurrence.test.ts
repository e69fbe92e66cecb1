import { describe, expect, test } from 'vitest';
import { isRecurring } from '../../../../src/events/recurrence/expand-recurrence.ts';
import { formatRecurrence, type RecurrenceWords } from '../../../../src/events/recurrence/format-recurrence.ts';
import { en } from '../../../../src/strings/en.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

function format(
  rule: string,
  startDate = '2027-01-07',
  words: RecurrenceWords = en.recurrence,
  locale = 'en-GB',
): string {
  const event = makeEvent({ startDate, repeats: { rule } });
  if (!isRecurring(event)) throw new Error('The event isn’t recurring.');
  return formatRecurrence(event, words, locale);
}

describe('in English', () => {
  test.each([
    ['FREQ=DAILY', 'every day'],
    ['FREQ=DAILY;INTERVAL=2', 'every second day'],
    ['FREQ=DAILY;INTERVAL=3', 'every 3 days'],
    ['FREQ=DAILY;COUNT=5', 'every day'],
    ['FREQ=WEEKLY', 'every Thursday'],
    ['FREQ=WEEKLY;UNTIL=20271231', 'every Thursday'],
    ['FREQ=WEEKLY;INTERVAL=2', 'every second Thursday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'every second Thursday'],
    ['FREQ=WEEKLY;INTERVAL=3', 'every 3 weeks on Thursday'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'every Tuesday and Thursday'],
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'every Monday, Wednesday, and Friday'],
    ['FREQ=WEEKLY;INTERVAL=4;BYDAY=MO,SU', 'every 4 weeks on Monday and Sunday'],
    ['FREQ=MONTHLY', 'on day 7 of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=7', 'on day 7 of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=7,21', 'on day 7 and 21 of every month'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1TH', 'on the first Thursday of every second month'],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=TH;BYSETPOS=1', 'on the first Thursday of every 3 months'],
    ['FREQ=YEARLY', 'every year'],
    ['FREQ=YEARLY;INTERVAL=2', 'every second year'],
  ])('%s is %s', (rule, expected) => {
    expect(format(rule)).toBe(expected);
  });

  test.each([
    ['1TU', '2027-01-05', 'first'],
    ['2TU', '2027-01-12', 'second'],
    ['3TU', '2027-01-19', 'third'],
    ['4TU', '2027-01-26', 'fourth'],
    ['5SU', '2027-01-31', 'fifth'],
    ['-1TU', '2027-01-26', 'last'],
  ])('the %s from %s is the %s of the month', (code, startDate, ordinal) => {
    const weekday = code.endsWith('SU') ? 'Sunday' : 'Tuesday';
    expect(format(`FREQ=MONTHLY;BYDAY=${code}`, startDate)).toBe(`on the ${ordinal} ${weekday} of every month`);
  });

  test.each([
    ['FREQ=MONTHLY;BYDAY=TH', 'every Thursday of a month'],
    ['FREQ=MONTHLY;BYDAY=1TH,3TH', 'two Thursdays a month'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5', 'the fifth weekday'],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1,3', 'the first and third Thursday'],
    ['FREQ=MONTHLY;BYDAY=TH;BYMONTHDAY=7', 'Thursday the 7th'],
    ['FREQ=WEEKLY;BYDAY=TH;BYMONTH=1,2', 'Thursdays in winter'],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=1TH', 'the first Thursday of January'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'weekdays'],
  ])('%s (%s) has no words of its own', (rule) => {
    expect(format(rule)).toBe('several times');
  });

  test.each([
    ['FREQ=MONTHLY;BYDAY=-2FR', '2027-01-22'],
    ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-2', '2027-01-22'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31'],
  ])('%s, which counts from the end, is not said with a negative number', (rule, startDate) => {
    expect(format(rule, startDate)).not.toMatch(/[-−]\d/);
  });
});

test('the weekdays are in the language, the words come from it', () => {
  const german: RecurrenceWords = {
    ...en.recurrence,
    weekly: (interval, weekdays) => `alle ${String(interval)} Wochen: ${weekdays.join(' & ')}`,
    monthlyByWeekday: (interval, nth, weekday) => [interval, nth, weekday].join(' '),
    monthlyByDay: (interval, days) => [interval, ...days].join(' '),
  };
  expect([
    format('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', '2027-01-07', german, 'de-DE'),
    format('FREQ=MONTHLY;BYDAY=-1SU', '2027-01-31', german, 'de-DE'),
    format('FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,15', '2027-01-01', german, 'de-DE'),
  ]).toEqual(['alle 2 Wochen: Dienstag & Donnerstag', '1 -1 Sonntag', '2 1 15']);
});
