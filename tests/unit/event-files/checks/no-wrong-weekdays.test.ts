import { describe, expect, test } from 'vitest';
import { noWrongWeekdays } from '../../../../src/event-files/checks/no-wrong-weekdays.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

// The event starts on Monday, 15 March 2027.
const say = (body: string, fields: Record<string, unknown> = {}) => sayOf(noWrongWeekdays, body, { fields });
const table = (...bodies: string[]) => tableOfBodies(noWrongWeekdays, bodies);

test('a weekday that isn’t that of its date is reported, as an error where the year is written', () => {
  expect(table('Join us on Monday, 16 March 2027!', 'Wed 2027-03-16', 'Fri March 16', 'Mon 16–18 March 2027'))
    .toMatchInlineSnapshot(`
    "Join us on Monday, 16 March 2027!
               ^ error: "Monday, 16 March 2027" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
    Wed 2027-03-16
    ^ error: "Wed 2027-03-16" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Wednesday is right, its date: 17 March 2027.
    Fri March 16
    ^ warning: "Fri March 16" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Friday is right, its date: 19 March 2027.
    Mon 16–18 March 2027
    ^ error: "Mon 16–18 March 2027" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027."
  `);
});

test.each([
  'Monday, 15 March 2027',
  'Thursday 18 March',
  'Monday to Thursday, 15–18 March 2027',
  '14 March, Monday 15 March',
  'We meet on Tuesdays.',
  'It began on Tuesday, 16 March 1999.',
  'In 2021, on Tuesday 16 March, it was online.',
  'In 2020, on Monday 16 March, it was called off.',
  'Mondays in March 2027',
  'Monday at 16:00',
  'Monday. It is free. March 16',
  'Monday 16:00 May fits',
  'we sat 3 March in hand, the sun 4 May',
  'Marchand met Sunder on 16 Marching',
])('a weekday that fits is accepted: %s', (body) => {
  expect(say(body)).toBe('');
});

describe('a date without a year is the one nearest to the event', () => {
  test.each([
    ['2027-01-04', 'Thursday, 31 December'],
    ['2026-12-28', 'Friday, 1 January'],
    ['2027-03', 'Wednesday, 31 March'],
    ['2027-01-04', 'Tuesday, 5 January'],
    ['2027', 'Friday, 1 January'],
  ])('of an event on %s: %s', (startDate, body) => {
    expect(say(body, { startDate })).toBe('');
  });

  test('a date without a year is skipped where the event’s own is wrong', () => {
    expect(say('Monday, 16 March', { startDate: 'soon' })).toBe('');
    expect(say('Monday, 16 March 2027', { startDate: 'soon' })).not.toBe('');
  });
});

test('each of several in a body is reported at its place', () => {
  expect(
    say(
      '😀 **Monday**, 16 March 2027\n\n> and\n> [Friday](https://example.org/), 16 March\n\n<b>Sun</b>, 16 March\r\n',
    ),
  ).toMatchInlineSnapshot(`
    "😀 **Monday**, 16 March 2027
         ^ error: "Monday , 16 March 2027" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027."
  `);
});

test('a weekday in code, in a URL or in another block isn’t next to a date', () => {
  expect(
    table(
      '`Monday, 16 March 2027`',
      '```\nMonday, 16 March 2027\n```',
      '- Monday\n- 16 March 2027',
      '## Monday\n16 March 2027',
      '| Monday | 16 March 2027 |\n| - | - |',
      '[a](https://example.org/Monday,16-March-2027)',
      'Monday, `at noon` 16 March 2027',
    ),
  ).not.toContain('^');
});

test('texts in the frontmatter are checked as well', () => {
  const fields = {
    summary: 'On Monday, 16 March 2027, all meet.',
    status: 'postponed',
    statusNote: 'Its date was: Monday, 16 March',
    banner: { text: 'See you on Monday, 16 March' },
    attendance: 'online',
    location: undefined,
    online: { note: 'The link comes on Monday, 16 March.' },
  };
  expect(say('', fields)).toMatchInlineSnapshot(`
    "summary: On Monday, 16 March 2027, all meet.
                ^ error: summary: "Monday, 16 March 2027" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
    statusNote: "Its date was: Monday, 16 March"
                               ^ warning: statusNote: "Monday, 16 March" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
      note: The link comes on Monday, 16 March.
                              ^ warning: online.note: "Monday, 16 March" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
      text: See you on Monday, 16 March
                       ^ warning: banner.text: "Monday, 16 March" is wrong: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027."
  `);
});
