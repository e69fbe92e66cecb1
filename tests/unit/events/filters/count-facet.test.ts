import { expect, test } from 'vitest';
import { countFacet } from '../../../../src/events/filters/event-facets.ts';
import type { FacetName } from '../../../../src/events/filters/filters.ts';
import { makeFacets } from '../../../fixtures/make-facets.ts';

const EVENTS = [
  makeFacets({ eventType: 'kcd', country: 'PL', continent: 'europe', months: '2027-02 2027-03' }),
  makeFacets({ eventType: 'kcd', country: 'ES', continent: 'europe', months: '2027-02' }),
  makeFacets({ eventType: 'sig', attendance: 'online', months: '2027-01' }),
];

test.each<[FacetName, [string, number][]]>([
  [
    'eventType',
    [
      ['kcd', 2],
      ['sig', 1],
    ],
  ],
  ['continent', [['europe', 2]]],
  [
    'country',
    [
      ['ES', 1],
      ['PL', 1],
    ],
  ],
  [
    'months',
    [
      ['2027-01', 1],
      ['2027-02', 2],
      ['2027-03', 1],
    ],
  ],
])(
  'counting %s counts the events of each value in order, not those without a value, and those over months in each',
  (name, counts) => {
    expect([...countFacet(EVENTS, name)]).toEqual(counts);
  },
);

test('counting what no event has yields nothing', () => {
  expect(countFacet([], 'country')).toEqual(new Map());
  expect(countFacet([makeFacets()], 'months')).toEqual(new Map());
});
