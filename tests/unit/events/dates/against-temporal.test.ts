import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlineAt, nextChange, nextStatusChange, statusAt } from '../../../../src/events/status-at.ts';
import { resolveLocalTime } from '../../../../src/events/dates/resolve-local-time.ts';
import { createTimeline, selectPast, selectUpcoming, type Timeline } from '../../../../src/events/lists/timeline.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { dayIn, events, moment, timeOfDay, timeZone, type Moment } from '../arbitrary-events.ts';
import { endOf, instantOf, pageOf, startOf, statusOf, type OracleEvent } from '../temporal-oracle.ts';

function instantAt(list: readonly OracleEvent[], { index, atEnd, offset }: Moment): number {
  const event = list[index % list.length];
  if (event === undefined) throw new Error('There is no event.');
  return (atEnd ? endOf(event) : startOf(event)) + offset;
}

const makeTimeline = (list: readonly OracleEvent[]) =>
  createTimeline(list.map((data) => makeEvent({ id: `2027/${data.title}`, ...data })));

/** What a page of upcoming events says, as `pageOf` of the oracle writes it. */
function readPage(timeline: Timeline, now: number): string[] {
  return selectUpcoming(timeline, now).map((occurrence) => {
    const { data, cfps, registration } = occurrence.event;
    return [
      data.title,
      statusAt(occurrence, now),
      cfps.map((cfp) => `cfp ${deadlineAt(cfp, now)}`).join(' '),
      registration === undefined ? '' : `registration ${deadlineAt(registration, now)}`,
    ].join(' ');
  });
}

test('a local time is the instant that Temporal says, in every zone', () => {
  fc.assert(
    fc.property(
      timeZone.chain((zone) => fc.tuple(fc.constant(zone), dayIn(zone), timeOfDay)),
      ([zone, date, time]) => {
        expect(resolveLocalTime(`${date}T${time}`, zone).instant).toBe(instantOf(`${date}T${time}`, zone));
      },
    ),
    { numRuns: 500 },
  );
});

test('what is upcoming, in which order, and its status are what Temporal says, at any instant', () => {
  fc.assert(
    fc.property(events, fc.array(moment, { minLength: 1, maxLength: 4 }), (list, moments) => {
      const timeline = makeTimeline(list);
      for (const now of moments.map((one) => instantAt(list, one))) {
        expect(readPage(timeline, now)).toEqual(pageOf(list, now));
        const past = list.filter((event) => statusOf(event, now) === 'past').map(({ title }) => title);
        expect(
          selectPast(timeline, now)
            .map(({ event }) => event.data.title)
            .sort(),
        ).toEqual(past.sort());
      }
    }),
    { numRuns: 100 },
  );
});

test('a status changes next when Temporal says', () => {
  fc.assert(
    fc.property(events, moment, (list, where) => {
      const now = instantAt(list, where);
      for (const data of list) {
        const boundaries = [startOf(data), endOf(data)].filter((instant) => instant > now);
        expect(nextStatusChange(makeEvent(data), now)).toBe(Math.min(...boundaries, Infinity));
      }
    }),
    { numRuns: 100 },
  );
});

test('from now to the next change nothing on a page differs, and then something does', () => {
  fc.assert(
    fc.property(
      events,
      moment,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
      (list, where, shares) => {
        const now = instantAt(list, where);
        const before = pageOf(list, now);
        const next = nextChange(selectUpcoming(makeTimeline(list), now), now);
        if (next === Infinity) {
          expect(before).toEqual([]);
          return;
        }
        const between = shares.map((share) => now + Math.floor(share * (next - 1 - now)));
        for (const instant of [...between, next - 1]) expect(pageOf(list, instant)).toEqual(before);
        expect(pageOf(list, next)).not.toEqual(before);
      },
    ),
    { numRuns: 100 },
  );
});
