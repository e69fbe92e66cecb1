import { expect, test } from 'vitest';
import { nextChange } from '../../../src/events/status-at.ts';
import { makeOccurrence } from '../../fixtures/make-event.ts';
import { at, iso } from './instants.ts';

const occurrence = makeOccurrence({
  startDate: '2027-03-15',
  endDate: '2027-03-18',
  cfp: { url: 'https://example.org/cfp', opens: '2026-12-01', closes: '2027-01-31', timeZone: 'UTC' },
  registration: { url: 'https://example.org/register', opens: '2027-02-01', closes: '2027-03-10' },
});

test.each([
  ['the call for proposals opens', '2026-11-22T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
  ['registration opens, while the CFP is still open', '2026-12-01T00:00:00.000Z', '2027-01-31T23:00:00.000Z'],
  ['the CFP closes', '2027-01-31T23:00:00.000Z', '2027-02-01T00:00:00.000Z'],
  ['registration closes', '2027-02-01T00:00:00.000Z', '2027-03-10T23:00:00.000Z'],
  ['the event starts', '2027-03-10T23:00:00.000Z', '2027-03-14T23:00:00.000Z'],
  ['the event starts, a ms later', '2027-03-14T22:59:59.999Z', '2027-03-14T23:00:00.000Z'],
  ['the event ends', '2027-03-14T23:00:00.000Z', '2027-03-18T23:00:00.000Z'],
])('the next change is that %s: after %s comes %s', (_, now, next) => {
  expect(iso(nextChange([occurrence], at(now)))).toBe(next);
});

test('when everything is over nothing changes again', () => {
  expect(nextChange([occurrence], at('2027-03-18T23:00:00Z'))).toBe(Infinity);
});

test('nothing changes on a page without events', () => {
  expect(nextChange([], 0)).toBe(Infinity);
});

test('of several the earliest counts, in whatever order they are', () => {
  const occurrences = ['2027-05-01', '2027-04-01', '2027-06-01'].map((startDate) => makeOccurrence({ startDate }));
  expect(iso(nextChange(occurrences, at('2027-03-20T00:00:00Z')))).toBe('2027-03-31T22:00:00.000Z');
});

test('a set of occurrences serves as well as a list', () => {
  expect(iso(nextChange(new Set([occurrence]), at('2027-03-15T00:00:00Z')))).toBe('2027-03-18T23:00:00.000Z');
});

test('a month that is known without its days changes when it is over', () => {
  const someDay = makeOccurrence({ startDate: '2027-06' });
  expect(iso(nextChange([someDay], at('2027-01-01T00:00:00Z')))).toBe('2027-06-30T22:00:00.000Z');
});

test('registration that goes on for ever is no change', () => {
  const endless = makeOccurrence({
    repeats: { rule: 'FREQ=DAILY' },
    registration: { url: 'https://example.org/register' },
  });
  expect(iso(nextChange([endless], at('2027-03-15T00:00:00Z')))).toBe('2027-03-15T23:00:00.000Z');
});
