import { describe, expect, test } from 'vitest';
import { formatCountry } from '../../../src/events/country-name.ts';
import { formatAddress, formatCity } from '../../../src/events/place.ts';

const AUSTIN = { venue: 'Hall 8', city: 'Austin', region: 'TX', country: 'US' };

describe('a place in the words of a language', () => {
  test.each([
    ['en-GB', 'Austin, TX, United States'],
    ['es', 'Austin, TX, Estados Unidos'],
    ['uk', 'Austin, TX, Сполучені Штати'],
    ['ja', 'Austin、TX、アメリカ合衆国'],
    ['zh-Hans', 'Austin，TX，美国'],
    ['ar', 'Austin، TX، الولايات المتحدة'],
  ])('has its separators: %s', (locale, text) => {
    expect(formatCity(AUSTIN, locale)).toBe(text);
    expect(formatAddress(AUSTIN, locale)).toMatch(/^Hall 8.+Austin/);
  });

  test.each([
    ['es', 'Hong Kong'],
    ['uk', 'Гонконг'],
    ['ja', '香港'],
    ['zh-Hans', '香港'],
  ])('calls Hong Kong as people do: %s', (locale, name) => {
    expect(formatCountry('HK', locale)).toBe(name);
  });

  test('is what it was on English pages', () => {
    expect(formatCountry('HK', 'en-GB')).toBe('Hong Kong SAR China');
    expect(formatCountry('GB', 'en-GB')).toBe('United Kingdom');
  });
});
