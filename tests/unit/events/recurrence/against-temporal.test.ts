import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextChange } from '../../../../src/events/status-at.ts';
import {
  selectLastOccurrence,
  selectNextOccurrences,
  selectOccurrences,
} from '../../../../src/events/lists/select-occurrences.ts';
import { createTimeline, selectUpcoming } from '../../../../src/events/lists/timeline.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { dayIn, timeOfDay, timeZone } from '../arbitrary-events.ts';
import { addDays, endOf, startOf } from '../temporal-oracle.ts';

const DAY_MS = 86_400_000;

/** A recurring event every so many days or weeks, in which some days are excepted and some moved. */
const recurrences = timeZone.chain((zone) =>
  fc.record({
    zone: fc.constant(zone),
    startDate: dayIn(zone),
    startTime: timeOfDay,
    isWeekly: fc.boolean(),
    interval: fc.integer({ min: 1, max: 3 }),
    count: fc.integer({ min: 1, max: 12 }),
    isEndless: fc.boolean(),
    fates: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<'kept' | 'excepted' | number>('kept') },
        { weight: 1, arbitrary: fc.constant<'kept' | 'excepted' | number>('excepted') },
        { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }).map((days): 'kept' | 'excepted' | number => days) },
      ),
      { minLength: 12, maxLength: 12 },
    ),
  }),
);
type Recurrence = typeof recurrences extends fc.Arbitrary<infer Value> ? Value : never;

interface Expected {
  startsAt: number;
  endsAt: number;
}

/** A recurrence as an event, and what Temporal makes of its first occurrences, in order of start. */
function makeRecurring({ zone, startDate, startTime, isWeekly, interval, count, isEndless, fates }: Recurrence) {
  const step = interval * (isWeekly ? 7 : 1);
  const total = isEndless ? 20 : count;
  const days = Array.from({ length: total }, (_, index) => ({
    date: addDays(startDate, index * step),
    fate: fates[index] ?? 'kept',
  }));
  const rule = `FREQ=${isWeekly ? 'WEEKLY' : 'DAILY'};INTERVAL=${String(interval)}${isEndless ? '' : `;COUNT=${String(count)}`}`;
  const event = makeEvent({
    startDate,
    endDate: addDays(startDate, 1),
    startTime,
    endTime: '12:00',
    timeZone: zone,
    repeats: {
      rule,
      except: days.filter(({ fate }) => fate === 'excepted').map(({ date }) => date),
      changes: days.flatMap(({ date, fate }) =>
        typeof fate === 'number' ? [{ date, startDate: addDays(date, fate) }] : [],
      ),
    },
  });
  const expected = days
    .filter(({ fate }) => fate !== 'excepted')
    .map(({ date, fate }): Expected => {
      const first = typeof fate === 'number' ? addDays(date, fate) : date;
      const local = {
        title: '',
        timeZone: zone,
        startDate: first,
        endDate: addDays(first, 1),
        startTime,
        endTime: '12:00',
      };
      return { startsAt: startOf(local), endsAt: endOf(local) };
    })
    .sort((a, b) => a.startsAt - b.startsAt);
  return { event, expected };
}

const spans = (occurrences: readonly { startsAt: number; endsAt: number }[]) =>
  occurrences.map(({ startsAt, endsAt }) => [startsAt, endsAt]);

/** Days from the first one, and ms around a boundary. */
const moment = fc.tuple(fc.nat({ max: 19 }), fc.boolean(), fc.constantFrom(-1, 0, 1, -DAY_MS, DAY_MS));

function instantAt(expected: readonly Expected[], [index, atEnd, offset]: [number, boolean, number]): number {
  const near = expected[index % Math.max(1, expected.length)];
  return ((atEnd ? near?.endsAt : near?.startsAt) ?? 0) + offset;
}

test('the occurrences of a recurring event in a window are what Temporal says', () => {
  fc.assert(
    fc.property(recurrences, moment, fc.integer({ min: 1, max: 9 }), (settings, when, days) => {
      const { event, expected } = makeRecurring(settings);
      const from = instantAt(expected.slice(0, 8), when);
      const to = from + days * DAY_MS;
      // Beyond the twentieth day an endless recurring event goes on, and the oracle doesn't.
      fc.pre(!settings.isEndless || to < startOfTwentieth(settings));
      const inWindow = expected.filter(({ startsAt, endsAt }) => endsAt > from && startsAt < to);
      expect(spans(selectOccurrences(event, { from, to }))).toEqual(spans(inWindow));
    }),
    { numRuns: 50 },
  );
});

test('the next and the last occurrence of a recurring event are what Temporal says', () => {
  fc.assert(
    fc.property(recurrences, moment, (settings, when) => {
      const { event, expected } = makeRecurring(settings);
      const now = instantAt(expected.slice(0, 5), when);
      const next = expected.filter(({ endsAt }) => endsAt > now).slice(0, 2);
      expect(spans(selectNextOccurrences(event, now, 2))).toEqual(spans(next));
      const ends = expected.map(({ endsAt }) => endsAt).filter((endsAt) => endsAt <= now);
      expect(selectLastOccurrence(event, now)?.endsAt ?? -Infinity).toBe(Math.max(...ends, -Infinity));
    }),
    { numRuns: 50 },
  );
});

test('from now to the next change a recurring event shows the same occurrence', () => {
  fc.assert(
    fc.property(recurrences, moment, fc.double({ min: 0, max: 1, noNaN: true }), (settings, when, share) => {
      const { event, expected } = makeRecurring(settings);
      const now = instantAt(expected.slice(0, 5), when);
      const timeline = createTimeline([event]);
      const shown = (instant: number) => expected.find(({ endsAt }) => endsAt > instant)?.startsAt;
      const next = nextChange(selectUpcoming(timeline, now), now);
      fc.pre(next !== Infinity);
      for (const instant of [now + Math.floor(share * (next - 1 - now)), next - 1, next]) {
        expect(selectUpcoming(timeline, instant)[0]?.startsAt).toBe(shown(instant));
      }
      expect(shown(next - 1)).toBe(shown(now));
    }),
    { numRuns: 50 },
  );
});

function startOfTwentieth({ zone, startDate, startTime, isWeekly, interval }: Recurrence): number {
  return startOf({
    title: '',
    timeZone: zone,
    startDate: addDays(startDate, 19 * interval * (isWeekly ? 7 : 1)),
    startTime,
    endTime: '12:00',
  });
}
