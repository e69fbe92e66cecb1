import { describe, expect, test } from 'vitest';
import {
  groupBySeries,
  lacksProgramme,
  nameSeries,
  selectLastEdition,
  selectTalks,
} from '../../../../src/events/lists/series.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { at } from '../instants.ts';

type Overrides = Parameters<typeof makeEvent>[0];
const sessionsIn = (year: number) => [
  {
    title: 'Project update',
    kind: 'talk' as const,
    startsAt: `${String(year)}-03-15T10:00`,
    endsAt: `${String(year)}-03-15T11:00`,
  },
];
const edition = (year: number, overrides: Overrides = {}) =>
  makeEvent({ id: `${String(year)}/kubecon-eu`, startDate: `${String(year)}-03-15`, ...overrides });
const NOW = at('2026-11-27T12:00:00Z');

test('a series is what two or more years have, the latest first', () => {
  const events = [edition(2025), makeEvent({ id: '2025/kcd', startDate: '2025-04-01' }), edition(2026), edition(2027)];
  const series = [...groupBySeries(events)].map(([slug, some]) => [slug, some.map(({ id }) => id)]);
  expect(series).toEqual([['kubecon-eu', ['2027/kubecon-eu', '2026/kubecon-eu', '2025/kubecon-eu']]]);
});

test.each([
  ['KubeCon + CloudNativeCon Europe 2026', 'KubeCon + CloudNativeCon Europe'],
  ['2026 Community Day', 'Community Day'],
  ['Observability Day 2027, Europe', 'Observability Day, Europe'],
  ['KCD Porto (2026)', 'KCD Porto'],
  ['FOSDEM', 'FOSDEM'],
  ['2027', '2027'],
])('the series of %s is called %s', (title, name) => {
  expect(nameSeries([makeEvent({ title }), makeEvent({ title: 'An older name 2025' })])).toBe(name);
});

test('booths and meetups aren’t talks', () => {
  const sessions = (['talk', 'workshop', 'panel', 'interview', 'meetup', 'project-booth', 'social'] as const).map(
    (kind) => ({
      title: kind,
      kind,
      startsAt: '2027-03-15T10:00',
      endsAt: '2027-03-15T11:00',
    }),
  );
  expect(selectTalks(makeEvent({ sessions })).map(({ kind }) => kind)).toEqual([
    'talk',
    'workshop',
    'panel',
    'interview',
  ]);
});

describe('the last edition before an event', () => {
  const next = edition(2027);
  const select = (...editions: ReturnType<typeof edition>[]) => selectLastEdition(editions, next, NOW)?.id.slice(0, 4);

  test('is the last one whose sessions are known', () => {
    expect(select(next, edition(2026), edition(2025, { sessions: sessionsIn(2025) }))).toBe('2025');
  });

  test('is the last one where no sessions are known', () => {
    expect(select(next, edition(2026), edition(2025))).toBe('2026');
  });

  test('is neither a cancelled one nor one that is still ahead, nor itself', () => {
    expect(select(edition(2028), next, edition(2026, { status: 'cancelled' }), edition(2025))).toBe('2025');
    expect(select(next, edition(2026, { startDate: '2026-12-15' }))).toBeUndefined();
  });
});

describe('the programme is missing', () => {
  test.each([
    ['of an event of whole days', {}, undefined, true],
    ['not of an hour', { startTime: '17:00', endTime: '18:00' }, undefined, false],
    ['of an hour that had one the last time', { startTime: '17:00', endTime: '18:00' }, edition(2026), true],
    ['not of meetings that recur', { repeats: { rule: 'FREQ=WEEKLY' } }, undefined, false],
    ['not where there are sessions', { sessions: sessionsIn(2027) }, edition(2026), false],
    ['not of what is cancelled', { status: 'cancelled' }, undefined, false],
    ['not of what is over', { startDate: '2026-01-01' }, undefined, false],
  ])('%s', (_, overrides, last, expected) => {
    expect(lacksProgramme(makeEvent(overrides as Overrides), last, NOW)).toBe(expected);
  });
});
