import { describe, expect, test, vi } from 'vitest';
import { keepUntil, MAX_AGE_SECONDS, secondsUntil } from '../../../src/server/cache-policy.ts';
import { en } from '../../../src/strings/en.ts';

const NOW = Date.parse('2027-03-18T22:00:00.500Z');

test.each([
  ['long ago', -1e9, 0],
  ['a ms ago', -1, 0],
  ['now', 0, 0],
  ['in less than a second', 999, 0],
  ['in a second', 1000, 1],
  ['in almost two seconds', 1999, 1],
  ['in almost an hour', 3_599_999, 3599],
  ['in an hour', 3_600_000, 3600],
  ['in more than an hour', 3_601_000, 3600],
  ['never', Infinity, 3600],
])('what expires %s is kept so many whole seconds, an hour at most', (_, ahead, expected) => {
  expect(secondsUntil(NOW + ahead, NOW)).toBe(expected);
});

describe('a page', () => {
  function keep(nextChange: number, enabled = true, query = '', nextBannerChange?: number) {
    const set = vi.fn();
    const headers = new Headers();
    const cache = { enabled, set } as unknown as Parameters<typeof keepUntil>[0]['cache'];
    const locals = {
      strings: en,
      locale: 'en-GB',
      now: NOW,
      ...(nextBannerChange !== undefined && { nextBannerChange }),
    };
    const url = new URL(`https://example.org/${query}`);
    keepUntil({ cache, locals, url }, headers, nextChange);
    return { expires: headers.get('Expires'), calls: set.mock.calls as unknown[] };
  }

  test.each([
    ['nothing changes', Infinity, 'Thu, 18 Mar 2027 23:00:00 GMT', MAX_AGE_SECONDS],
    ['the change is in more than an hour', NOW + 7_200_000, 'Thu, 18 Mar 2027 23:00:00 GMT', 3600],
    ['the change is in ten minutes', NOW + 600_000, 'Thu, 18 Mar 2027 22:10:00 GMT', 600],
    ['the change is at a whole second', Date.parse('2027-03-18T22:10:00Z'), 'Thu, 18 Mar 2027 22:10:00 GMT', 599],
  ])('is kept up to the change, never over it, when %s', (_, nextChange, expires, maxAge) => {
    expect(keep(nextChange)).toEqual({ expires, calls: [[{ maxAge }]] });
  });

  test.each([
    ['has been', NOW - 1, 'Thu, 18 Mar 2027 22:00:00 GMT'],
    ['is now', NOW, 'Thu, 18 Mar 2027 22:00:00 GMT'],
    ['is in less than a second', NOW + 999, 'Thu, 18 Mar 2027 22:00:01 GMT'],
  ])('is not kept when the change %s', (_, nextChange, expires) => {
    expect(keep(nextChange)).toEqual({ expires, calls: [] });
  });

  test('whose URL ends with a question mark has no query, and is kept', () => {
    expect(keep(NOW + 600_000, true, '?').calls).toEqual([[{ maxAge: 600 }]]);
  });

  test('is kept at any URL without a query', () => {
    expect(keep(NOW + 600_000, true, 'events/2027/').calls).toEqual([[{ maxAge: 600 }]]);
  });

  test('that answers a query says when it expires, but isn’t kept here', () => {
    expect(keep(NOW + 600_000, true, '?country=PL')).toEqual({ expires: 'Thu, 18 Mar 2027 22:10:00 GMT', calls: [] });
  });

  test.each([
    ['before the page', NOW + 300_000, 'Thu, 18 Mar 2027 22:05:00 GMT', 300],
    ['after it', NOW + 900_000, 'Thu, 18 Mar 2027 22:10:00 GMT', 600],
  ])('is kept up to the change of the banner, when that comes %s', (_, bannerChange, expires, maxAge) => {
    expect(keep(NOW + 600_000, true, '', bannerChange)).toEqual({ expires, calls: [[{ maxAge }]] });
  });

  test('says when it expires also where nothing is cached', () => {
    expect(keep(NOW + 600_000, false)).toEqual({ expires: 'Thu, 18 Mar 2027 22:10:00 GMT', calls: [] });
  });
});
