import { expect, test } from 'vitest';
import { countFacets } from '../../../../src/events/filters/count-facets.ts';

test('counts the events of each value; one without a country counts in none, one over months in each', () => {
  const counts = countFacets([
    {
      type: 'kcd',
      attendance: 'in-person',
      country: 'PL',
      continent: 'europe',
      words: '',
      months: ['2027-02', '2027-03'],
    },
    { type: 'kcd', attendance: 'hybrid', country: 'ES', continent: 'europe', words: '', months: ['2027-02'] },
    { type: 'sig', attendance: 'online', words: '', months: ['2027-01'] },
  ]);
  const { types, continents, countries, months } = counts;
  expect({ types: [...types], continents: [...continents], countries: [...countries], months: [...months] }).toEqual({
    types: [
      ['kcd', 2],
      ['sig', 1],
    ],
    continents: [['europe', 2]],
    countries: [
      ['PL', 1],
      ['ES', 1],
    ],
    months: [
      ['2027-01', 1],
      ['2027-02', 2],
      ['2027-03', 1],
    ],
  });
});

test('what is past has no months to count', () => {
  const { types, months } = countFacets([{ type: 'kcd', attendance: 'online', words: '' }]);
  expect([[...types], [...months]]).toEqual([[['kcd', 1]], []]);
});

test('of nothing there is nothing to choose', () => {
  expect(countFacets([])).toEqual({ types: new Map(), continents: new Map(), countries: new Map(), months: new Map() });
});
