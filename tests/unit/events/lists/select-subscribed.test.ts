import { expect, test } from 'vitest';
import { KEPT_MS, selectSubscribed } from '../../../../src/outputs/calendar/calendar-entry.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const identity = (instant: number) => instant;

test.each([
  [NOW + 1, true],
  [NOW - KEPT_MS + 1, true],
  [NOW - KEPT_MS, false],
  [Infinity, true],
])('what ends at %i is in the calendar: %s', (end, isIn) => {
  expect(selectSubscribed([end], identity, NOW).items).toEqual(isIn ? [end] : []);
});

test('it changes when the first of them leaves', () => {
  const ends = [Infinity, NOW + 5, NOW - 5, NOW - KEPT_MS];
  expect(selectSubscribed(ends, identity, NOW).nextChange).toBe(NOW - 5 + KEPT_MS);
  expect(selectSubscribed([Infinity], identity, NOW).nextChange).toBe(Infinity);
});
