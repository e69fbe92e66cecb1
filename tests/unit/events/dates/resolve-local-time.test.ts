import { describe, expect, test } from 'vitest';
import { resolveLocalTime, startOfLocalDay } from '../../../../src/events/dates/resolve-local-time.ts';
import { at, iso } from '../instants.ts';

describe('a local time that happens once', () => {
  test.each([
    ['Europe/Madrid', '2027-03-15T09:30', '2027-03-15T08:30:00Z', 'winter time'],
    ['Europe/Madrid', '2027-07-15T09:30', '2027-07-15T07:30:00Z', 'summer time'],
    ['UTC', '2027-12-31T23:59', '2027-12-31T23:59:00Z', 'the last minute of a year'],
    ['UTC', '2028-02-29T00:00', '2028-02-29T00:00:00Z', 'a leap day'],
    ['America/New_York', '2027-07-01T00:00', '2027-07-01T04:00:00Z', 'west of Greenwich'],
    ['America/St_Johns', '2027-01-15T12:00', '2027-01-15T15:30:00Z', 'half an hour west'],
    ['Asia/Kolkata', '2027-03-15T09:30', '2027-03-15T04:00:00Z', 'half an hour east'],
    ['Asia/Kathmandu', '2027-03-15T09:30', '2027-03-15T03:45:00Z', 'three quarters of an hour'],
    ['Pacific/Kiritimati', '2027-03-15T00:00', '2027-03-14T10:00:00Z', 'the first zone of all'],
    ['Etc/GMT+12', '2027-03-15T23:59', '2027-03-16T11:59:00Z', 'the last zone of all'],
    ['Europe/Madrid', '2027-03-28T01:59', '2027-03-28T00:59:00Z', 'the last minute before a gap'],
    ['Europe/Madrid', '2027-03-28T03:00', '2027-03-28T01:00:00Z', 'the first minute after a gap'],
    ['Europe/Madrid', '2027-10-31T01:59', '2027-10-30T23:59:00Z', 'the last minute before an overlap'],
    ['Europe/Madrid', '2027-10-31T03:00', '2027-10-31T02:00:00Z', 'the first minute after an overlap'],
    ['Europe/Madrid', '2027-03-27T12:00', '2027-03-27T11:00:00Z', 'less than a day before a change'],
    ['Europe/Madrid', '2027-03-28T12:00', '2027-03-28T10:00:00Z', 'less than a day after a change'],
    ['Australia/Lord_Howe', '2027-10-03T01:59', '2027-10-02T15:29:00Z', 'before a gap of half an hour'],
    ['Australia/Lord_Howe', '2027-10-03T02:30', '2027-10-02T15:30:00Z', 'after a gap of half an hour'],
    ['Australia/Lord_Howe', '2027-04-04T01:29', '2027-04-03T14:29:00Z', 'before an overlap of half an hour'],
    ['Australia/Lord_Howe', '2027-04-04T02:00', '2027-04-03T15:30:00Z', 'after an overlap of half an hour'],
    ['Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59:00Z', 'before a skipped day'],
    ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00:00Z', 'after a skipped day'],
  ])('in %s %s is %s (%s)', (timeZone, dateTime, instant) => {
    expect(resolveLocalTime(dateTime, timeZone)).toEqual({ kind: 'unique', instant: at(instant) });
  });
});

describe('a local time that happens twice', () => {
  test.each([
    ['Europe/Madrid', '2027-10-31T02:00', '2027-10-31T00:00:00Z', '2027-10-31T01:00:00Z'],
    ['Europe/Madrid', '2027-10-31T02:59', '2027-10-31T00:59:00Z', '2027-10-31T01:59:00Z'],
    ['America/New_York', '2027-11-07T01:30', '2027-11-07T05:30:00Z', '2027-11-07T06:30:00Z'],
    ['America/Havana', '2027-11-07T00:00', '2027-11-07T04:00:00Z', '2027-11-07T05:00:00Z'],
    ['America/Santiago', '2027-04-03T23:30', '2027-04-04T02:30:00Z', '2027-04-04T03:30:00Z'],
    ['Asia/Beirut', '2027-10-30T23:59', '2027-10-30T20:59:00Z', '2027-10-30T21:59:00Z'],
    ['Australia/Lord_Howe', '2027-04-04T01:30', '2027-04-03T14:30:00Z', '2027-04-03T15:00:00Z'],
    ['Australia/Lord_Howe', '2027-04-04T01:59', '2027-04-03T14:59:00Z', '2027-04-03T15:29:00Z'],
  ])('in %s %s is first %s, then %s', (timeZone, dateTime, first, second) => {
    expect(resolveLocalTime(dateTime, timeZone)).toEqual({ kind: 'ambiguous', instant: at(first), second: at(second) });
  });
});

describe('a local time that clocks jump over', () => {
  test.each([
    ['Europe/Madrid', '2027-03-28T02:00', '2027-03-28T01:00:00Z', '2027-03-28T01:59', '2027-03-28T03:00'],
    ['Europe/Madrid', '2027-03-28T02:59', '2027-03-28T01:00:00Z', '2027-03-28T01:59', '2027-03-28T03:00'],
    ['America/New_York', '2027-03-14T02:30', '2027-03-14T07:00:00Z', '2027-03-14T01:59', '2027-03-14T03:00'],
    ['Australia/Lord_Howe', '2027-10-03T02:15', '2027-10-02T15:30:00Z', '2027-10-03T01:59', '2027-10-03T02:30'],
    ['Asia/Beirut', '2027-03-28T00:00', '2027-03-27T22:00:00Z', '2027-03-27T23:59', '2027-03-28T01:00'],
    ['America/Havana', '2027-03-14T00:30', '2027-03-14T05:00:00Z', '2027-03-13T23:59', '2027-03-14T01:00'],
    ['America/Santiago', '2027-09-05T00:00', '2027-09-05T04:00:00Z', '2027-09-04T23:59', '2027-09-05T01:00'],
    ['Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00:00Z', '2011-12-29T23:59', '2011-12-31T00:00'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00:00Z', '2011-12-29T23:59', '2011-12-31T00:00'],
    ['Pacific/Apia', '2011-12-30T23:59', '2011-12-30T10:00:00Z', '2011-12-29T23:59', '2011-12-31T00:00'],
  ])('in %s %s becomes %s, between %s and %s', (timeZone, dateTime, instant, before, after) => {
    expect(resolveLocalTime(dateTime, timeZone)).toEqual({ kind: 'nonexistent', instant: at(instant), before, after });
  });
});

test.each([
  ['2027-03-15T09:30', 'Mars/Olympus_Mons'],
  ['2027-13-15T09:30', 'Europe/Madrid'],
  ['March', 'Europe/Madrid'],
])('%s in %s is refused, not guessed', (dateTime, timeZone) => {
  expect(() => resolveLocalTime(dateTime, timeZone)).toThrow(RangeError);
});

describe('a local day', () => {
  test.each([
    ['Europe/Madrid', '2027-03-15', '2027-03-14T23:00:00.000Z', 'at midnight'],
    ['Europe/Madrid', '2027-03-28', '2027-03-27T23:00:00.000Z', 'at the midnight before clocks go forward'],
    ['Europe/Madrid', '2027-03-29', '2027-03-28T22:00:00.000Z', 'at the midnight after clocks went forward'],
    ['Pacific/Kiritimati', '2027-01-01', '2026-12-31T10:00:00.000Z', 'fourteen hours early'],
    ['Etc/GMT+12', '2027-01-01', '2027-01-01T12:00:00.000Z', 'twelve hours late'],
    ['Asia/Beirut', '2027-03-28', '2027-03-27T22:00:00.000Z', 'at 01:00 where midnight is jumped over'],
    ['America/Havana', '2027-03-14', '2027-03-14T05:00:00.000Z', 'at 01:00 where midnight is jumped over'],
    ['America/Santiago', '2027-09-05', '2027-09-05T04:00:00.000Z', 'at 01:00 where midnight is jumped over'],
    ['America/Havana', '2027-11-07', '2027-11-07T04:00:00.000Z', 'at the first of two midnights'],
    [
      'America/Santiago',
      '2027-04-04',
      '2027-04-04T04:00:00.000Z',
      'after an hour that belongs to the day before twice',
    ],
    ['Asia/Beirut', '2027-10-31', '2027-10-30T22:00:00.000Z', 'after an hour that belongs to the day before twice'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z', 'with the day after, where it is skipped'],
  ])('in %s %s begins at %s: %s', (timeZone, date, instant) => {
    expect(iso(startOfLocalDay(date, timeZone))).toBe(instant);
  });
});
