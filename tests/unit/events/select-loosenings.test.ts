import { expect, test } from 'vitest';
import type { EventFacets } from '../../../src/events/event-filter';
import { selectLoosenings } from '../../../src/events/select-loosenings';

const EVENTS: EventFacets[] = [
  { type: 'kcd', attendance: 'in-person', country: 'PL', words: 'lodz' },
  { type: 'kcd', attendance: 'in-person', country: 'IN', words: 'mumbai' },
  { type: 'kubecon', attendance: 'in-person', country: 'IN', words: 'kubecon' },
  { type: 'sig', attendance: 'online', words: 'meeting' },
];

test('tells each wish without which there is something, and how much', () => {
  const filter = { type: ['kubecon'], country: ['PL'] };
  expect(selectLoosenings(EVENTS, filter)).toEqual([
    { part: { name: 'type', value: 'kubecon' }, isKept: false, filter: { country: ['PL'] }, count: 1 },
    { part: { name: 'country', value: 'PL' }, isKept: false, filter: { type: ['kubecon'] }, count: 1 },
  ]);
});

test('where no single wish helps, tells which to keep', () => {
  const filter = { q: ['lodz'], type: ['kubecon'], attendance: ['online'] };
  expect(selectLoosenings(EVENTS, filter).map(({ part, isKept, count }) => [part.name, isKept, count])).toEqual([
    ['q', true, 1],
    ['type', true, 1],
    ['attendance', true, 1],
  ]);
});

test('a wish that lets nothing through by itself is not one to keep', () => {
  const filter = { q: ['zeppelin'], country: ['FR'], attendance: ['online'] };
  expect(selectLoosenings(EVENTS, filter).map(({ part }) => part.value)).toEqual(['online']);
});

test('of one wish there is nothing to loosen but itself', () => {
  expect(selectLoosenings(EVENTS, { q: ['zeppelin'] })).toEqual([]);
});
