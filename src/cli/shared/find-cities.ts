import { cityMapping, type CityData } from 'city-timezones';
import { searchWords } from '../../events/filters/search-words.ts';

/** A name as it is compared: without case, accents and spaces, so that `D.C.` and `DC` are one. */
export function toLetters(name: string): string {
  return searchWords(name).join('');
}

/** The cities of a name in all countries, the largest first. */
export function findCities(name: string): CityData[] {
  const letters = toLetters(name);
  if (letters === '') return [];
  return cityMapping
    .filter(({ city, city_ascii: ascii }) => toLetters(city) === letters || toLetters(ascii) === letters)
    .sort((a, b) => b.pop - a.pop);
}
