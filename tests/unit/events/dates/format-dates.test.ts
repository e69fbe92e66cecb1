import { describe, expect, test } from 'vitest';
import type { EventData } from '../../../../src/events/event-data.ts';
import {
  formatDate,
  formatDates,
  formatMonth,
  formatTime,
  formatWeekday,
  writeDates,
} from '../../../../src/events/dates/format-dates.ts';
import { selectOccurrences } from '../../../../src/events/lists/select-occurrences.ts';
import { makeEvent, makeOccurrence } from '../../../fixtures/make-event.ts';
import { iso } from '../instants.ts';

type Dates = Partial<Pick<EventData, 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'timeZone'>>;

/** American times have a narrow no-break space before AM and PM, which looks like any other here. */
const format = (dates: Dates, locale = 'en-GB') => formatDates(makeOccurrence(dates), locale).replaceAll('\u202f', ' ');

const CASES: Record<string, Dates> = {
  day: { startDate: '2027-03-15' },
  sameDay: { startDate: '2027-03-15', endDate: '2027-03-15' },
  days: { startDate: '2027-03-15', endDate: '2027-03-18' },
  months: { startDate: '2027-01-30', endDate: '2027-02-02' },
  years: { startDate: '2026-12-30', endDate: '2027-01-02' },
  month: { startDate: '2027-03' },
  twoMonths: { startDate: '2027-03', endDate: '2027-04' },
  monthsOfTwoYears: { startDate: '2026-12', endDate: '2027-01' },
  year: { startDate: '2027' },
  twoYears: { startDate: '2027', endDate: '2028' },
  hour: { startDate: '2027-01-14', startTime: '17:00', endTime: '18:00' },
  toMidnight: { startDate: '2027-01-14', endDate: '2027-01-15', startTime: '23:00', endTime: '00:00' },
  night: { startDate: '2027-01-14', endDate: '2027-01-15', startTime: '22:00', endTime: '02:00' },
  clockChange: { startDate: '2027-03-28', startTime: '01:00', endTime: '04:00' },
  clockChangeInTheNight: { startDate: '2027-10-30', endDate: '2027-10-31', startTime: '22:00', endTime: '04:00' },
};

describe.each([
  [
    'en-GB',
    {
      day: '15 March 2027',
      sameDay: '15 March 2027',
      days: '15–18 March 2027',
      months: '30 Jan – 2 Feb 2027',
      years: '30 Dec 2026 – 2 Jan 2027',
      month: 'March 2027',
      twoMonths: 'March – April 2027',
      monthsOfTwoYears: 'December 2026 – January 2027',
      year: '2027',
      twoYears: '2027 – 2028',
      hour: '14 January 2027, 17:00–18:00 CET',
      toMidnight: '14 Jan 2027, 23:00 – 15 Jan 2027, 00:00 CET',
      night: '14 Jan 2027, 22:00 – 15 Jan 2027, 02:00 CET',
      clockChange: '28 March 2027, 01:00 CET – 04:00 CEST',
      clockChangeInTheNight: '30 Oct 2027, 22:00 CEST – 31 Oct 2027, 04:00 CET',
    },
  ],
  [
    'en-US',
    {
      day: 'March 15, 2027',
      sameDay: 'March 15, 2027',
      days: 'March 15–18, 2027',
      months: 'Jan 30 – Feb 2, 2027',
      years: 'Dec 30, 2026 – Jan 2, 2027',
      month: 'March 2027',
      twoMonths: 'March – April 2027',
      monthsOfTwoYears: 'December 2026 – January 2027',
      year: '2027',
      twoYears: '2027 – 2028',
      hour: 'January 14, 2027, 5:00 PM–6:00 PM CET',
      toMidnight: 'Jan 14, 2027, 11:00 PM – Jan 15, 2027, 12:00 AM CET',
      night: 'Jan 14, 2027, 10:00 PM – Jan 15, 2027, 2:00 AM CET',
      clockChange: 'March 28, 2027, 1:00 AM CET – 4:00 AM CEST',
      clockChangeInTheNight: 'Oct 30, 2027, 10:00 PM CEST – Oct 31, 2027, 4:00 AM CET',
    },
  ],
  [
    'de-DE',
    {
      day: '15. März 2027',
      sameDay: '15. März 2027',
      days: '15.–18. März 2027',
      months: '30. Jan. – 2. Feb. 2027',
      years: '30. Dez. 2026 – 2. Jan. 2027',
      month: 'März 2027',
      twoMonths: 'März – April 2027',
      monthsOfTwoYears: 'Dezember 2026 – Januar 2027',
      year: '2027',
      twoYears: '2027 – 2028',
      hour: '14. Januar 2027, 17:00–18:00 MEZ',
      toMidnight: '14. Jan. 2027, 23:00 – 15. Jan. 2027, 00:00 MEZ',
      night: '14. Jan. 2027, 22:00 – 15. Jan. 2027, 02:00 MEZ',
      clockChange: '28. März 2027, 01:00 MEZ – 04:00 MESZ',
      clockChangeInTheNight: '30. Okt. 2027, 22:00 MESZ – 31. Okt. 2027, 04:00 MEZ',
    },
  ],
])('in %s', (locale, texts) => {
  test.each(Object.entries(texts))('%s: %s', (name, text) => {
    expect(format(CASES[name] ?? {}, locale)).toBe(text);
  });
});

test.each([
  ['Pacific/Kiritimati', '15–18 March 2027'],
  ['Etc/GMT+12', '15–18 March 2027'],
])('days in %s are the days of the file', (timeZone, text) => {
  expect(format({ startDate: '2027-03-15', endDate: '2027-03-18', timeZone })).toBe(text);
});

describe('for programs', () => {
  test.each<[string, Dates, [string, string | undefined]]>([
    ['a day', { startDate: '2027-03-15' }, ['2027-03-15', undefined]],
    ['days', { startDate: '2027-03-15', endDate: '2027-03-18' }, ['2027-03-15', '2027-03-18']],
    ['a month', { startDate: '2027-03' }, ['2027-03', undefined]],
    ['years', { startDate: '2027', endDate: '2028' }, ['2027', '2028']],
    ['an hour', CASES.hour ?? {}, ['2027-01-14T17:00+01:00', '2027-01-14T18:00+01:00']],
    ['a night', CASES.night ?? {}, ['2027-01-14T22:00+01:00', '2027-01-15T02:00+01:00']],
    ['a change of clocks', CASES.clockChange ?? {}, ['2027-03-28T01:00+01:00', '2027-03-28T04:00+02:00']],
    [
      'a time that happens twice',
      { startDate: '2027-10-31', startTime: '02:30', endTime: '03:30' },
      ['2027-10-31T02:30+02:00', '2027-10-31T03:30+01:00'],
    ],
    [
      'three quarters of an hour',
      { ...CASES.hour, timeZone: 'Asia/Kathmandu' },
      ['2027-01-14T17:00+05:45', '2027-01-14T18:00+05:45'],
    ],
    [
      'west of Greenwich',
      { ...CASES.hour, timeZone: 'Pacific/Honolulu' },
      ['2027-01-14T17:00-10:00', '2027-01-14T18:00-10:00'],
    ],
  ])('%s', (_, dates, expected) => {
    const { start, end } = writeDates(makeOccurrence(dates), 'en-GB');
    expect([start.dateTime, end?.dateTime]).toEqual(expected);
  });

  test.each([
    ['begins in the hour that clocks jump over', '02:30', '04:00'],
    ['ends in the hour that clocks jump over', '01:30', '02:30'],
  ])('an occurrence that %s has its instants', (_, startTime, endTime) => {
    const event = makeEvent({ startDate: '2027-03-21', startTime, endTime, repeats: { rule: 'FREQ=WEEKLY;COUNT=2' } });
    const occurrence = selectOccurrences(event, { from: -Infinity, to: Infinity })[1] ?? makeOccurrence();
    const { start, end } = writeDates(occurrence, 'en-GB');
    expect([start, end].map((time) => iso(Date.parse(time?.dateTime ?? '')))).toEqual([
      iso(occurrence.startsAt),
      iso(occurrence.endsAt),
    ]);
  });
});

test('what is written is in parts, which together are the line of text', () => {
  expect(writeDates(makeOccurrence(CASES.hour), 'en-GB')).toEqual({
    start: { text: '14 January 2027, 17:00', dateTime: '2027-01-14T17:00+01:00' },
    separator: '–',
    end: { text: '18:00', dateTime: '2027-01-14T18:00+01:00' },
    zone: 'CET',
  });
  expect(writeDates(makeOccurrence(CASES.day), 'en-GB')).toEqual({
    start: { text: '15 March 2027', dateTime: '2027-03-15' },
    separator: '',
    zone: '',
  });
});

test.each([
  ['formatDate', formatDate('2028-02-29', 'day', 'en-GB'), '29 February 2028'],
  ['formatDate to the month', formatDate('2027-12', 'month', 'de-DE'), 'Dezember 2027'],
  ['formatDate to the year', formatDate('2027', 'year', 'en-US'), '2027'],
  ['formatMonth', formatMonth('2027-03-31', 'en-GB'), 'Mar'],
  ['formatMonth of a month', formatMonth('2027-12', 'de-DE'), 'Dez'],
  ['formatWeekday', formatWeekday('2027-03-15', 'en-GB'), 'Monday'],
  ['formatWeekday, short', formatWeekday('2027-03-14', 'de-DE', 'short'), 'So'],
  ['formatTime', formatTime('2027-03-15T00:05', 'en-GB'), '00:05'],
  ['formatTime in a gap of somewhere', formatTime('2027-03-28T02:30', 'en-GB'), '02:30'],
])('%s writes %s', (_, text, expected) => {
  expect(text).toBe(expected);
});
