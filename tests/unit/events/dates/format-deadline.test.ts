import { expect, test } from 'vitest';
import type { CfpData } from '../../../../src/events/event-data.ts';
import { formatDeadline, hasClosingDay } from '../../../../src/events/dates/format-deadline.ts';
import { en } from '../../../../src/strings/en.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

function format(cfp: Partial<CfpData>, locale = 'en-GB', anywhereOnEarth: string = en.anywhereOnEarth): string {
  const [call] = makeEvent({ cfp: { url: 'https://example.org/cfp', closes: '2027-01-31', ...cfp } }).cfps;
  if (call === undefined || !hasClosingDay(call)) throw new Error('The event has no call for proposals.');
  return formatDeadline(call, locale, { ...en, anywhereOnEarth });
}

test.each<[string, Partial<CfpData>, string]>([
  ['a day anywhere on Earth', {}, '31 January 2027 (Anywhere on Earth)'],
  ['a time anywhere on Earth', { closesTime: '12:00' }, '31 January 2027, 12:00 Anywhere on Earth'],
  ['a day in a zone', { timeZone: 'Europe/Madrid' }, '31 January 2027 (CET)'],
  ['a time in a zone', { closesTime: '23:59', timeZone: 'Europe/Madrid' }, '31 January 2027, 23:59 CET'],
  [
    'a time in summer',
    { closes: '2026-10-11', closesTime: '23:59', timeZone: 'Europe/Madrid' },
    '11 October 2026, 23:59 CEST',
  ],
  [
    'the minute before clocks go forward',
    { closes: '2027-03-28', closesTime: '01:59', timeZone: 'Europe/Madrid' },
    '28 March 2027, 01:59 CET',
  ],
  [
    'the day on which clocks go back at its end',
    { closes: '2027-04-03', timeZone: 'America/Santiago' },
    '3 April 2027 (GMT-4)',
  ],
  [
    'the day before clocks go forward at midnight',
    { closes: '2027-03-27', timeZone: 'Asia/Beirut' },
    '27 March 2027 (EET)',
  ],
  ['three quarters of an hour', { timeZone: 'Asia/Kathmandu' }, '31 January 2027 (GMT+5:45)'],
])('%s', (_, cfp, expected) => {
  expect(format(cfp)).toBe(expected);
});

test('another language has its own words', () => {
  expect(format({ closesTime: '18:00', timeZone: 'Europe/Madrid' }, 'de-DE')).toBe('31. Januar 2027, 18:00 MEZ');
  expect(format({}, 'de-DE', 'überall auf der Erde')).toBe('31. Januar 2027 (überall auf der Erde)');
});

test('a day has its zone in the brackets of the language', () => {
  const deadline = { closes: '2027-01-31', closesAt: Date.UTC(2027, 1, 1, 12), timeZone: 'Etc/GMT+12' };
  expect(formatDeadline(deadline, 'ja', { anywhereOnEarth: 'AoE', withNote: '{text}（{note}）' })).toMatch(
    /^2027年1月31日（.+）$/,
  );
});
