import { describe, expect, test } from 'vitest';
import type { CommunityEvent } from '../../../src/events/community-event.ts';
import { nextPeriodOf, nextSessionChange } from '../../../src/events/sessions-at.ts';
import { deadlineAt, statusAt } from '../../../src/events/status-at.ts';
import { makeEvent } from '../../fixtures/make-event.ts';
import { at, iso } from './instants.ts';

const session = (title: string, startsAt: string, endsAt: string) => ({
  title,
  kind: 'talk' as const,
  startsAt,
  endsAt,
});
const SESSIONS = [
  session('Opening', '2027-03-15T09:00', '2027-03-15T09:30'),
  session('Traces', '2027-03-15T10:00', '2027-03-15T10:30'),
  session('Logs', '2027-03-15T10:00', '2027-03-15T11:00'),
  session('Metrics', '2027-03-15T10:30', '2027-03-15T11:00'),
  session('Closing', '2027-03-16T16:00', '2027-03-16T17:00'),
];
const event = makeEvent({ endDate: '2027-03-16', sessions: SESSIONS });

/** What is marked in a timetable at an instant. */
function marksAt(of: CommunityEvent, now: number) {
  const titles = (isMarked: (one: (typeof of.sessions)[number]) => boolean) =>
    of.sessions.filter(isMarked).map(({ title }) => title);
  return {
    now: titles((one) => statusAt({ ...one, precision: 'day' }, now) === 'now'),
    next: titles((one) => {
      const period = nextPeriodOf(one, of);
      return period !== undefined && deadlineAt(period, now) === 'open';
    }),
  };
}

describe('in a timetable', () => {
  test.each([
    ['before the event nothing is marked', '2027-03-14T22:59:59Z', [], []],
    ['once it has begun its first session is next', '2027-03-14T23:00:00Z', [], ['Opening']],
    ['all that begin at the same time are next', '2027-03-15T08:00:00Z', ['Opening'], ['Traces', 'Logs']],
    ['in a break only what is next is marked', '2027-03-15T08:30:00Z', [], ['Traces', 'Logs']],
    ['several are on', '2027-03-15T09:00:00Z', ['Traces', 'Logs'], ['Metrics']],
    ['one has ended when another begins', '2027-03-15T09:30:00Z', ['Logs', 'Metrics'], ['Closing']],
    ['that of another day is next', '2027-03-15T20:00:00Z', [], ['Closing']],
    ['the last has none after it', '2027-03-16T15:30:00Z', ['Closing'], []],
    ['at the end nothing is marked', '2027-03-16T16:00:00Z', [], []],
  ])('%s', (_, now, isOn, isNext) => {
    expect(marksAt(event, at(now))).toEqual({ now: isOn, next: isNext });
  });
});

test('the next change is the next start or end, of the event as well', () => {
  const changes = ['2027-03-14T00:00:00Z', '2027-03-14T23:00:00Z', '2027-03-15T08:00:00Z', '2027-03-15T09:30:00Z'];
  expect(changes.map((now) => iso(nextSessionChange(event, at(now))))).toEqual([
    '2027-03-14T23:00:00.000Z',
    '2027-03-15T08:00:00.000Z',
    '2027-03-15T08:30:00.000Z',
    '2027-03-15T10:00:00.000Z',
  ]);
  expect(nextSessionChange(event, at('2027-03-16T16:00:00Z'))).toBe(Infinity);
});

test('a cancelled session is neither on nor next', () => {
  const [opening, ...others] = SESSIONS;
  const cancelled = makeEvent({
    endDate: '2027-03-16',
    sessions: [...(opening ? [{ ...opening, status: 'cancelled' as const }] : []), ...others],
  });
  expect(marksAt(cancelled, at('2027-03-15T07:00:00Z')).next).toEqual(['Traces', 'Logs']);
  expect(iso(nextSessionChange(cancelled, at('2027-03-15T07:00:00Z')))).toBe('2027-03-15T09:00:00.000Z');
});

test.each(['cancelled', 'postponed'] as const)(
  'the sessions of an event that is %s are neither on nor next',
  (status) => {
    const off = makeEvent({ endDate: '2027-03-16', sessions: SESSIONS, status });
    const [first] = off.sessions;
    expect(first && nextPeriodOf(first, off)).toBeUndefined();
    expect(nextSessionChange(off, 0)).toBe(Infinity);
  },
);
