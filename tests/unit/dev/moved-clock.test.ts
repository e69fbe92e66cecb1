import { expect, test } from 'vitest';
import { isClockMoved, moveClock, rememberStart } from '../../../src/dev/moved-clock.ts';

test.each([
  ['runs', {}, ''],
  ['was set', { SITE_NOW: '2027-01-10T12:00:00Z' }, '2027-01-10T12:00:00Z'],
])('a clock that %s is moved, and back to where it was', (_, env: Record<string, string>, start) => {
  rememberStart(env);
  expect(isClockMoved(env)).toBe(false);
  moveClock(env, '2027-03-15T00:00:00Z');
  expect([env.SITE_NOW, isClockMoved(env)]).toEqual(['2027-03-15T00:00:00Z', true]);
  moveClock(env, undefined);
  expect([env.SITE_NOW, isClockMoved(env)]).toEqual([start, false]);
});

test('the start is remembered when the configuration is reloaded while the clock is moved', () => {
  const env = { SITE_NOW: '2027-01-10T12:00:00Z' };
  rememberStart(env);
  moveClock(env, '2027-03-15T00:00:00Z');
  rememberStart(env);
  moveClock(env, undefined);
  expect(env.SITE_NOW).toBe('2027-01-10T12:00:00Z');
});

test('text that isn’t an instant doesn’t move the clock', () => {
  const env = {};
  rememberStart(env);
  expect(() => {
    moveClock(env, '2027-02-30T00:00:00Z');
  }).toThrow('is not an instant');
  expect(isClockMoved(env)).toBe(false);
});
