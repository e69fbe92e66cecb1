import { expect, test } from 'vitest';
import { suggestFilters } from '../../../../src/events/filters/event-filter.ts';
import { makeFacets } from '../../../fixtures/make-facets.ts';

const POLAND = makeFacets({ eventType: 'kcd', country: 'PL', words: 'lodz' });
const INDIA = makeFacets({ eventType: 'kcd', country: 'IN', words: 'mumbai' });
const EVENTS = [
  POLAND,
  INDIA,
  makeFacets({ eventType: 'kubecon', country: 'IN', words: 'kubecon' }),
  makeFacets({ eventType: 'sig', attendance: 'online', words: 'meeting' }),
];

test('each term is suggested without which there is something, with how much', () => {
  const filter = { type: ['kubecon'], country: ['PL'] };
  expect(suggestFilters(EVENTS, filter)).toEqual([
    { term: { name: 'type', value: 'kubecon' }, isKept: false, filter: { country: ['PL'] }, count: 1 },
    { term: { name: 'country', value: 'PL' }, isKept: false, filter: { type: ['kubecon'] }, count: 1 },
  ]);
});

test('where removing no single term helps, it is suggested which to keep', () => {
  const filter = { q: ['lodz'], type: ['kubecon'], attendance: ['online'] };
  expect(suggestFilters(EVENTS, filter).map(({ term, isKept, count }) => [term.name, isKept, count])).toEqual([
    ['q', true, 1],
    ['type', true, 1],
    ['attendance', true, 1],
  ]);
});

test('a term that lets nothing through by itself isn’t suggested', () => {
  const filter = { q: ['zeppelin'], country: ['FR'], attendance: ['online'] };
  expect(suggestFilters(EVENTS, filter).map(({ term }) => term.value)).toEqual(['online']);
});

test('of a single term nothing is suggested', () => {
  expect(suggestFilters(EVENTS, { q: ['zeppelin'] })).toEqual([]);
});

test('of several values one alone is removed', () => {
  const filter = { type: ['kubecon', 'kcd'], attendance: ['online'] };
  expect(suggestFilters(EVENTS, filter)).toEqual([
    {
      term: { name: 'attendance', value: 'online' },
      isKept: false,
      filter: { type: ['kcd', 'kubecon'] },
      count: 3,
    },
  ]);
});

test('each end of months that nothing lies in is a term', () => {
  const months = [
    { ...POLAND, months: '2027-01' },
    { ...INDIA, months: '2027-05' },
  ];
  const filter = { from: ['2027-03'], to: ['2027-03'] };
  expect(suggestFilters(months, filter).map(({ term, filter: its, count }) => [term.name, its, count])).toEqual([
    ['from', { to: ['2027-03'] }, 1],
    ['to', { from: ['2027-03'] }, 1],
  ]);
});

test('where there are no events nothing is suggested', () => {
  expect(suggestFilters([], { type: ['kcd'], country: ['PL'] })).toEqual([]);
});
