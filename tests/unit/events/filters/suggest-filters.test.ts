import { expect, test } from 'vitest';
import type { EventFacets } from '../../../../src/events/filters/event-filter.ts';
import { suggestFilters } from '../../../../src/events/filters/suggest-filters.ts';

const EVENTS: EventFacets[] = [
  { type: 'kcd', attendance: 'in-person', country: 'PL', words: 'lodz' },
  { type: 'kcd', attendance: 'in-person', country: 'IN', words: 'mumbai' },
  { type: 'kubecon', attendance: 'in-person', country: 'IN', words: 'kubecon' },
  { type: 'sig', attendance: 'online', words: 'meeting' },
];

test('tells each wish without which there is something, and how much', () => {
  const filter = { type: ['kubecon'], country: ['PL'] };
  expect(suggestFilters(EVENTS, filter)).toEqual([
    { part: { name: 'type', value: 'kubecon' }, isKept: false, filter: { country: ['PL'] }, count: 1 },
    { part: { name: 'country', value: 'PL' }, isKept: false, filter: { type: ['kubecon'] }, count: 1 },
  ]);
});

test('where no single wish helps, tells which to keep', () => {
  const filter = { q: ['lodz'], type: ['kubecon'], attendance: ['online'] };
  expect(suggestFilters(EVENTS, filter).map(({ part, isKept, count }) => [part.name, isKept, count])).toEqual([
    ['q', true, 1],
    ['type', true, 1],
    ['attendance', true, 1],
  ]);
});

test('a wish that lets nothing through by itself is not one to keep', () => {
  const filter = { q: ['zeppelin'], country: ['FR'], attendance: ['online'] };
  expect(suggestFilters(EVENTS, filter).map(({ part }) => part.value)).toEqual(['online']);
});

test('of one wish there is nothing to loosen but itself', () => {
  expect(suggestFilters(EVENTS, { q: ['zeppelin'] })).toEqual([]);
});

test('of several values one alone is taken back', () => {
  const filter = { type: ['kubecon', 'kcd'], attendance: ['online'] };
  expect(suggestFilters(EVENTS, filter)).toEqual([
    {
      part: { name: 'attendance', value: 'online' },
      isKept: false,
      filter: { type: ['kcd', 'kubecon'] },
      count: 3,
    },
  ]);
});

test('each end of months that nothing lies in is a wish', () => {
  const months = [
    { ...EVENTS[0], months: ['2027-01'] },
    { ...EVENTS[1], months: ['2027-05'] },
  ] as EventFacets[];
  const filter = { from: ['2027-03'], to: ['2027-03'] };
  expect(suggestFilters(months, filter).map(({ part, filter: its, count }) => [part.name, its, count])).toEqual([
    ['from', { to: ['2027-03'] }, 1],
    ['to', { from: ['2027-03'] }, 1],
  ]);
});

test('where there are no events nothing helps', () => {
  expect(suggestFilters([], { type: ['kcd'], country: ['PL'] })).toEqual([]);
});
