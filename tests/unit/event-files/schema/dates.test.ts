import { describe, expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';
import { reportOf, reportOfText, tableOf } from '../report-of.ts';

const URL = 'https://example.org/x';
const withStart = (value: string) => makeEventText().replace('2027-03-15', value);

describe('startDate', () => {
  test.each([
    ['2027-03-15', '2027-03-15'],
    ['"2027-03-15"', '2027-03-15'],
    ['2027-03', '2027-03'],
    ['2027', '2027'],
    ['"2027"', '2027'],
    ['2028-02-29', '2028-02-29'],
  ])('written %s stays text', (written, data) => {
    expect(readEventFile('2027/a', 'a.mdx', withStart(written)).data?.startDate).toBe(data);
  });

  test('with a time of day in it gets the fix', () => {
    const values = ['2027-03-15T09:00', '2027-03-15T09:00:00+01:00', '2027-03-15T09:00Z'];
    expect(values.map((value) => reportOfText(withStart(value))).join('\n')).toMatchInlineSnapshot(`
      "4:12 startDate: "2027-03-15T09:00" contains a time. Write only the date (2027-03-15); times go into startTime and endTime, such as 09:00.
      4:12 startDate: "2027-03-15T09:00:00+01:00" contains a time. Write only the date (2027-03-15); times go into startTime and endTime, such as 09:00.
      4:12 startDate: "2027-03-15T09:00Z" contains a time. Write only the date (2027-03-15); times go into startTime and endTime, such as 09:00."
    `);
  });

  test('with a time after a space gets the same fix', () => {
    expect(reportOfText(withStart('2027-03-15 09:00'))).toContain('times go into startTime and endTime');
  });

  test('that the calendar does not have is refused', () => {
    expect(tableOf(['2027-02-29', '2027-13-01'], (startDate) => ({ startDate }))).toMatchInlineSnapshot(`
      "4:12 startDate: "2027-02-29" doesn't exist in the calendar. Check the date, and write it like 2027-03-15.
      4:12 startDate: "2027-13-01" doesn't exist in the calendar. Check the date, and write it like 2027-03-15."
    `);
  });

  test('in another notation gets an example', () => {
    const values = ['15.03.2027', '2027/03/15', 'March 15, 2027', '2027-3-5', '2027-13', 'TBD', ''];
    expect(tableOf(values, (startDate) => ({ startDate }))).toMatchInlineSnapshot(`
      "4:12 startDate: "15.03.2027" isn't a date. Write 2027-03-15.
      4:12 startDate: "2027/03/15" isn't a date. Write 2027-03-15.
      4:12 startDate: "March 15, 2027" isn't a date. Write 2027-03-15.
      4:12 startDate: "2027-3-5" isn't a date. Write 2027-03-05.
      4:12 startDate: "2027-13" isn't a date. Write year-month-day, such as 2027-03-15; while only the month or year is announced, 2027-03 or 2027.
      4:12 startDate: "TBD" says nothing. While only the month or year is announced, write 2027-03 or 2027.
      4:12 startDate: "" isn't a date. Write year-month-day, such as 2027-03-15; while only the month or year is announced, 2027-03 or 2027."
    `);
  });

  test.each(['0x7EB', '0o3753', '2.027e3', '2027.0'])(
    'is not the number %s, which only looks like a year to YAML',
    (value) => {
      expect(reportOfText(withStart(value))).not.toBe('');
    },
  );

  test.each(['0000', '0000-01-01', '9999', '9999-12-31'])('is not in the year of %s', (startDate) => {
    expect(reportOf({ startDate })).not.toBe('');
  });
});

describe('other days', () => {
  test('are written to the day', () => {
    const fields = {
      cfp: { url: URL, closes: '2027-01' },
      registration: { url: URL, opens: 'soon', closes: '2027-02-30' },
      banner: { from: '1 March' },
    };
    expect(reportOf(fields)).toMatchInlineSnapshot(`
      "17:10 registration.opens: "soon" isn't a date. Write year-month-day, such as 2027-03-15.
      18:11 registration.closes: "2027-02-30" doesn't exist in the calendar. Check the date, and write it like 2027-03-15.
      14:11 cfp.closes: "2027-01" isn't a date. Write year-month-day, such as 2027-03-15.
      20:9 banner.from: "1 March" isn't a date. Write year-month-day, such as 2027-03-15."
    `);
  });

  test('a last day for proposals with a time in it is answered with closesTime', () => {
    expect(reportOf({ cfp: { url: URL, closes: '2027-01-31T23:59' } })).toContain('closesTime');
  });

  test.each([
    ['registration', { registration: { url: URL, closes: '2027-01-31T23:59' } }],
    ['the banner', { banner: { from: '2027-01-31T23:59' } }],
  ])('a day of %s with a time in it does not mention fields that do not help', (_, fields) => {
    const report = reportOf(fields);
    expect(report).toContain('contains a time');
    expect(report).not.toContain('startTime');
  });

  test('a year alone is not cured by quotes', () => {
    expect(reportOf({ cfp: { url: URL, closes: 2027 } })).not.toContain('quotes');
  });
});

describe('times of day', () => {
  test.each(['00:00', '09:30', '23:59'])('%s needs no quotes', (time) => {
    const text = makeEventText({ endDate: '2027-03-16' }).replace(
      '---\n\n',
      `startTime: ${time}\nendTime: 10:00\n---\n\n`,
    );
    expect(readEventFile('2027/a', 'a.mdx', text).data?.startTime).toBe(time);
  });

  test('that no clock shows are refused', () => {
    const toFields = (startTime: unknown) => ({ startTime, endTime: '23:00' });
    const values = ['25:00', '24:00', '9:30', '17:60', '17:00:00', '5pm', '17:00Z', '17:00+01:00'];
    expect(tableOf(values, toFields)).toMatchInlineSnapshot(`
      "12:12 startTime: "25:00" isn't a time. Write hours and minutes from 00:00 to 23:59, such as 09:30.
      12:12 startTime: "24:00" isn't a time. Write 23:59; or 00:00, with the next day as the date.
      12:12 startTime: "9:30" isn't a time. Write 09:30.
      12:12 startTime: "17:60" isn't a time. Write hours and minutes from 00:00 to 23:59, such as 09:30.
      12:12 startTime: "17:00:00" isn't a time. Write 17:00.
      12:12 startTime: "5pm" isn't a time. Write 17:00.
      12:12 startTime: "17:00Z" contains a UTC offset. Write only the local time, such as 09:30; the zone is in timeZone.
      12:12 startTime: "17:00+01:00" contains a UTC offset. Write only the local time, such as 09:30; the zone is in timeZone."
    `);
  });

  test('an hour alone is not cured by quotes', () => {
    expect(reportOf({ startTime: 17, endTime: '18:00' })).not.toContain('quotes');
  });
});

test('a local date and time has neither offset nor seconds', () => {
  const toFields = (startsAt: unknown) => ({
    sessions: [{ title: 'A talk', kind: 'talk', startsAt, endsAt: '2027-03-15T12:00' }],
  });
  const values = ['2027-03-15T11:00+01:00', '2027-03-15T11:00Z', '2027-03-15T11:00:00', '2027-03-15 11:00', '11:00'];
  expect(tableOf(values, toFields)).toMatchInlineSnapshot(`
    "15:15 sessions[0].startsAt: "2027-03-15T11:00+01:00" contains a UTC offset. Write only the venue's local time, such as 2027-03-15T11:00; the zone is the event's.
    15:15 sessions[0].startsAt: "2027-03-15T11:00Z" contains a UTC offset. Write only the venue's local time, such as 2027-03-15T11:00; the zone is the event's.
    15:15 sessions[0].startsAt: "2027-03-15T11:00:00" isn't a local date and time. Write 2027-03-15T11:00.
    15:15 sessions[0].startsAt: "2027-03-15 11:00" isn't a local date and time. Write 2027-03-15T11:00.
    15:15 sessions[0].startsAt: "11:00" isn't a local date and time. Write it like 2027-03-15T09:30, without seconds or offset."
  `);
});

describe('the day that a file was added', () => {
  test.each(['2026-11-22', '2026-11-22T14:30:00Z', '2026-11-22T14:30:00.500Z'])('may be %s', (added) => {
    expect(reportOf({ added })).toBe('');
  });

  test('is nothing else', () => {
    const values = ['yesterday', '2026-11', '2026-11-22T14:30', '2026-11-22T14:30+01:00', '2026-13-01T10:00:00Z'];
    expect(tableOf(values, (added) => ({ added }))).toMatchInlineSnapshot(`
      "11:8 added: "yesterday" is neither a day (2026-11-22) nor an instant in UTC (2026-11-22T14:30:00Z).
      11:8 added: "2026-11" is neither a day (2026-11-22) nor an instant in UTC (2026-11-22T14:30:00Z).
      11:8 added: "2026-11-22T14:30" is neither a day (2026-11-22) nor an instant in UTC (2026-11-22T14:30:00Z).
      11:8 added: "2026-11-22T14:30+01:00" is neither a day (2026-11-22) nor an instant in UTC (2026-11-22T14:30:00Z).
      11:8 added: "2026-13-01T10:00:00Z" is neither a day (2026-11-22) nor an instant in UTC (2026-11-22T14:30:00Z)."
    `);
  });

  test('as an instant is not after a change on the same day', () => {
    expect(reportOf({ added: '2026-11-22T14:30:00Z', updated: '2026-11-22' })).toBe('');
  });
});

test('a year that is a slip is reported with those that aren’t dates', () => {
  const fields = { startDate: '0027-03-15', added: '2206-11-22', cfp: { url: URL, closes: '1989-12-31' } };
  expect(reportOf(fields)).toMatchInlineSnapshot(`
    "4:12 startDate: "0027-03-15" isn't between the years 1990 and 2100. Correct the year.
    14:11 cfp.closes: "1989-12-31" isn't between the years 1990 and 2100. Correct the year.
    11:8 added: "2206-11-22" isn't between the years 1990 and 2100. Correct the year."
  `);
  expect(reportOf({ startDate: '1990-01-01', added: '1990-01-01' })).toBe('');
});

test('a day with a time in it is reported with where the time goes', () => {
  const fields = {
    cfp: { url: URL, closes: '2027-01-31 23:59' },
    banner: { from: '2027-01-31T23:59' },
    repeats: { rule: 'FREQ=DAILY', changes: [{ date: '2027-03-15', startDate: '2027-03-16T10:00' }] },
  };
  expect(reportOf(fields)).toMatchInlineSnapshot(`
    "14:11 cfp.closes: "2027-01-31 23:59" contains a time. Write only the date (2027-01-31); the time goes into closesTime, such as 23:59.
    21:18 repeats.changes[0].startDate: "2027-03-16T10:00" contains a time. Write only the date (2027-03-16); times go into startTime and endTime, such as 10:00.
    16:9 banner.from: "2027-01-31T23:59" contains a time. Write only the date (2027-01-31)."
  `);
});
