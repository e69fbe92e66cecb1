import { describe, expect, test } from 'vitest';
import {
  compareOccurrences,
  createTimeline,
  selectLatestPast,
  selectPast,
  selectUpcoming,
} from '../../../../src/events/lists/timeline.ts';
import { makeEvent, makeOccurrence } from '../../../fixtures/make-event.ts';
import { at } from '../instants.ts';

const titles = (occurrences: { event: { data: { title: string } } }[]) =>
  occurrences.map(({ event }) => event.data.title);

const SERIES = makeEvent({
  title: 'Series',
  startDate: '2027-01-07',
  startTime: '17:00',
  endTime: '18:00',
  repeats: { rule: 'FREQ=WEEKLY' },
});
const EVENTS = [
  makeEvent({ title: 'Long', startDate: '2027-03-01', endDate: '2027-03-30' }),
  makeEvent({ title: 'Short', startDate: '2027-03-15' }),
  makeEvent({ title: 'Before', startDate: '2027-02-01' }),
  makeEvent({ title: 'After', startDate: '2027-05-01' }),
  makeEvent({ title: 'Some day', startDate: '2027-03' }),
  SERIES,
];
const timeline = createTimeline(EVENTS);

test('a timeline is in order of the ends, and leaves its events as they were', () => {
  const events = [...EVENTS];
  expect(createTimeline(events).byEnd.map(({ data }) => data.title)).toEqual([
    'Before',
    'Short',
    'Long',
    'Some day',
    'After',
    'Series',
  ]);
  expect(events).toEqual(EVENTS);
});

describe('what is upcoming', () => {
  test.each([
    ['in January', '2027-01-10T00:00:00Z', ['Series', 'Before', 'Long', 'Some day', 'Short', 'After']],
    ['in the last ms of Short', '2027-03-15T22:59:59.999Z', ['Long', 'Some day', 'Short', 'Series', 'After']],
    ['as Short ends', '2027-03-15T23:00:00Z', ['Long', 'Some day', 'Series', 'After']],
    ['as March ends', '2027-03-31T22:00:00Z', ['Series', 'After']],
    ['when only the recurring event goes on', '2030-01-01T00:00:00Z', ['Series']],
  ])('%s', (_, now, expected) => {
    expect(titles(selectUpcoming(timeline, at(now)))).toEqual(expected);
  });

  test('has one occurrence of a recurring event, its next', () => {
    const upcoming = selectUpcoming(timeline, at('2027-03-04T17:00:00Z'));
    expect(upcoming.filter(({ event }) => event === SERIES).map(({ startDate }) => startDate)).toEqual(['2027-03-11']);
  });

  test('keeps what is cancelled or postponed', () => {
    const events = [makeEvent({ status: 'cancelled' }), makeEvent({ status: 'postponed' })];
    expect(selectUpcoming(createTimeline(events), 0)).toHaveLength(2);
  });

  test('is nothing without events', () => {
    expect(selectUpcoming(createTimeline([]), 0)).toEqual([]);
  });
});

describe('what is past', () => {
  test.each([
    ['before everything', '2027-01-01T00:00:00Z', [], undefined],
    ['in the last ms of Before', '2027-02-01T22:59:59.999Z', [], 'Series'],
    ['as Before ends', '2027-02-01T23:00:00Z', ['Before'], 'Before'],
    ['after Short', '2027-03-15T23:00:00Z', ['Short', 'Before'], 'Short'],
    ['after the next of the recurring event', '2027-03-18T17:00:00Z', ['Short', 'Before'], 'Series'],
    ['after March', '2027-03-31T22:00:00Z', ['Short', 'Some day', 'Long', 'Before'], 'Long'],
    ['much later', '2030-01-01T00:00:00Z', ['After', 'Short', 'Some day', 'Long', 'Before'], 'Series'],
  ])('%s', (_, now, past, latest) => {
    expect(titles(selectPast(timeline, at(now))).toSorted()).toEqual([...past].sort());
    expect(selectLatestPast(timeline, at(now))?.event.data.title).toBe(latest);
  });

  test('is in order of start, the latest first', () => {
    const starts = selectPast(timeline, at('2030-01-01T00:00:00Z')).map(({ startsAt }) => startsAt);
    expect(starts).toEqual(starts.toSorted((a, b) => b - a));
  });

  test('of a recurring event that is over has its last occurrence', () => {
    const over = makeEvent({ startDate: '2027-01-07', repeats: { rule: 'FREQ=WEEKLY;COUNT=3' } });
    const now = at('2028-01-01T00:00:00Z');
    expect(selectPast(createTimeline([over]), now).map(({ startDate }) => startDate)).toEqual(['2027-01-21']);
    expect(selectLatestPast(createTimeline([over]), now)?.startDate).toBe('2027-01-21');
  });

  test('the latest is one that took place, on days that were known', () => {
    const events = [
      makeEvent({ title: 'Held', startDate: '2026-05-01' }),
      makeEvent({ title: 'Cancelled', startDate: '2026-06-01', status: 'cancelled' }),
      makeEvent({ title: 'Postponed', startDate: '2026-07-01', status: 'postponed' }),
      makeEvent({ title: 'Some day', startDate: '2026-08' }),
    ];
    expect(selectLatestPast(createTimeline(events), at('2027-01-01T00:00:00Z'))?.event.data.title).toBe('Held');
  });

  test('without events there is no latest', () => {
    expect(selectLatestPast(createTimeline([]), 0)).toBeUndefined();
  });
});

test('upcoming and past together are every event once, also as one ends', () => {
  for (const { endsAt } of EVENTS.filter((event) => event !== SERIES)) {
    for (const now of [endsAt - 1, endsAt, endsAt + 1]) {
      const all = [...selectUpcoming(timeline, now), ...selectPast(timeline, now)].map(({ event }) => event);
      expect(new Set(all)).toEqual(new Set(EVENTS));
      expect(all).toHaveLength(EVENTS.length);
    }
  }
});

test('occurrences of a type are in order of start, then title, whatever the case or accent', () => {
  const occurrences = [
    makeOccurrence({ title: 'zebra' }),
    makeOccurrence({ title: 'Éclair' }),
    makeOccurrence({ title: 'Zulu' }),
    makeOccurrence({ title: 'apple' }),
    makeOccurrence({ title: 'Zzz', startDate: '2027-03-14' }),
  ];
  expect(titles(occurrences.sort(compareOccurrences))).toEqual(['Zzz', 'apple', 'Éclair', 'zebra', 'Zulu']);
});

test('what starts together is in the order of the types, then of the titles', () => {
  const occurrences = [
    makeOccurrence({ title: 'A day beside it', typeOrder: 1 }),
    makeOccurrence({ title: 'Zenith', typeOrder: 0 }),
    makeOccurrence({ title: 'Beta', typeOrder: 0 }),
  ];
  expect(titles(occurrences.sort(compareOccurrences))).toEqual(['Beta', 'Zenith', 'A day beside it']);
});
