import timezones from 'countries-and-timezones';
import { expect, test } from 'vitest';
import { continentOf } from '../../../src/events/place.ts';

test.each([
  ['ES', 'europe'],
  ['IN', 'asia'],
  ['US', 'north-america'],
  ['PA', 'north-america'],
  ['BR', 'south-america'],
  ['NG', 'africa'],
  ['NZ', 'oceania'],
  ['AQ', 'antarctica'],
])('%s is in %s', (country, continent) => {
  expect(continentOf(country)).toBe(continent);
});

test('every country that an event can be in has a continent', () => {
  const without = Object.keys(timezones.getAllCountries()).filter((code) => continentOf(code) === undefined);
  expect(without).toEqual([]);
});

test.each(['', 'XX', 'es', 'constructor', '__proto__'])('%j is in none', (country) => {
  expect(continentOf(country)).toBeUndefined();
});
