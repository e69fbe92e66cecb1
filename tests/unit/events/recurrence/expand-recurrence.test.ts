import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../../src/events/community-event.ts';
import type { EventData, RepeatsData } from '../../../../src/events/event-data.ts';
import {
  endOfRecurrence,
  expandRecurrence,
  isRecurring,
  lastEndedOccurrence,
  type RecurringEvent,
} from '../../../../src/events/recurrence/expand-recurrence.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { at, iso } from '../instants.ts';

const ALWAYS = { from: -Infinity, to: Infinity };

function makeRecurring(repeats: RepeatsData, overrides: Partial<EventData> = {}): RecurringEvent {
  const event = makeEvent({ startDate: '2027-01-07', startTime: '17:00', endTime: '18:00', ...overrides, repeats });
  if (!isRecurring(event)) throw new Error('The event isn’t recurring.');
  return event;
}

const starts = (occurrences: readonly Occurrence[]) => occurrences.map(({ startsAt }) => iso(startsAt));
const days = (occurrences: readonly Occurrence[]) => occurrences.map(({ startDate }) => startDate);

test('an event is a recurring event when it repeats', () => {
  expect([isRecurring(makeEvent()), isRecurring(makeEvent({ repeats: { rule: 'FREQ=DAILY;COUNT=1' } }))]).toEqual([
    false,
    true,
  ]);
});

test('an occurrence has its own dates and instants, and the rest from the event', () => {
  const event = makeRecurring({ rule: 'FREQ=WEEKLY;COUNT=2' }, { status: 'postponed', statusNote: 'Later this year.' });
  expect(expandRecurrence(event, ALWAYS)[1]).toEqual({
    event,
    originalDate: '2027-01-14',
    startDate: '2027-01-14',
    endDate: '2027-01-14',
    startTime: '17:00',
    endTime: '18:00',
    timeZone: 'Europe/Madrid',
    startsAt: at('2027-01-14T16:00:00Z'),
    endsAt: at('2027-01-14T17:00:00Z'),
    precision: 'day',
    status: 'postponed',
    statusNote: 'Later this year.',
  });
});

test('an occurrence of several days has as many each time', () => {
  const event = makeRecurring(
    { rule: 'FREQ=MONTHLY;COUNT=3' },
    { startDate: '2027-01-27', endDate: '2027-01-29', startTime: undefined, endTime: undefined },
  );
  expect(expandRecurrence(event, ALWAYS).map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
    ['2027-01-27', '2027-01-29'],
    ['2027-02-27', '2027-03-01'],
    ['2027-03-27', '2027-03-29'],
  ]);
});

describe('over a change of clocks the local time stays', () => {
  test.each([
    [
      'forward in Madrid',
      'Europe/Madrid',
      '2027-03-21',
      '10:00',
      ['2027-03-21T09:00:00.000Z', '2027-03-28T08:00:00.000Z'],
    ],
    [
      'back in Madrid',
      'Europe/Madrid',
      '2027-10-24',
      '10:00',
      ['2027-10-24T08:00:00.000Z', '2027-10-31T09:00:00.000Z'],
    ],
    [
      'forward in New York',
      'America/New_York',
      '2027-03-07',
      '10:00',
      ['2027-03-07T15:00:00.000Z', '2027-03-14T14:00:00.000Z'],
    ],
    [
      'half an hour at Lord Howe',
      'Australia/Lord_Howe',
      '2027-09-26',
      '10:00',
      ['2027-09-25T23:30:00.000Z', '2027-10-02T23:00:00.000Z'],
    ],
    [
      'none in Kathmandu',
      'Asia/Kathmandu',
      '2027-03-21',
      '10:00',
      ['2027-03-21T04:15:00.000Z', '2027-03-28T04:15:00.000Z'],
    ],
    [
      'a time that is jumped over',
      'Europe/Madrid',
      '2027-03-21',
      '02:30',
      ['2027-03-21T01:30:00.000Z', '2027-03-28T01:00:00.000Z'],
    ],
    [
      'a time that happens twice',
      'Europe/Madrid',
      '2027-10-24',
      '02:30',
      ['2027-10-24T00:30:00.000Z', '2027-10-31T00:30:00.000Z'],
    ],
  ])('%s', (_, timeZone, startDate, startTime, expected) => {
    const event = makeRecurring({ rule: 'FREQ=WEEKLY;COUNT=2' }, { timeZone, startDate, startTime, endTime: '11:00' });
    expect(starts(expandRecurrence(event, ALWAYS))).toEqual(expected);
  });
});

describe('exceptions', () => {
  test('are left out, and count towards COUNT', () => {
    const event = makeRecurring({ rule: 'FREQ=WEEKLY;COUNT=4', except: ['2027-01-14', '2027-01-28'] });
    expect(days(expandRecurrence(event, ALWAYS))).toEqual(['2027-01-07', '2027-01-21']);
  });

  test('can be all of a recurring event, which then never takes place', () => {
    const event = makeRecurring({ rule: 'FREQ=WEEKLY;COUNT=1', except: ['2027-01-07'] });
    expect([expandRecurrence(event, ALWAYS), lastEndedOccurrence(event, Infinity)]).toEqual([[], undefined]);
  });
});

describe('changes', () => {
  test('move an occurrence, which stays known by the day of the rule', () => {
    const event = makeRecurring({
      rule: 'FREQ=WEEKLY;COUNT=3',
      changes: [{ date: '2027-01-14', startDate: '2027-01-15', startTime: '09:00', endTime: '10:30' }],
    });
    expect(expandRecurrence(event, ALWAYS)[1]).toMatchObject({
      originalDate: '2027-01-14',
      startDate: '2027-01-15',
      endDate: '2027-01-15',
      startsAt: at('2027-01-15T08:00:00Z'),
      endsAt: at('2027-01-15T09:30:00Z'),
      status: 'scheduled',
    });
  });

  test.each([
    ['past the next one', '2027-01-23', ['2027-01-07', '2027-01-21', '2027-01-23']],
    ['before the first one', '2026-12-30', ['2026-12-30', '2027-01-07', '2027-01-21']],
  ])('move an occurrence %s: the order is that of the starts', (_, startDate, expected) => {
    const event = makeRecurring({ rule: 'FREQ=WEEKLY;COUNT=3', changes: [{ date: '2027-01-14', startDate }] });
    expect(days(expandRecurrence(event, ALWAYS))).toEqual(expected);
  });

  test('cancel an occurrence, which stays in the list', () => {
    const event = makeRecurring({
      rule: 'FREQ=WEEKLY;COUNT=2',
      changes: [{ date: '2027-01-14', status: 'cancelled', statusNote: 'The hosts are away.' }],
    });
    expect(expandRecurrence(event, ALWAYS)[1]).toMatchObject({
      startDate: '2027-01-14',
      startTime: '17:00',
      status: 'cancelled',
      statusNote: 'The hosts are away.',
    });
  });

  test('lengthen an occurrence', () => {
    const event = makeRecurring({
      rule: 'FREQ=WEEKLY;COUNT=2',
      changes: [{ date: '2027-01-14', endDate: '2027-01-15', endTime: '12:00' }],
    });
    expect(iso(expandRecurrence(event, ALWAYS)[1]?.endsAt ?? 0)).toBe('2027-01-15T11:00:00.000Z');
  });
});

describe('a window', () => {
  const event = makeRecurring({ rule: 'FREQ=WEEKLY', changes: [{ date: '2027-02-04', startDate: '2027-02-05' }] });

  test.each([
    ['holds what starts in it', '2027-01-14T00:00:00Z', '2027-01-22T00:00:00Z', ['2027-01-14', '2027-01-21']],
    ['holds what ends a ms after it begins', '2027-01-14T16:59:59.999Z', '2027-01-15T00:00:00Z', ['2027-01-14']],
    ['leaves out what ends as it begins', '2027-01-14T17:00:00Z', '2027-01-15T00:00:00Z', []],
    ['holds what starts a ms before it ends', '2027-01-14T00:00:00Z', '2027-01-14T16:00:00.001Z', ['2027-01-14']],
    ['leaves out what starts as it ends', '2027-01-14T00:00:00Z', '2027-01-14T16:00:00Z', []],
    ['has nothing where an occurrence moved away', '2027-02-04T00:00:00Z', '2027-02-05T00:00:00Z', []],
    ['leaves out what moved to where it ends', '2027-02-05T00:00:00Z', '2027-02-05T16:00:00Z', []],
    ['holds what moved there', '2027-02-05T00:00:00Z', '2027-02-06T00:00:00Z', ['2027-02-05']],
  ])('%s', (_, from, to, expected) => {
    expect(days(expandRecurrence(event, { from: at(from), to: at(to) }))).toEqual(expected);
  });

  test.each([
    [0, []],
    [1, ['2027-01-07']],
    [6, ['2027-01-07', '2027-01-14', '2027-01-21', '2027-01-28', '2027-02-05', '2027-02-11']],
  ])('without an end gives at most %i', (limit, expected) => {
    expect(days(expandRecurrence(event, ALWAYS, limit))).toEqual(expected);
  });
});

describe('the occurrence that ended last', () => {
  const event = makeRecurring({
    rule: 'FREQ=WEEKLY',
    except: ['2027-01-21'],
    changes: [{ date: '2027-01-28', startDate: '2027-02-05' }],
  });

  test.each([
    ['none has yet', '2027-01-07T16:59:59.999Z', undefined],
    ['the first, as it ends', '2027-01-07T17:00:00Z', '2027-01-07'],
    ['the second, where the third is excepted and the fourth moved', '2027-02-01T00:00:00Z', '2027-01-14'],
    ['the fifth', '2027-02-04T17:00:00Z', '2027-02-04'],
    ['the fourth, which came after the fifth', '2027-02-06T00:00:00Z', '2027-02-05'],
  ])('%s', (_, now, expected) => {
    expect(lastEndedOccurrence(event, at(now))?.startDate).toBe(expected);
  });
});

describe('the end of a recurring event', () => {
  test.each<[string, RepeatsData, string]>([
    ['COUNT', { rule: 'FREQ=WEEKLY;COUNT=3' }, '2027-01-21T17:00:00.000Z'],
    ['UNTIL, its day included', { rule: 'FREQ=WEEKLY;UNTIL=20270121' }, '2027-01-21T17:00:00.000Z'],
    [
      'a last one that is excepted',
      { rule: 'FREQ=WEEKLY;COUNT=3', except: ['2027-01-21'] },
      '2027-01-14T17:00:00.000Z',
    ],
    [
      'a first one that moved after the last',
      { rule: 'FREQ=WEEKLY;COUNT=3', changes: [{ date: '2027-01-07', startDate: '2027-03-30' }] },
      '2027-03-30T16:00:00.000Z',
    ],
  ])('with %s', (_, repeats, expected) => {
    expect(iso(endOfRecurrence(makeRecurring(repeats)))).toBe(expected);
  });

  test('is never without COUNT and UNTIL', () => {
    expect(endOfRecurrence(makeRecurring({ rule: 'FREQ=WEEKLY' }))).toBe(Infinity);
  });
});
