import { describe, expect, test } from 'vitest';
import { nextCfpRemoval, listCfps, selectCfps, selectLeadingCfp } from '../../../../src/events/lists/select-cfps.ts';
import type { CfpData } from '../../../../src/events/event-data.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { at, iso } from '../instants.ts';

const NOW = at('2027-01-10T12:00:00Z');
const DAY_MS = 86_400_000;

type Overrides = NonNullable<Parameters<typeof makeEvent>[0]>;

/** An event in March whose CFP is open until the end of January. */
function makeCfpEvent(id: string, cfp: Partial<CfpData> = {}, overrides: Overrides = {}) {
  return makeEvent({
    id: `2027/${id}`,
    cfp: { url: 'https://example.org/cfp', closes: '2027-01-31', ...cfp },
    ...overrides,
  });
}

/** The ids in each list. */
function select(events: ReturnType<typeof makeEvent>[], now = NOW) {
  const cfps = selectCfps(listCfps(events), now);
  const ids = (some: typeof cfps.open) => some.map(({ event: { id } }) => id.slice(5));
  return { open: ids(cfps.open), later: ids(cfps.openingLater), closed: ids(cfps.recentlyClosed) };
}

test('CFPs are listed with the nearest deadline, the first opening and the last closing first', () => {
  const events = [
    makeCfpEvent('closes-third', { closes: '2027-02-28' }),
    makeCfpEvent('closes-first', { closes: '2027-01-11' }),
    makeCfpEvent('closes-second', { closes: '2027-01-31', opens: '2027-01-01' }),
    makeCfpEvent('opens-second', { opens: '2027-01-20' }),
    makeCfpEvent('opens-first', { opens: '2027-01-15', closes: '2027-02-20' }),
    makeCfpEvent('closed-first', { closes: '2026-12-01' }),
    makeCfpEvent('closed-last', { closes: '2027-01-05' }),
    makeEvent({ id: '2027/without' }),
  ];
  expect(select(events)).toEqual({
    open: ['closes-first', 'closes-second', 'closes-third'],
    later: ['opens-first', 'opens-second'],
    closed: ['closed-last', 'closed-first'],
  });
});

describe('a CFP is open to the last second of its closing day', () => {
  test.each([
    ['anywhere on Earth', {}, '2027-02-01T12:00:00Z'],
    ['in a zone of its own', { timeZone: 'Asia/Kolkata' }, '2027-01-31T18:30:00Z'],
    [
      'at a time, to the end of that minute',
      { timeZone: 'Europe/Madrid', closesTime: '17:00' },
      '2027-01-31T16:01:00Z',
    ],
  ])('%s', (_, cfp, closesAt) => {
    const events = [makeCfpEvent('cfp', cfp)];
    expect(select(events, at(closesAt) - 1000)).toEqual({ open: ['cfp'], later: [], closed: [] });
    expect(select(events, at(closesAt))).toEqual({ open: [], later: [], closed: ['cfp'] });
  });
});

test('a CFP is open from the first second of its opening day', () => {
  const events = [makeCfpEvent('cfp', { opens: '2027-01-15', timeZone: 'Asia/Kolkata' })];
  expect(select(events, at('2027-01-14T18:29:59Z')).later).toEqual(['cfp']);
  expect(select(events, at('2027-01-14T18:30:00Z')).open).toEqual(['cfp']);
});

test('a CFP that has closed leaves after 60 days, and it is known when', () => {
  const closesAt = at('2027-02-01T12:00:00Z');
  const unlistedAt = closesAt + 60 * DAY_MS;
  const events = [
    makeCfpEvent('cfp', {}, { startDate: '2027-06-01' }),
    makeCfpEvent('later', { closes: '2027-02-10' }, { startDate: '2027-06-01' }),
  ];
  expect(select(events, unlistedAt - 1).closed).toEqual(['later', 'cfp']);
  expect(iso(nextCfpRemoval(selectCfps(listCfps(events), unlistedAt - 1)))).toBe(iso(unlistedAt));
  expect(select(events, unlistedAt).closed).toEqual(['later']);
  expect(iso(nextCfpRemoval(selectCfps(listCfps(events), unlistedAt)))).toBe(iso(unlistedAt + 10 * DAY_MS));
});

test('where none has closed, none will leave', () => {
  expect(nextCfpRemoval(selectCfps(listCfps([makeCfpEvent('open')]), NOW))).toBe(Infinity);
});

test.each([
  ['a cancelled event’s CFP is not listed', { status: 'cancelled' }, NOW, []],
  ['a postponed event’s CFP is', { status: 'postponed' }, NOW, ['cfp']],
  ['that of an event going on is', { startDate: '2027-01-10', timeZone: 'UTC' }, NOW, ['cfp']],
  ['that of an event that is over is not', { startDate: '2027-01-09', timeZone: 'UTC' }, NOW, []],
  [
    'nor is it in the second in which the event ends',
    { timeZone: 'UTC', startDate: '2027-01-20' },
    at('2027-01-21T00:00:00Z'),
    [],
  ],
  [
    'that of a recurring event that goes on is',
    { startDate: '2027-01-04', repeats: { rule: 'FREQ=WEEKLY' } },
    NOW,
    ['cfp'],
  ],
] as const)('%s', (_, overrides, now, expected) => {
  expect(select([makeCfpEvent('cfp', {}, overrides as Overrides)], now).open).toEqual(expected);
});

test('the events are left as they were', () => {
  const events = [makeCfpEvent('b', { closes: '2027-02-01' }), makeCfpEvent('a')];
  const before = [...events];
  select(events);
  expect(events).toEqual(before);
});

describe('of several calls', () => {
  const call = (label: string, more: Omit<Partial<CfpData>, 'label' | 'url'>) => ({
    label,
    url: 'https://example.org/cfp',
    ...more,
  });
  const ROLLING = call('rolling', {});
  const LATE = call('late', { closes: '2027-02-28' });
  const SOON = call('soon', { closes: '2027-01-31' });
  const LATER = call('later', { opens: '2027-02-01', closes: '2027-02-20' });
  const event = makeEvent({ id: '2027/x', startDate: '2027-03-15', cfp: [ROLLING, LATE, SOON, LATER] });
  const labels = (some: readonly { cfp: CfpData }[]) => some.map(({ cfp }) => cfp.label);

  test('each is listed, a rolling one as open, after those with a deadline', () => {
    const { open, openingLater } = selectCfps(listCfps([event]), NOW);
    expect(labels(open)).toEqual(['soon', 'late', 'rolling']);
    expect(labels(openingLater)).toEqual(['later']);
  });

  test.each([
    ['2027-01-10T12:00:00Z', 'soon'],
    ['2027-02-02T12:00:00Z', 'later'],
    ['2027-03-14T12:00:00Z', 'rolling'],
  ])('at %s the one that closes next leads: %s', (now, label) => {
    expect(selectLeadingCfp(event, at(now))?.label).toBe(label);
  });

  test('a rolling one is open until the event is over', () => {
    expect(labels(selectCfps(listCfps([event]), event.endsAt - 1).open)).toEqual(['rolling']);
    expect(selectCfps(listCfps([event]), event.endsAt).open).toEqual([]);
  });
});
