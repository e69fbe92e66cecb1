import { expect, test } from 'vitest';
import { readCalendar } from './read-fixture.ts';

const TIMES = ['DTSTART;TZID=Europe/Berlin:20270304T180000', 'DTEND;TZID=Europe/Berlin:20270304T190000'];
const PLACE = String.raw`LOCATION:Hall\, Berlin\, Germany`;
const WRITTEN = (count: number) =>
  `It takes place on ${String(count)} days that it lists (RDATE), which were written as a rule.`;
const left = (days: string) => `It takes place on further days as well (RDATE: ${days}), which were left out.`;

test.each([
  ['every week', 'TZID=Europe/Berlin:20270311T180000,20270318T180000', 'FREQ=WEEKLY;COUNT=3', undefined, 3],
  [
    'every second week',
    'TZID=Europe/Berlin:20270401T180000,20270318T180000',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=3',
    undefined,
    3,
  ],
  [
    'as instants',
    'VALUE=DATE-TIME:20270311T170000Z,20270401T160000Z',
    'FREQ=WEEKLY;COUNT=5',
    ['2027-03-18', '2027-03-25'],
    3,
  ],
  ['as periods', 'VALUE=PERIOD:20270311T170000Z/PT1H', 'FREQ=WEEKLY;COUNT=2', undefined, 2],
  ['on days in a row', 'TZID=Europe/Berlin:20270305T180000,20270306T180000', 'FREQ=DAILY;COUNT=3', undefined, 3],
])('days without a rule, %s, are written as one', (_, rdate, rule, except, count) => {
  const { fields, remarks } = readCalendar([...TIMES, `RDATE;${rdate}`, PLACE]);
  expect(fields).toMatchObject({ startDate: '2027-03-04', startTime: '18:00' });
  expect(fields.repeats).toEqual({ rule, ...(except !== undefined && { except }) });
  expect(remarks).toEqual([WRITTEN(count)]);
});

test('whole days are as well, and the start that is listed again is one day', () => {
  const { fields, remarks } = readCalendar([
    'DTSTART;VALUE=DATE:20270304',
    'RDATE;VALUE=DATE:20270304,20270311',
    PLACE,
  ]);
  expect(fields.repeats).toEqual({ rule: 'FREQ=WEEKLY;COUNT=2' });
  expect(remarks).toEqual([WRITTEN(2)]);
});

test.each([
  ['irregular', 'RDATE;TZID=Europe/Berlin:20270305T180000,20270701T180000', '2027-03-05, 2027-07-01'],
  ['at another time', 'RDATE;TZID=Europe/Berlin:20270311T190000', '2027-03-11'],
  ['before the start', 'RDATE;TZID=Europe/Berlin:20270225T180000', '2027-02-25'],
])('days that are %s are named, and left out', (_, line, days) => {
  const { fields, remarks } = readCalendar([...TIMES, line, PLACE]);
  expect(fields).not.toHaveProperty('repeats');
  expect(remarks).toEqual([left(days)]);
});

test('days besides a rule are named, and left out', () => {
  const lines = [...TIMES, 'RRULE:FREQ=WEEKLY;COUNT=3', 'RDATE;TZID=Europe/Berlin:20270502T180000', PLACE];
  const { fields, remarks } = readCalendar(lines);
  expect(fields.repeats).toEqual({ rule: 'FREQ=WEEKLY;COUNT=3' });
  expect(remarks).toEqual([left('2027-05-02')]);
});

test('the start alone is no recurrence', () => {
  const { fields, remarks } = readCalendar([...TIMES, 'RDATE;TZID=Europe/Berlin:20270304T180000', PLACE]);
  expect([fields.repeats, remarks]).toEqual([undefined, []]);
});
