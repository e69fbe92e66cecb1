import { expect, test } from 'vitest';
import { cacheControl, expiryOf, keepUntil, secondsUntil } from '../../../src/server/cache-policy.ts';
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

test.each([
  ['in an hour', 3_600_000, 3599],
  ['in ten seconds', 10_000, 9],
  ['in almost two seconds', 1999, 0],
  ['now', 0, 0],
])('a shared cache keeps what expires %s for a second less, and never beyond', (_, ahead, seconds) => {
  expect(cacheControl(NOW + ahead, NOW)).toBe(
    `public, max-age=0, must-revalidate, s-maxage=${String(seconds)}, stale-while-revalidate=0`,
  );
});

test.each([
  ['nothing changes', Infinity, undefined, 'Thu, 18 Mar 2027 23:00:00 GMT'],
  ['the change is in more than an hour', NOW + 7_200_000, undefined, 'Thu, 18 Mar 2027 23:00:00 GMT'],
  ['the change is in ten minutes', NOW + 600_000, undefined, 'Thu, 18 Mar 2027 22:10:00 GMT'],
  ['the banner changes before', NOW + 600_000, NOW + 300_000, 'Thu, 18 Mar 2027 22:05:00 GMT'],
  ['the banner changes after', NOW + 600_000, NOW + 900_000, 'Thu, 18 Mar 2027 22:10:00 GMT'],
  ['the change has been', NOW - 1, undefined, 'Thu, 18 Mar 2027 22:00:00 GMT'],
])('a page expires at its change, when %s', (_, nextChange, nextBannerChange, expires) => {
  const headers = new Headers();
  const locals = {
    strings: en,
    locale: 'en-GB',
    now: NOW,
    ...(nextBannerChange !== undefined && { nextBannerChange }),
  };
  keepUntil({ locals }, headers, nextChange);
  expect(headers.get('Expires')).toBe(expires);
  expect(expiryOf(new Response(null, { headers }))).toBe(Date.parse(expires));
});
