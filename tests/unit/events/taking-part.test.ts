import { describe, expect, test } from 'vitest';
import { selectNextDates } from '../../../src/events/lists/select-occurrences.ts';
import { deadlineAt } from '../../../src/events/status-at.ts';
import { joinPeriodOf, nextJoinChange, registrationAt } from '../../../src/events/taking-part.ts';
import { makeEvent, makeOccurrence } from '../../fixtures/make-event.ts';
import { at, iso } from './instants.ts';

const url = 'https://example.org/';
const ONLINE = { attendance: 'online', online: { url }, startTime: '17:00', endTime: '18:00' } as const;
type Overrides = Parameters<typeof makeEvent>[0];

describe('one can join an online event', () => {
  test.each([
    ['not 15 minutes and a ms before it starts', at('2027-03-15T15:45:00Z') - 1, 'not-open-yet'],
    ['from 15 minutes before it starts', at('2027-03-15T15:45:00Z'), 'open'],
    ['until it ends', at('2027-03-15T17:00:00Z') - 1, 'open'],
    ['not once it has ended', at('2027-03-15T17:00:00Z'), 'closed'],
  ])('%s', (_, now, status) => {
    expect(deadlineAt(joinPeriodOf(makeOccurrence(ONLINE)) ?? {}, now)).toBe(status);
  });

  test.each([
    ['in person', {}],
    ['without a URL', { attendance: 'online', online: { note: 'It comes by mail.' } }],
    ['cancelled', { ...ONLINE, status: 'cancelled' }],
    ['postponed', { ...ONLINE, status: 'postponed' }],
    ['known to the month', { attendance: 'online', online: { url }, startDate: '2027-06' }],
  ])('never when it is %s', (_, overrides) => {
    expect(joinPeriodOf(makeOccurrence(overrides as Overrides))).toBeUndefined();
  });

  test('each time that it takes place', () => {
    const event = makeEvent({ ...ONLINE, repeats: { rule: 'FREQ=WEEKLY' } });
    const dates = selectNextDates(event, at('2027-03-16T00:00:00Z'));
    expect(iso(joinPeriodOf(dates[0] ?? makeOccurrence())?.opensAt ?? 0)).toBe('2027-03-22T15:45:00.000Z');
    expect(iso(nextJoinChange(dates, at('2027-03-22T15:45:00Z')))).toBe('2027-03-22T17:00:00.000Z');
    expect(iso(nextJoinChange(dates, at('2027-03-22T17:00:00Z')))).toBe('2027-03-29T14:45:00.000Z');
  });
});

test.each([
  ['2027-03-15T15:44:59Z', '2027-03-15T15:45:00.000Z'],
  ['2027-03-15T15:45:00Z', '2027-03-15T17:00:00.000Z'],
])('after %s the next change of joining is at %s', (now, next) => {
  expect(iso(nextJoinChange([makeOccurrence(ONLINE)], at(now)))).toBe(next);
});

test('where nobody can join, joining never changes', () => {
  expect([nextJoinChange([makeOccurrence()], 0), nextJoinChange([], 0)]).toEqual([Infinity, Infinity]);
});

describe('registration', () => {
  const registration = { url, opens: '2027-02-01', closes: '2027-03-10' };
  test.each([
    ['opens later', { registration }, '2027-01-31T22:59:59Z', 'not-open-yet'],
    ['is open', { registration }, '2027-01-31T23:00:00Z', 'open'],
    ['has closed', { registration }, '2027-03-10T23:00:00Z', 'closed'],
    [
      'is open until the event is over, where it has no last day',
      { registration: { url } },
      '2027-03-15T12:00:00Z',
      'open',
    ],
    ['isn’t announced', {}, '2027-01-01T00:00:00Z', 'not-announced'],
    [
      'isn’t announced for an online event without a link',
      { attendance: 'online', online: {} },
      '2027-01-01T00:00:00Z',
      'not-announced',
    ],
    ['is nothing to talk about while the event is on without any', {}, '2027-03-15T12:00:00Z', undefined],
    ['isn’t needed where there is a link to join', ONLINE, '2027-01-01T00:00:00Z', undefined],
    ['isn’t expected of what recurs', { repeats: { rule: 'FREQ=WEEKLY' } }, '2027-01-01T00:00:00Z', undefined],
    ['is nothing to talk about once the event is over', { registration }, '2027-03-16T00:00:00Z', undefined],
    [
      'is nothing to talk about when it is cancelled',
      { registration, status: 'cancelled' },
      '2027-02-02T00:00:00Z',
      undefined,
    ],
  ])('%s', (_, overrides, now, state) => {
    expect(registrationAt(makeEvent(overrides as Overrides), at(now))).toBe(state);
  });
});
