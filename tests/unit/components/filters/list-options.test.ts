import { expect, test } from 'vitest';
import { listMonths, listOptions } from '../../../../src/components/filters/filter-controls.ts';
import { stringsOf } from '../../../../src/strings/all-strings.ts';
import { languageIn } from '../../../../src/strings/site-languages.ts';
import { makeFacets } from '../../../fixtures/make-facets.ts';

const FACETS = [
  makeFacets({ country: 'ES', months: '2027-03' }),
  makeFacets({ country: 'DE', months: '2027-03 2027-04' }),
  makeFacets({ country: 'ES', months: '2026-12' }),
];
const contextIn = (locale: string) => ({ types: [], strings: stringsOf(languageIn(locale)), locale });
const labels = (locale: string, ...chosen: string[]) =>
  listOptions('country', FACETS, chosen, contextIn(locale)).map(({ label, count }) => [label, count]);

test('countries are in the order of their names in a language, with how many events they have', () => {
  expect(labels('en-GB')).toEqual([
    ['Germany', 1],
    ['Spain', 2],
  ]);
  expect(labels('fr')).toEqual([
    ['Allemagne', 1],
    ['Espagne', 2],
  ]);
});

test('a value that is asked for has its place, even if no event has it, and is there for that query alone', () => {
  expect(labels('en-GB', 'IS', 'ES', 'IS')).toEqual([
    ['Germany', 1],
    ['Iceland', undefined],
    ['Spain', 2],
  ]);
  expect(labels('en-GB').map(([label]) => label)).toEqual(['Germany', 'Spain']);
});

test('months are in their order', () => {
  const months = listOptions('from', FACETS, ['2027-01'], contextIn('en-GB')).map(({ value }) => value);
  expect(months).toEqual(['2026-12', '2027-01', '2027-03', '2027-04']);
  expect(listMonths(FACETS, 'en-GB')).toEqual([
    { month: '2026-12', label: 'Dec 2026' },
    { month: '2027-03', label: 'Mar 2027' },
    { month: '2027-04', label: 'Apr 2027' },
  ]);
});
