import { describe, expect, test } from 'vitest';
import { noWrongWeekdays } from '../../../../src/event-files/checks/no-wrong-weekdays.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

// The event starts on Monday, 15 March 2027.
const say = (body: string, fields: Record<string, unknown> = {}) => sayOf(noWrongWeekdays, body, { fields });
const table = (...bodies: string[]) => tableOfBodies(noWrongWeekdays, bodies);

test('a weekday that isn’t that of its date is told, as a mistake where the year is written', () => {
  expect(
    table(
      'Join us on Monday, 16 March 2027!',
      'Wed 2027-03-16',
      'March 16th, 2027 (Sunday)',
      'on Monday (16 March)',
      'Fri March 16',
      '16 March is a Saturday',
      'Sunday, 31 June 2027',
    ),
  ).toMatchInlineSnapshot(`
    "Join us on Monday, 16 March 2027!
               ^ error: "Monday, 16 March 2027" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
    Wed 2027-03-16
    ^ error: "Wed 2027-03-16" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Wednesday is right, its date: 17 March 2027.
    March 16th, 2027 (Sunday)
    ^ error: "March 16th, 2027 (Sunday)" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Sunday is right, its date: 14 March 2027.
    on Monday (16 March)
       ^ warning: "Monday (16 March)" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
    Fri March 16
    ^ warning: "Fri March 16" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Friday is right, its date: 19 March 2027.
    16 March is a Saturday
    ^ warning: "16 March is a Saturday" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Saturday is right, its date: 13 March 2027.
    Sunday, 31 June 2027
    ^ error: "Sunday, 31 June 2027" can't be: there is no such day."
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
  'Dinner is at Ruby Monday (16 March).',
])('what fits is left alone: %s', (body) => {
  expect(say(body)).toBe('');
});

describe('without a year, the date nearest to the event is meant', () => {
  test.each([
    ['2027-01-04', 'Thursday, 31 December'],
    ['2026-12-28', 'Friday, 1 January'],
    ['2027-03', 'Wednesday, 31 March'],
    ['2027', 'Friday, 1 January'],
  ])('of an event on %s: %s', (startDate, body) => {
    expect(say(body, { startDate })).toBe('');
  });

  test('and of none whose dates are wrong, nothing is said', () => {
    expect(say('Monday, 16 March', { startDate: 'soon' })).toBe('');
    expect(say('Monday, 16 March 2027', { startDate: 'soon' })).not.toBe('');
  });
});

test('several in a body are told each, at its place, whatever stands around them', () => {
  expect(
    say(
      '😀 **Monday**, 16 March 2027\n\n> and\n> [Friday](https://example.org/), 16 March\n\n<b>Sun</b>, 16 March\r\n',
    ),
  ).toMatchInlineSnapshot(`
    "😀 **Monday**, 16 March 2027
         ^ error: "Monday, 16 March 2027" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
    > [Friday](https://example.org/), 16 March
       ^ warning: "Friday, 16 March" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Friday is right, its date: 19 March 2027.
    <b>Sun</b>, 16 March
       ^ warning: "Sun, 16 March" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Sunday is right, its date: 14 March 2027."
  `);
});

test('what stands in code, in an address or in another block is not next to a date', () => {
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

test('texts in the frontmatter are read as well', () => {
  const fields = {
    summary: 'On Monday, 16 March 2027, all meet.',
    status: 'postponed',
    statusNote: 'Its date was: Monday, 16 March',
    banner: { text: 'See you on Monday (16 March)' },
    attendance: 'online',
    location: undefined,
    online: { note: 'The link comes on Monday, 16 March.' },
  };
  expect(say('', fields)).toMatchInlineSnapshot(`
    "summary: On Monday, 16 March 2027, all meet.
                ^ error: summary: "Monday, 16 March 2027" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
    statusNote: "Its date was: Monday, 16 March"
                               ^ warning: statusNote: "Monday, 16 March" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
      note: The link comes on Monday, 16 March.
                              ^ warning: online.note: "Monday, 16 March" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027.
      text: See you on Monday (16 March)
                       ^ warning: banner.text: "Monday (16 March)" can't be: 16 March 2027 is a Tuesday. Write Tuesday, or if Monday is right, its date: 15 March 2027."
  `);
});
