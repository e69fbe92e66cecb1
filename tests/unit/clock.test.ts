import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clockFromSetting, createClock } from '../../src/clock.ts';

const REAL = Date.parse('2026-11-22T12:00:00Z');
const SET = '2027-03-18T22:59:59.000Z';

beforeEach(() => {
  vi.useFakeTimers({ now: REAL, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a clock says now, and a minute later. */
function readTwice({ now }: { now: () => number }): string[] {
  const first = now();
  vi.setSystemTime(REAL + 60_000);
  return [first, now()].map((instant) => new Date(instant).toISOString());
}

describe('the clock of the server', () => {
  test.each([undefined, ''])('is the real one when SITE_NOW is %j', (siteNow) => {
    const clock = createClock(siteNow);
    expect(clock).not.toHaveProperty('setting');
    expect(readTwice(clock)).toEqual(['2026-11-22T12:00:00.000Z', '2026-11-22T12:01:00.000Z']);
  });

  test.each([
    ['2027-03-18T22:59:59Z', SET],
    ['2027-03-18T22:59:59.000Z', SET],
    ['2027-03-18T23:59:59+01:00', SET],
    ['2027-03-18T12:59:59-10:00', SET],
    ['2027-03-18T22:59:59.5Z', '2027-03-18T22:59:59.500Z'],
    ['2027-03-18T22:59Z', '2027-03-18T22:59:00.000Z'],
    ['1970-01-01T00:00Z', '1970-01-01T00:00:00.000Z'],
  ])('the clock of %s is stopped', (siteNow, expected) => {
    const clock = createClock(siteNow);
    expect(clock.setting).toBe(expected);
    expect(readTwice(clock)).toEqual([expected, expected]);
  });

  test.each(['2027-03-18T22:59:59Z+', '2027-03-18T23:59:59+01:00+'])('runs on from %s', (siteNow) => {
    expect(readTwice(createClock(siteNow))).toEqual([SET, '2027-03-18T23:00:59.000Z']);
  });

  test.each([
    'tomorrow',
    '2027-03-18',
    '2027-03-18T22:59:59',
    '2027-03-18 22:59:59Z',
    '2027-13-18T22:59:59Z',
    '2027-03-18T25:00Z',
    '2027-03-18T22:59:59+1',
    '2027-03-18T22:59:59Z++',
    '+',
    '1803945600000',
  ])('refuses %s', (siteNow) => {
    expect(() => createClock(siteNow)).toThrow(RangeError);
  });

  test.each(['2027-02-30T12:00:00Z', '2027-02-29T12:00:00Z+', '2027-04-31T12:00:00Z'])(
    'refuses %s, which is not a day of the calendar, instead of taking another',
    (siteNow) => {
      expect(() => createClock(siteNow)).toThrow(RangeError);
    },
  );

  test('says what to write instead', () => {
    expect(() => createClock('2027-03-18')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: SITE_NOW is "2027-03-18", which is not an instant. Write a date, a time and an offset, such as 2027-03-18T22:59:59Z, followed by + if the clock should run on from there.]`,
    );
  });
});

describe('the clock of the browser', () => {
  test('is the real one when the page says nothing', () => {
    expect(readTwice(clockFromSetting(undefined))).toEqual(['2026-11-22T12:00:00.000Z', '2026-11-22T12:01:00.000Z']);
  });

  test.each(['2027-03-18T22:59:59Z', '2027-03-18T22:59:59Z+', '2026-01-01T00:00Z+'])(
    'shows the time of the server with SITE_NOW=%s',
    (siteNow) => {
      const server = createClock(siteNow);
      const browser = clockFromSetting(server.setting);
      expect(browser.now()).toBe(server.now());
      vi.setSystemTime(REAL + 60_000);
      expect(browser.now()).toBe(server.now());
    },
  );
});
