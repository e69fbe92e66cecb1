import { describe, expect, test } from 'vitest';
import { formatOffset, formatZone } from '../../../../src/events/dates/date-format.ts';
import { at } from '../instants.ts';

const WINTER = at('2027-01-15T12:00:00Z');
const SUMMER = at('2027-07-15T12:00:00Z');

describe('the name of a zone in English', () => {
  test.each([
    ['Europe/Madrid', 'CET', 'CEST'],
    ['Europe/London', 'GMT', 'BST'],
    ['America/New_York', 'EST', 'EDT'],
    ['America/Los_Angeles', 'PST', 'PDT'],
    ['Australia/Sydney', 'AEDT', 'AEST'],
    ['Pacific/Auckland', 'NZDT', 'NZST'],
    ['Pacific/Honolulu', 'HST', 'HST'],
    ['Asia/Kolkata', 'IST', 'IST'],
    ['Africa/Johannesburg', 'SAST', 'SAST'],
    ['UTC', 'UTC', 'UTC'],
  ])('%s is %s in January and %s in July, to British and Americans alike', (timeZone, winter, summer) => {
    for (const locale of ['en-GB', 'en-US']) {
      expect([formatZone(timeZone, WINTER, locale), formatZone(timeZone, SUMMER, locale)]).toEqual([winter, summer]);
    }
  });

  test.each([
    ['Asia/Tokyo', 'GMT+9'],
    ['Asia/Kathmandu', 'GMT+5:45'],
    ['Pacific/Kiritimati', 'GMT+14'],
    ['Etc/GMT+12', 'GMT-12'],
    ['America/St_Johns', 'GMT-3:30'],
  ])('%s has none and is %s', (timeZone, expected) => {
    expect(formatZone(timeZone, WINTER, 'en-GB')).toBe(expected);
  });

  test('changes in the very ms that clocks do', () => {
    const change = at('2027-03-28T01:00:00Z');
    expect([change - 1, change].map((instant) => formatZone('Europe/Madrid', instant, 'en-GB'))).toEqual([
      'CET',
      'CEST',
    ]);
  });
});

test.each([
  ['de-DE', 'Europe/Madrid', 'MEZ', 'MESZ'],
  ['de-DE', 'America/New_York', 'GMT-5', 'GMT-4'],
  ['fr-FR', 'Asia/Tokyo', 'UTC+9', 'UTC+9'],
])('in %s %s is what that language says: %s, %s', (locale, timeZone, winter, summer) => {
  expect([formatZone(timeZone, WINTER, locale), formatZone(timeZone, SUMMER, locale)]).toEqual([winter, summer]);
});

test.each([
  ['UTC', '+00:00', '+00:00'],
  ['Europe/Madrid', '+01:00', '+02:00'],
  ['America/New_York', '-05:00', '-04:00'],
  ['Asia/Kolkata', '+05:30', '+05:30'],
  ['Asia/Kathmandu', '+05:45', '+05:45'],
  ['America/St_Johns', '-03:30', '-02:30'],
  ['Australia/Lord_Howe', '+11:00', '+10:30'],
  ['Pacific/Marquesas', '-09:30', '-09:30'],
  ['Pacific/Kiritimati', '+14:00', '+14:00'],
  ['Etc/GMT+12', '-12:00', '-12:00'],
])('the offset of %s is %s in January and %s in July', (timeZone, winter, summer) => {
  expect([formatOffset(timeZone, WINTER), formatOffset(timeZone, SUMMER)]).toEqual([winter, summer]);
});

test('a text that isn’t a zone is an error', () => {
  expect(() => formatZone('Mars/Olympus_Mons', WINTER, 'en-GB')).toThrow(RangeError);
});
