import { describe, expect, test } from 'vitest';
import {
  selectCurrentOccurrence,
  selectLastOccurrence,
  selectNextOccurrences,
  selectOccurrences,
  selectOriginalOccurrence,
} from '../../../../src/events/lists/select-occurrences.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { at } from '../instants.ts';

const START = at('2027-03-14T23:00:00Z');
const END = at('2027-03-18T23:00:00Z');

describe('an event that takes place once', () => {
  const event = makeEvent({
    startDate: '2027-03-15',
    endDate: '2027-03-18',
    status: 'postponed',
    statusNote: 'Later.',
  });

  test('is its own occurrence', () => {
    expect(selectOccurrences(event, { from: START, to: END })).toEqual([
      {
        event,
        originalDate: '2027-03-15',
        startDate: '2027-03-15',
        endDate: '2027-03-18',
        startTime: undefined,
        endTime: undefined,
        timeZone: 'Europe/Madrid',
        startsAt: START,
        endsAt: END,
        precision: 'day',
        status: 'postponed',
        statusNote: 'Later.',
      },
    ]);
  });

  test.each([
    ['ends as it starts', START - 1000, START, 0],
    ['ends a ms later', START - 1000, START + 1, 1],
    ['begins a ms before its end', END - 1, END + 1000, 1],
    ['begins as it ends', END, END + 1000, 0],
    ['lies within it', START + 1000, END - 1000, 1],
  ])('is in a window that %s, or not', (_, from, to, count) => {
    expect(selectOccurrences(event, { from, to })).toHaveLength(count);
  });

  test.each([
    ['before', START - 1, 1, undefined],
    ['in its last ms', END - 1, 1, undefined],
    ['once it is over', END, 0, '2027-03-15'],
  ])('%s it is next, or last', (_, now, next, last) => {
    expect(selectNextOccurrences(event, now, 3)).toHaveLength(next);
    expect(selectLastOccurrence(event, now)?.startDate).toBe(last);
    expect(selectCurrentOccurrence(event, now).startDate).toBe('2027-03-15');
  });

  test('is its own original', () => {
    expect(selectOriginalOccurrence(event)).toMatchObject({ startDate: '2027-03-15', status: 'postponed' });
  });

  test('a month without its days is an occurrence too', () => {
    const [occurrence] = selectNextOccurrences(makeEvent({ startDate: '2027-03' }), START, 1);
    expect(occurrence).toMatchObject({ startDate: '2027-03', endDate: '2027-03', precision: 'month' });
  });
});

describe('a recurring event', () => {
  const event = makeEvent({
    startDate: '2027-01-07',
    startTime: '17:00',
    endTime: '18:00',
    repeats: {
      rule: 'FREQ=WEEKLY;COUNT=4',
      except: ['2027-01-14'],
      changes: [{ date: '2027-01-21', status: 'cancelled' }],
    },
  });

  test.each([
    ['before it all', '2027-01-01T00:00:00Z', ['2027-01-07', '2027-01-21'], undefined, '2027-01-07'],
    ['in the last ms of the first', '2027-01-07T16:59:59.999Z', ['2027-01-07', '2027-01-21'], undefined, '2027-01-07'],
    ['as the first ends', '2027-01-07T17:00:00Z', ['2027-01-21', '2027-01-28'], '2027-01-07', '2027-01-21'],
    ['as the last ends', '2027-01-28T17:00:00Z', [], '2027-01-28', '2027-01-28'],
  ])('%s', (_, now, next, last, current) => {
    const days = selectNextOccurrences(event, at(now), 2).map(({ startDate }) => startDate);
    expect(days).toEqual(next);
    expect(selectLastOccurrence(event, at(now))?.startDate).toBe(last);
    expect(selectCurrentOccurrence(event, at(now)).startDate).toBe(current);
  });

  test.each([
    [undefined, '2027-01-07', 'scheduled'],
    ['2027-01-14', '2027-01-14', 'scheduled'],
    ['2027-01-21', '2027-01-21', 'scheduled'],
  ])('has for the day %s an occurrence as the rule gives it, whatever was excepted or changed', (date, day, status) => {
    expect(selectOriginalOccurrence(event, date)).toMatchObject({ originalDate: day, startDate: day, status });
  });

  test('gives no more than are asked for', () => {
    expect(selectOccurrences(event, { from: -Infinity, to: Infinity }, 1)).toHaveLength(1);
  });

  test('in which nothing takes place is still known by its first day', () => {
    const none = makeEvent({
      startDate: '2027-01-07',
      repeats: { rule: 'FREQ=DAILY;COUNT=1', except: ['2027-01-07'] },
    });
    expect(selectCurrentOccurrence(none, 0).startDate).toBe('2027-01-07');
  });
});
