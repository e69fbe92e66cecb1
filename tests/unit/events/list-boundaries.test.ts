import { expect, test } from 'vitest';
import { listBoundaries } from '../../../src/events/list-boundaries.ts';
import { makeEvent } from '../../fixtures/make-event.ts';

/** What changed last and what changes next, as text. */
function around(events: ReturnType<typeof makeEvent>[], now: string): Record<string, string[]> {
  const { previous, next } = listBoundaries(events, Date.parse(now));
  const toText = (some: typeof next) =>
    some.map(({ instant, kind, event }) => `${new Date(instant).toISOString().slice(0, 16)} ${event.id} ${kind}`);
  return { previous: toText(previous), next: toText(next) };
}

const madrid = makeEvent({
  startDate: '2027-03-15',
  endDate: '2027-03-18',
  timeZone: 'Europe/Madrid',
  cfp: { url: 'https://example.org/cfp', opens: '2026-11-01', closes: '2027-01-31' },
  registration: { url: 'https://example.org/', opens: '2027-02-01', closes: '2027-03-10' },
});
const weekly = makeEvent({
  startDate: '2027-01-14',
  startTime: '17:00',
  endTime: '18:00',
  timeZone: 'America/New_York',
  repeats: { rule: 'FREQ=WEEKLY' },
});

test.each([
  ['2026-10-01T00:00:00Z', [], 'CFP opens'],
  ['2026-12-01T00:00:00Z', 'CFP opens', 'registration opens'],
  ['2027-02-01T00:00:00Z', 'registration opens', 'CFP closes'],
  ['2027-03-01T00:00:00Z', 'CFP closes', 'registration closes'],
  ['2027-03-12T00:00:00Z', 'registration closes', 'begins'],
  ['2027-03-16T00:00:00Z', 'begins', 'is over'],
  ['2027-03-20T00:00:00Z', 'is over', []],
])('at %s the last change is "%s" and the next "%s"', (now, previous, next) => {
  const { previous: last, next: following } = listBoundaries([madrid], Date.parse(now));
  expect([last, following].map((some) => some.map(({ kind }) => kind))).toEqual([[previous].flat(), [next].flat()]);
});

test('an instant is neither before nor after itself', () => {
  expect(around([madrid], '2027-03-14T23:00:00Z')).toEqual({
    previous: [`2027-03-10T23:00 ${madrid.id} registration closes`],
    next: [`2027-03-18T23:00 ${madrid.id} is over`],
  });
});

test('a recurring event changes with each of its dates, over a change of clocks as well', () => {
  expect(around([weekly], '2027-03-12T00:00:00Z')).toEqual({
    previous: [`2027-03-11T23:00 ${weekly.id} is over`],
    next: [`2027-03-18T21:00 ${weekly.id} begins`],
  });
  expect(around([weekly], '2027-03-18T21:30:00Z').previous).toEqual([`2027-03-18T21:00 ${weekly.id} begins`]);
});

test('all that happens at one instant is reported together', () => {
  const other = makeEvent({ startDate: '2027-03-15', endDate: '2027-03-15', timeZone: 'Europe/Berlin' });
  expect(around([madrid, other], '2027-03-14T00:00:00Z').next).toHaveLength(2);
});

test('an event changes the site when it is announced in the banner', () => {
  const announced = { startDate: '2027-03-15', banner: { from: '2027-03-01' } };
  const next = (fields: Parameters<typeof makeEvent>[0]) => around([makeEvent(fields)], '2027-02-20T00:00:00Z').next;
  expect(next(announced)).toEqual([`2027-02-28T23:00 ${madrid.id} is announced in the banner`]);
  expect(next({ ...announced, status: 'cancelled' })).toEqual([`2027-03-14T23:00 ${madrid.id} begins`]);
});

test('a CFP changes the site when it has been closed for so long that it is no longer listed', () => {
  const early = { startDate: '2027-03-15', cfp: { url: 'https://example.org/cfp', closes: '2026-12-01' } };
  const next = (fields: Parameters<typeof makeEvent>[0]) => around([makeEvent(fields)], '2027-01-01T00:00:00Z').next;
  expect(next(early)).toEqual([`2027-01-31T12:00 ${madrid.id} CFP is no longer listed`]);
  expect(next({ ...early, status: 'cancelled' })).toEqual([`2027-03-14T23:00 ${madrid.id} begins`]);
});

test('an event of which the month is known begins on no day', () => {
  const { next } = listBoundaries([makeEvent({ startDate: '2027-03', endDate: undefined })], Date.parse('2027-01-01'));
  expect(next.map(({ kind }) => kind)).toEqual(['is over']);
});

test('without events nothing changes', () => {
  expect(listBoundaries([], 0)).toEqual({ previous: [], next: [] });
});
