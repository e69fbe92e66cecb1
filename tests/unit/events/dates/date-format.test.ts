import { expect, test } from 'vitest';
import { getDateFormat } from '../../../../src/events/dates/date-format.ts';

const INSTANT = Date.UTC(2027, 2, 15, 12);

test.each([
  ['en-GB', { month: 'long', timeZone: 'UTC' }, 'March'],
  ['de-DE', { month: 'long', timeZone: 'UTC' }, 'März'],
  ['en-GB', { month: 'short', timeZone: 'UTC' }, 'Mar'],
  ['en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Kathmandu' }, '17:45'],
  ['en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Madrid' }, '13:00'],
] as const)('%s with %j writes %s, whichever was asked for before', (locale, options, expected) => {
  expect(getDateFormat(locale, options).format(INSTANT)).toBe(expected);
});

test('a format is made once', () => {
  expect(getDateFormat('en-GB', { year: 'numeric' })).toBe(getDateFormat('en-GB', { year: 'numeric' }));
});

test('a text that isn’t a locale is an error', () => {
  expect(() => getDateFormat('not a locale', {})).toThrow(RangeError);
});
