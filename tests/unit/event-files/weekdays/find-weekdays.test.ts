import { expect, test } from 'vitest';
import { findWeekdays } from '../../../../src/event-files/weekdays/find-weekdays.ts';

/** Each weekday with its readings: `2: 16.3.2027` for a Tuesday next to 16 March 2027. */
const read = (text: string) =>
  findWeekdays(text)
    .map((readings) =>
      readings
        .map(({ weekday, dates }) => {
          const days = dates.map(({ day, month, year }) => [day, month, year].filter(Boolean).join('.'));
          return `${String(weekday)}: ${days.join(' ')}`;
        })
        .join(' or '),
    )
    .join(', ');

test.each([
  ['Tuesday, 16 March 2027', '2: 16.3.2027'],
  ['Tue March 16', '2: 16.3'],
  ['Tues., Mar. 16th, 2027', '2: 16.3.2027'],
  ['on Monday (15 March)', '1: 15.3'],
  ['Tuesday 2027-03-16', '2: 16.3.2027'],
  ['March 16 (Tuesday)', '2: 16.3'],
  ['2027-03-16 (Tue)', '2: 16.3.2027'],
  ['16 March is a Tuesday', '2: 16.3'],
  ['16 March 2027, a Tuesday,', '2: 16.3.2027'],
  ['on 16 March, Tuesday.', '2: 16.3'],
  ['Wednesday the 17th of March', '3: 17.3'],
  ['Thursday evening, 18 March', '4: 18.3'],
  ['Friday – 19 March', '5: 19.3'],
  ['Saturday 1 May', '6: 1.5'],
  ['Sun Sept 5', '7: 5.9'],
  ['Monday\n15 March', '1: 15.3'],
  ['Monday to Thursday, 15–18 March', '4: 15.3 18.3'],
  ['Sat/Sun 13/14 March', '7: 13.3 14.3'],
  ['Sunday, March 14 and 15', '7: 14.3 15.3'],
  ['Fri 12 Mar, Sat 13 Mar', '5: 12.3, 6: 13.3'],
  ['15 March, Tuesday 16 March', '2: 16.3'],
  ['15 March (Monday), 16 March (Tuesday)', '1: 15.3, 2: 16.3'],
  ['In 2021, on Tuesday 16 March', '2: 16.3 or 2: 16.3.2021'],
  ['2019 in Paris\0In 2021: 16 March (Tuesday)', '2: 16.3 or 2: 16.3.2021'],
  ['Since 2021, on Tuesday 16 March 2027', '2: 16.3.2027'],
  ['On Tuesday (16 March)', '2: 16.3'],
  ['We meet in Porto Tuesday, 16 March', '2: 16.3'],
])('%s', (text, dates) => {
  expect(read(text)).toBe(dates);
});

test.each([
  'We meet on Tuesdays',
  'Tuesdays in March 2027',
  'Tuesday at 16:00',
  'Tuesday 16',
  'Tuesday. It is free. March 16',
  'On 16 March, Tuesday’s keynote',
  'On 16 March, Monday is too late',
  'Monday 16:00 May fits',
  'Sunday 14 people came, May 3',
  'we sat 3 March in hand, the sun 4 May',
  'Tuesday\0, 16 March',
  'Marchand met Sunder on 16 Marching',
  'Monday, 32 March',
  'Monday, 16 March 1999',
  '16–17 March 1999 (Monday)',
  'Ruby Tuesday (16 March)',
  'Dinner at Ruby Tuesday (16 March 2027)',
  '',
])('nothing stands next to a weekday: %j', (text) => {
  expect(read(text)).toBe('');
});

test('a weekday is found where it stands', () => {
  const text = '😀 on Tuesday, 16 March';
  const [[found] = []] = findWeekdays(text);
  expect(text.slice(found?.offset)).toBe('Tuesday, 16 March');
});
