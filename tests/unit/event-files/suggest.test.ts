import { expect, test } from 'vitest';
import { suggest } from '../../../src/event-files/suggest.ts';

const TYPES = ['kubecon', 'kcd', 'community-day', 'sig-end-user'];

test.each([
  ['kubecom', 'Did you mean "kubecon"?'],
  ['KubeCon', 'Did you mean "kubecon"?'],
  ['comunity-day', 'Did you mean "community-day"?'],
  ['KDC', 'Did you mean "kcd"?'],
])('"%s" is near enough to be meant', (found, message) => {
  expect(suggest(found, TYPES)).toBe(message);
});

test.each(['conference', 'meetup', '', '🎉'])('nothing is suggested for "%s"', (found) => {
  expect(suggest(found, TYPES)).toBe('');
});

test('the spelling of what is known is kept', () => {
  expect(suggest('starttime', ['startTime', 'startDate'])).toBe('Did you mean "startTime"?');
});

test('nothing is suggested where nothing is known', () => {
  expect(suggest('kubecon', [])).toBe('');
});

test('a short word is not turned into another that shares none of its letters', () => {
  expect(suggest('x', ['no', 'y'])).toBe('');
});
