import { describe, expect, test } from 'vitest';
import { readJsonLd } from './read-fixture.ts';

const WEEKLY = {
  '@type': 'Schedule',
  startDate: '2027-01-14',
  startTime: '17:00:00',
  endTime: '18:30:00',
  repeatFrequency: 'P1W',
  byDay: 'https://schema.org/Thursday',
  scheduleTimezone: 'Europe/Madrid',
};

const readSeries = (schedule: Record<string, unknown>, event: Record<string, unknown> = {}) =>
  readJsonLd({ '@type': 'EventSeries', eventSchedule: { ...WEEKLY, ...schedule }, ...event });

test('a series with a schedule repeats by it', () => {
  const { fields, remarks } = readSeries({
    endDate: '2027-04-01',
    exceptDate: ['2027-01-28', '2027-02-04T17:00:00+01:00'],
  });
  expect(fields).toEqual({
    title: 'A talk',
    startDate: '2027-01-14',
    startTime: '17:00',
    endTime: '18:30',
    timeZone: 'Europe/Madrid',
    repeats: { rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270401', except: ['2027-01-28', '2027-02-04'] },
  });
  expect(remarks).toEqual([]);
});

describe('how often', () => {
  test.each([
    [{ repeatFrequency: 'P2W' }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    [{ repeatFrequency: 'Weekly', byDay: 'Thursday' }, 'FREQ=WEEKLY;BYDAY=TH'],
    [{ byDay: ['http://schema.org/Tuesday', { '@id': 'schema:Thursday' }] }, 'FREQ=WEEKLY;BYDAY=TU,TH'],
    [{ byDay: undefined }, 'FREQ=WEEKLY'],
    [{ repeatFrequency: 'P1D', repeatCount: 3 }, 'FREQ=DAILY;COUNT=3'],
    [{ repeatFrequency: 'P1M', byDay: '2TH' }, 'FREQ=MONTHLY;BYDAY=2TH'],
    [{ repeatFrequency: 'P1M', byMonthWeek: 2 }, 'FREQ=MONTHLY;BYDAY=2TH'],
    [{ repeatFrequency: 'P1M', byDay: undefined, byMonthDay: [14] }, 'FREQ=MONTHLY;BYMONTHDAY=14'],
    [{ repeatFrequency: 'P1Y', byDay: undefined, byMonth: 1, byMonthDay: 14 }, 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=14'],
  ])('%j', (schedule, rule) => {
    expect(readSeries(schedule).fields.repeats).toEqual({ rule });
  });
});

test('a schedule that begins between its days begins on the first, which is reported', () => {
  const { fields, remarks } = readSeries({ startDate: '2027-01-11' });
  expect(fields.startDate).toBe('2027-01-14');
  expect(remarks).toEqual(['Its schedule begins on 2027-01-11, and gives 2027-01-14 as its first day.']);
});

test.each([
  ['by its duration', { endTime: undefined, duration: 'PT90M' }, { startTime: '17:00', endTime: '18:30' }],
  ['after midnight', { startTime: '23:00', endTime: '01:00' }, { endDate: '2027-01-15', endTime: '01:00' }],
  ['of whole days', { startTime: undefined, endTime: undefined }, { startDate: '2027-01-14' }],
])('a schedule ends %s', (_, schedule, fields) => {
  expect(readSeries(schedule).fields).toMatchObject(fields);
});

test('the dates of the series are not those of its first event', () => {
  const { fields } = readSeries({ startDate: undefined }, { startDate: '2027-01-14', endDate: '2027-12-16' });
  expect(fields.endDate).toBeUndefined();
  expect(fields.repeats).toEqual({ rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20271216' });
});

test('a schedule in UTC is converted to the zone of its place', () => {
  const location = { address: { addressLocality: 'San Francisco', addressCountry: 'US' } };
  const { fields } = readSeries(
    { scheduleTimezone: undefined, startTime: '02:00:00Z', endTime: '03:00:00Z' },
    { location },
  );
  expect(fields).toMatchObject({
    ...{ startDate: '2027-01-13', startTime: '18:00', endTime: '19:00', timeZone: 'America/Los_Angeles' },
    repeats: { rule: 'FREQ=WEEKLY;BYDAY=WE' },
  });
});

test('what cannot be read is reported, and costs nothing else', () => {
  const { fields, remarks } = readSeries({ repeatFrequency: 'now and then' }, { startDate: '2027-01-14' });
  expect(fields).toEqual({ title: 'A talk', startDate: '2027-01-14' });
  expect(remarks).toEqual(["How it repeats (eventSchedule) can't be read, and was left out."]);
});
