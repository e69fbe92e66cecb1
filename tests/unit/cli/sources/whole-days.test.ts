import { expect, test } from 'vitest';
import { readCalendar, readJsonLd } from './read-fixture.ts';

const FOUR_DAYS = { startDate: '2027-03-15', endDate: '2027-03-18' };

test.each([
  ['in a zone', ['DTSTART;TZID=Europe/Madrid:20270315T000000', 'DTEND;TZID=Europe/Madrid:20270319T000000'], FOUR_DAYS],
  ['without one', ['DTSTART:20270315T000000', 'DTEND:20270319T000000'], FOUR_DAYS],
  ['in UTC', ['DTSTART:20270315T000000Z', 'DTEND:20270319T000000Z'], FOUR_DAYS],
  ['by a duration', ['DTSTART;TZID=Europe/Madrid:20270315T000000', 'DURATION:P4D'], FOUR_DAYS],
  ['to a minute before', ['DTSTART:20270315T000000', 'DTEND:20270318T235900'], FOUR_DAYS],
  ['to a second before', ['DTSTART:20270315T000000', 'DTEND:20270318T235959'], FOUR_DAYS],
  ['of one day', ['DTSTART:20270315T000000', 'DTEND:20270316T000000'], { startDate: '2027-03-15' }],
  [
    'on the clocks of its place',
    ['DTSTART:20270314T230000Z', 'DTEND:20270318T230000Z', 'LOCATION:Madrid\\, Spain'],
    FOUR_DAYS,
  ],
])('what is timed from midnight to midnight %s is of whole days, which is reported', (_, lines, dates) => {
  const { fields, remarks } = readCalendar(lines);
  const { title, timeZone, location, ...found } = fields;
  expect(found).toEqual(dates);
  expect([title, timeZone, location]).toHaveLength(3);
  expect(remarks).toContainEqual(expect.stringContaining('timed from midnight to midnight'));
});

test.each([
  ['DTSTART:20270315T000000', 'DTEND:20270315T020000'],
  ['DTSTART:20270315T000000', 'DTEND:20270316T060000'],
  ['DTSTART:20270315T220000', 'DTEND:20270316T000000'],
])('%s and %s are times', (...lines) => {
  expect(readCalendar(lines).fields.endTime).toBeDefined();
});

test('in JSON-LD they are whole days as well', () => {
  const { fields } = readJsonLd({ startDate: '2027-03-15T00:00:00+01:00', endDate: '2027-03-18T23:59:59+01:00' });
  expect(fields).toEqual({ title: 'A talk', ...FOUR_DAYS });
});
