import { expect, test, vi } from 'vitest';
import { createEventReader } from '../../../src/telemetry/read-events.ts';
import { makeEvent } from '../../fixtures/make-event.ts';

const EVENTS = [
  makeEvent({ startDate: '2027-03-15', timeZone: 'Europe/Madrid' }),
  makeEvent({ startDate: '2026-03-15' }),
  makeEvent({ startDate: '2027-03-20', status: 'cancelled' }),
  makeEvent({ startDate: '2027-03-20', status: 'postponed' }),
];

test('events are counted by status, and again when that changes', async () => {
  let now = Date.parse('2027-03-14T22:59:00Z');
  const load = vi.fn(() => Promise.resolve(EVENTS));
  const read = createEventReader({ now: () => now }, load);
  const before = { upcoming: 1, now: 0, past: 1, postponed: 1, cancelled: 1 };
  expect(await read()).toEqual({ counts: before, nextBoundary: 60 });
  now += 59_000;
  expect(await read()).toEqual({ counts: before, nextBoundary: 1 });
  expect(load).toHaveBeenCalledTimes(1);
  now += 1000;
  expect(await read()).toEqual({ counts: { ...before, upcoming: 0, now: 1 }, nextBoundary: 24 * 60 * 60 });
});

test('there is no next boundary when everything is over', async () => {
  const read = createEventReader({ now: () => Date.parse('2030-01-01T00:00:00Z') }, () =>
    Promise.resolve([makeEvent()]),
  );
  expect(await read()).toMatchObject({ counts: { past: 1 }, nextBoundary: undefined });
});

test('a recurring event is upcoming between its dates', async () => {
  const weekly = makeEvent({
    startDate: '2027-03-15',
    repeats: { rule: 'FREQ=WEEKLY' },
  });
  const read = createEventReader({ now: () => Date.parse('2027-03-17T12:00:00Z') }, () => Promise.resolve([weekly]));
  expect(await read()).toMatchObject({ counts: { upcoming: 1, now: 0, past: 0 } });
});
